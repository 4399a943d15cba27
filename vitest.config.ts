import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
	plugins: [WxtVitest()],
	test: {
		include: ['{lib,components,entrypoints,scripts}/**/*.test.{ts,tsx}'],
		// By itself it leaves a core free, which on two is half of all.
		maxWorkers: '100%',
		// On a busy machine a test that takes a tenth of a second has taken five.
		testTimeout: 20_000,
		restoreMocks: true,
	},
});
