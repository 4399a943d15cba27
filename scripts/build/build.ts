/** Runs `wxt build` for the scripts that need a built extension. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

export interface BuildOptions {
	browser?: 'chrome' | 'firefox';
	/** Where the build goes, from the project's folder; `.output` when absent. */
	out?: string;
	env?: Record<string, string>;
}

/**
 * Builds the extension and answers the folder that can be loaded.
 * @throws Error with everything that the build printed, when it fails.
 */
export function build({ browser = 'chrome', out = '.output', env = {} }: BuildOptions = {}): string {
	const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
	const args = ['build', ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])];
	const run = spawnSync(process.execPath, [wxt, ...args], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...process.env, GLOSS_OUT: out, ...env },
	});
	if (run.status !== 0) throw new Error(`wxt ${args.join(' ')} failed\n${run.stdout}\n${run.stderr}`);
	return join(ROOT, out, `${browser}-mv3`);
}

/** The build that tests drive: the card's shadow root is open, nothing else differs. */
export function buildForTests(browser: 'chrome' | 'firefox' = 'chrome'): string {
	return build({ browser, out: '.output/test', env: { VITE_GLOSS_OPEN_ROOT: '1' } });
}
