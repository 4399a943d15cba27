/** Runs the tools in node_modules without a shell. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build/build.ts';

export interface ToolRun {
	code: number;
	stdout: string;
	/** Standard output and standard error, for a reader. */
	output: string;
}

/** Runs a tool's script with Node and answers what it printed, whatever its exit code. */
export function tryTool(script: string, args: string[], env: Record<string, string> = {}): ToolRun {
	const run = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
		cwd: ROOT,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
	});
	return {
		code: run.status ?? 1,
		stdout: run.stdout ?? '',
		output: `${run.stdout ?? ''}${run.stderr ?? ''}`,
	};
}

/**
 * Runs a tool and answers what it printed.
 * @throws Error with the output when the tool fails.
 */
export function runTool(script: string, args: string[], env: Record<string, string> = {}): string {
	const { code, output } = tryTool(script, args, env);
	if (code !== 0) throw new Error(output);
	return output;
}
