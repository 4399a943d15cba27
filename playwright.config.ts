import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	// Each worker has one browser with the extension; files share nothing else, and mostly wait.
	workers: 4,
	fullyParallel: false,
	forbidOnly: true,
	retries: 0,
	timeout: 45_000,
	expect: { timeout: 8_000 },
	reporter: 'list',
});
