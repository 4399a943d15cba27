/** Runs the two test runners and counts what they report. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../build/build.ts';
import type { StepResult } from './run.ts';
import { tryTool } from './tool.ts';

const REPORTS = join(ROOT, '.gloss', 'reports');

const vitestReport = v.object({
	numPassedTests: v.number(),
	numFailedTests: v.number(),
	numPendingTests: v.number(),
	numTodoTests: v.number(),
	numFailedTestSuites: v.number(),
	success: v.boolean(),
});

const playwrightReport = v.object({
	errors: v.array(v.looseObject({})),
	stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

function freshReport(name: string): string {
	mkdirSync(REPORTS, { recursive: true });
	const file = join(REPORTS, name);
	rmSync(file, { force: true });
	return file;
}

/** Runs the unit tests. A test that is skipped or only planned counts as failed. */
export function runVitest(): StepResult {
	const file = freshReport('unit.json');
	const { code, output } = tryTool('vitest/vitest.mjs', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	const report = v.parse(vitestReport, JSON.parse(readFileSync(file, 'utf8')));
	const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
	// A file that does not load holds no failed test, and yet the run has failed.
	const unseen = failed === 0 && (code !== 0 || !report.success) ? 1 : 0;
	return {
		passed: report.numPassedTests,
		failed: failed + unseen,
		...(failed + unseen > 0 ? { report: output } : {}),
	};
}

/**
 * Runs the end-to-end tests: all of them on the build for tests, or some files (by parts of their
 * names) on another build, or those of another configuration. A flaky or skipped test counts as failed.
 */
export function runPlaywright({
	files = [],
	extension,
	config = 'playwright.config.ts',
}: {
	files?: string[];
	extension?: string;
	config?: string;
} = {}): StepResult {
	const file = freshReport('e2e.json');
	const args = ['test', ...files, '--config', config, '--reporter=line,json'];
	const { code, output } = tryTool('@playwright/test/cli.js', args, {
		PLAYWRIGHT_JSON_OUTPUT_NAME: file,
		...(extension ? { GLOSS_EXTENSION: extension } : {}),
	});
	const { errors, stats } = v.parse(playwrightReport, JSON.parse(readFileSync(file, 'utf8')));
	const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
	const unseen = failed === 0 && code !== 0 ? 1 : 0;
	return {
		passed: stats.expected,
		failed: failed + unseen,
		...(failed + unseen > 0 ? { report: output } : {}),
	};
}
