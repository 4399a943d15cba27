/**
 * `npm start [-- FILE|URL]`: builds Gloss and opens a browser with it on the sample news page, or on
 * the page named. Without a display it prints what is lit, writes a screenshot and ends.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { hasDisplay, launchWithExtension } from './browsers/launch.ts';
import { showCard, waitForLit } from './browsers/lit.ts';
import { build, ROOT } from './build/build.ts';
import { openSubject } from './subject.ts';

/** ms that a page which may hold no name at all is given. */
const OTHER_PAGES = 6000;

async function main(): Promise<number> {
	const subject = await openSubject(process.argv[2]);
	console.log('Building …');
	const headless = !hasDisplay();
	const gloss = await launchWithExtension({
		extension: build(),
		headless,
		viewport: headless ? { width: 1200, height: 1000 } : null,
	});
	try {
		const page = gloss.context.pages()[0] ?? (await gloss.context.newPage());
		await page.goto(subject.url, { waitUntil: 'load' });
		const lit = await waitForLit(page, subject.isSample ? {} : { limit: OTHER_PAGES });
		const total = lit.reduce((sum, { count }) => sum + count, 0);
		console.log(`${await page.title()}\n${subject.url}`);
		console.log(`${total} places lit, ${lit.length} different names`);
		for (const { text, count } of lit) console.log(`  ${text}${count > 1 ? ` × ${count}` : ''}`);
		if (!headless) {
			console.log('Close the window to end.');
			await new Promise((ended) => gloss.context.once('close', ended));
			return 0;
		}
		if (total > 0) await showCard(page);
		const picture = join(ROOT, '.gloss', 'start.png');
		await mkdir(join(ROOT, '.gloss'), { recursive: true });
		await page.screenshot({ path: picture });
		console.log(`Screenshot: ${relative(process.cwd(), picture)}`);
		return subject.isSample && total === 0 ? 1 : 0;
	} finally {
		await gloss.close();
		await subject.close();
	}
}

main().then(
	(code) => process.exit(code),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	},
);
