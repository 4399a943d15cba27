/** Finds a browser of this machine, or gets one where that is possible without asking anyone. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const CHROMIUM_NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'microsoft-edge-stable',
];
const CHROMIUM_PLACES = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
	'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function firstInstalled(names: readonly string[], places: readonly string[]): string | null {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...onPath, ...places].find(isExecutable) ?? null;
}

/** The path of a browser of Chromium's kind, or null. GLOSS_CHROMIUM names one by hand. */
export function findChromium(): string | null {
	const named = process.env.GLOSS_CHROMIUM;
	if (named) return named;
	const installed = firstInstalled(CHROMIUM_NAMES, CHROMIUM_PLACES);
	if (installed) return installed;
	const bundled = chromium.executablePath();
	return existsSync(bundled) ? bundled : null;
}

/** True where `apt-get` can install packages without asking anyone. */
function canUseApt(): boolean {
	return process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): boolean {
	return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

function installWithApt(...packages: string[]): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const install = ['install', '-y', '--no-install-recommends', ...packages];
	return run('apt-get', install, env) || (run('apt-get', ['update'], env) && run('apt-get', install, env));
}

/**
 * The path of a usable Chromium, installing one where that is possible: through apt as root on
 * Debian, else through Playwright.
 * @throws Error that says in one line what to install.
 */
export function ensureChromium(): string {
	const present = findChromium();
	if (present) return present;
	console.error('No Chromium found; installing one …');
	if (canUseApt() && installWithApt('chromium', 'fonts-dejavu-core')) {
		const installed = findChromium();
		if (installed) return installed;
	}
	if (run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])) {
		const installed = findChromium();
		if (installed) return installed;
	}
	throw new Error(
		'No browser: install Chromium, Chrome or Edge (Debian: apt-get install chromium), or name one in GLOSS_CHROMIUM.',
	);
}

/** The path of an installed Firefox, or null. GLOSS_FIREFOX names one by hand. */
function findFirefox(): string | null {
	return process.env.GLOSS_FIREFOX || firstInstalled(FIREFOX_NAMES, FIREFOX_PLACES);
}

/**
 * The path of Firefox, installing it through apt where that is possible.
 * @throws Error that says in one line what to install.
 */
export function ensureFirefox(): string {
	const present = findFirefox();
	if (present) return present;
	console.error('No Firefox found; installing one …');
	const installed = canUseApt() && installWithApt('firefox-esr') ? findFirefox() : null;
	if (installed) return installed;
	throw new Error(
		'No Firefox: install it (Debian: apt-get install firefox-esr), or name one in GLOSS_FIREFOX.',
	);
}
