/** Saved news pages opened through the built extension. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Launched } from '../browsers/launch.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { litPlaces, showCard, waitForLit } from '../browsers/lit.ts';
import { countMessages, watchScripts } from '../browsers/quiet.ts';
import { build } from '../build/build.ts';
import type { Step, StepResult } from '../check/run.ts';
import { serve } from '../serve.ts';

/** Pages that name the Court, and texts that must be lit on them. */
const ABOUT: ReadonlyMap<string, readonly string[]> = new Map([
	['nytimes-1.html', ['International Criminal Court', 'Omar Hassan al-Bashir']],
	['wapo-2.html', ['International Criminal Court', 'ICC']],
]);

/** Pages that do not: politics, sport, science, encyclopaedias, other languages and scripts. */
const NOT_ABOUT = [
	'bbc-1.html',
	'breitbart.html',
	'cnn.html',
	'folha.html',
	'guardian-1.html',
	'lemonde-1.html',
	'rtl-1.html',
	'schema-org-context-object.html',
	'telegraph.html',
	'yahoo-3.html',
];

/** How long a page without names is watched, in ms: the gate looks once when the page is idle. */
const WATCH = 1500;

/** True when the page's text is the file's own; what depends on scripting is left out on both sides. */
function isTextUntouched(page: Page): Promise<boolean> {
	return page.evaluate(async () => {
		const source = await (await fetch(location.href)).text();
		const original = new DOMParser().parseFromString(source, 'text/html');
		const [now, then] = [document.body, original.body].map((body) => {
			const copy = document.importNode(body, true);
			for (const one of copy.querySelectorAll('noscript')) one.remove();
			return copy.textContent;
		});
		return now === then;
	});
}

async function openCards(page: Page, faults: string[]): Promise<number> {
	const texts = [...new Set((await litPlaces(page)).map(({ text }) => text))];
	for (const text of texts) {
		try {
			await showCard(page, text);
			await page.keyboard.press('Escape');
			await page.mouse.move(2, 2);
		} catch (error) {
			faults.push(`card of "${text}": ${error instanceof Error ? error.message.split('\n')[0] : error}`);
		}
	}
	return texts.length;
}

async function checkAbout(
	gloss: Launched,
	url: string,
	name: string,
	wanted: readonly string[],
): Promise<StepResult> {
	const page = await gloss.context.newPage();
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(`threw: ${message}`));
	await page.goto(url, { waitUntil: 'domcontentloaded' });
	const lit = await waitForLit(page);
	for (const text of wanted) if (!lit.some((one) => one.text === text)) faults.push(`not lit: ${text}`);
	const opened = await openCards(page, faults);
	if (!(await isTextUntouched(page))) faults.push('the text has changed');
	await page.close();
	const names = lit.map(({ text, count }) => `${text} × ${count}`).join(', ');
	const report = [
		`  ${name}: ${names || 'nothing lit'}; ${opened} cards tried`,
		...faults.map((one) => `    ${one}`),
	];
	return { passed: faults.length ? 0 : 1, failed: faults.length ? 1 : 0, report: report.join('\n') };
}

async function checkNotAbout(gloss: Launched, url: string, name: string): Promise<StepResult> {
	const page = await gloss.context.newPage();
	const scripts = await watchScripts(page, gloss.origin);
	const heard = await countMessages(gloss.context, gloss.origin);
	await page.goto(url, { waitUntil: 'domcontentloaded' });
	await page.waitForTimeout(WATCH);
	const faults: string[] = [];
	const lit = await litPlaces(page);
	if (lit.length) faults.push(`lit: ${lit.map(({ text }) => text).join(', ')}`);
	const messages = await heard();
	if (messages > 0) faults.push(`${messages} messages sent`);
	const others = [...scripts].filter((file) => file !== 'gate.js');
	if (others.length) faults.push(`injected: ${others.join(', ')}`);
	if (!scripts.has('gate.js')) faults.push('the gate did not run');
	await page.close();
	return {
		passed: faults.length ? 0 : 1,
		failed: faults.length ? 1 : 0,
		report: faults.length ? `  ${name}: ${faults.join('; ')}` : '',
	};
}

/** Two pages about the Court and ten that are not, each one count. */
export function pagesStep(folder: string): Step {
	return {
		name: 'saved pages through the extension',
		run: async () => {
			const pages = join(folder, 'pages/real');
			const absent = [...ABOUT.keys(), ...NOT_ABOUT].filter((name) => !existsSync(join(pages, name)));
			if (absent.length) throw new Error(`no such pages: ${absent.join(', ')}`);
			// The pages' own scripts are held back, so that what changes is ours.
			const server = await serve(pages, { policy: "script-src 'none'" });
			const gloss = await launchWithExtension({ extension: build() });
			await gloss.context.route(
				(url) => url.protocol.startsWith('http') && url.origin !== server.origin,
				(route) => route.abort(),
			);
			await gloss.worker.evaluate(() =>
				chrome.storage.sync.set({ look: { density: 'all', painter: 'highlight', theme: 'system' } }),
			);
			const results: StepResult[] = [];
			try {
				for (const [name, wanted] of ABOUT) {
					results.push(await checkAbout(gloss, `${server.origin}/${name}`, name, wanted));
				}
				for (const name of NOT_ABOUT)
					results.push(await checkNotAbout(gloss, `${server.origin}/${name}`, name));
			} finally {
				await gloss.close();
				await server.close();
			}
			return {
				passed: results.reduce((sum, { passed }) => sum + passed, 0),
				failed: results.reduce((sum, { failed }) => sum + failed, 0),
				report: results.flatMap(({ report }) => report || []).join('\n'),
			};
		},
	};
}
