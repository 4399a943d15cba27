/**
 * Installs what package-lock.json asks for, and does nothing when that is already there. Made of
 * Node built-ins only, since it runs before there is anything else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The packages of a lock file as `place → version and hash`; null when it cannot be read. */
function packagesOf(lock) {
	try {
		const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
		return new Map(
			Object.entries(packages)
				.filter(([place]) => place !== '')
				.map(([place, entry]) => [
					place,
					{ stamp: `${entry.version} ${entry.integrity ?? ''}`, optional: Boolean(entry.optional) },
				]),
		);
	} catch {
		return null;
	}
}

/** True when everything that the project asks for is installed at exactly its version. */
function isInstalled() {
	const wanted = packagesOf(join(root, 'package-lock.json'));
	const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
	if (!wanted || !present) return false;
	for (const [place, { stamp, optional }] of wanted) {
		const found = present.get(place);
		// Packages for other platforms are optional and never installed.
		if (!found) {
			if (optional) continue;
			return false;
		}
		if (found.stamp !== stamp) return false;
		if (!optional && !existsSync(join(root, place))) return false;
	}
	for (const place of present.keys()) if (!wanted.has(place)) return false;
	return true;
}

if (!isInstalled()) {
	const npm = process.env.npm_execpath;
	const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const options = { cwd: root, stdio: ['ignore', 2, 2] };
	console.error('Installing the packages of package-lock.json …');
	const run = npm
		? spawnSync(process.execPath, [npm, ...args], options)
		: spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
	if (run.status !== 0) {
		console.error('npm ci failed; Gloss needs Node 20.19 or later and a reachable package registry.');
		process.exit(1);
	}
}
