import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
	plugins: [WxtVitest()],
	test: {
		include: ['{lib,components,entrypoints,scripts}/**/*.test.{ts,tsx}'],
		// By itself it leaves a core free, which on two is half of all.
		maxWorkers: '100%',
		restoreMocks: true,
	},
});
