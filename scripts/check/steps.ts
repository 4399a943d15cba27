/** The steps of `npm test`, cheapest first. */

import { ensureChromium } from '../browsers/find.ts';
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
	once('browser', () => void ensureChromium()),
	{ name: 'end to end, in Chromium', needs: ['build for tests', 'browser'], run: () => runPlaywright() },
];
