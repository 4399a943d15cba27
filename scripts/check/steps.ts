/** The steps of `npm test`, cheapest first. */

import { ensureChromium, ensureFirefox } from '../browsers/find.ts';
import { build, buildForTests } from '../build/build.ts';
import type { Step, StepResult } from './run.ts';
import { runPlaywright, runVitest } from './runners.ts';
import { runTool } from './tool.ts';

const ONE: StepResult = { passed: 1, failed: 0 };

/** A step that passes when what it does does not throw. */
function once(name: string, act: () => void, needs: string[] = []): Step {
	return {
		name,
		needs,
		run: () => {
			act();
			return ONE;
		},
	};
}

/** Whoever has no Firefox and cannot be given one still tests the rest, and is told. */
function inFirefox(): StepResult {
	try {
		ensureFirefox();
	} catch (error) {
		return { passed: 0, failed: 0, report: `not run: ${error instanceof Error ? error.message : error}` };
	}
	return runPlaywright({ config: 'playwright.firefox.config.ts' });
}

export const STEPS: readonly Step[] = [
	once('format and lint', () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])),
	once('types', () => {
		runTool('wxt/bin/wxt.mjs', ['prepare']);
		runTool('typescript/bin/tsc', ['--noEmit']);
	}),
	{ name: 'unit tests', run: runVitest },
	once('corpus', () =>
		runTool('tsx/dist/cli.mjs', ['--tsconfig', 'scripts/tsconfig.json', 'scripts/corpus.ts']),
	),
	once('build for Chromium', () => void build()),
	once('build for Firefox', () => void build({ browser: 'firefox' })),
	once('build for tests', () => void buildForTests()),
	once('build for tests in Firefox', () => void buildForTests('firefox')),
	once('browser', () => void ensureChromium()),
	{ name: 'end to end, in Chromium', needs: ['build for tests', 'browser'], run: () => runPlaywright() },
	{ name: 'end to end, in Firefox', needs: ['build for tests in Firefox'], run: inFirefox },
];
