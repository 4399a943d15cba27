/** How long the library takes to stand, with the database there and after it was deleted. */

import { type Launched, launchWithExtension } from '../browsers/launch.ts';
import { build } from '../build/build.ts';
import { median, milliseconds, type Row } from './report.ts';

const ROUNDS = 5;

async function deleteDatabases({ context, origin }: Launched): Promise<void> {
	const page = await context.newPage();
	await page.goto(`${origin}/manifest.json`);
	await page.evaluate(async () => {
		for (const { name } of await indexedDB.databases()) {
			if (!name) continue;
			await new Promise<void>((resolve, reject) => {
				const request = indexedDB.deleteDatabase(name);
				request.onsuccess = () => resolve();
				request.onerror = () => reject(request.error);
			});
		}
	});
	await page.close();
}

async function timeToHeading({ context, origin }: Launched): Promise<number> {
	const page = await context.newPage();
	const start = performance.now();
	await page.goto(`${origin}/library.html`);
	await page.getByRole('heading', { level: 1 }).waitFor();
	const time = performance.now() - start;
	await page.close();
	return time;
}

/** The difference of the two is what seeding costs a reader. */
export async function seeding(): Promise<Row[]> {
	const gloss = await launchWithExtension({ extension: build() });
	try {
		await timeToHeading(gloss);
		const present: number[] = [];
		const absent: number[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			present.push(await timeToHeading(gloss));
			await deleteDatabases(gloss);
			absent.push(await timeToHeading(gloss));
		}
		return [
			{ label: 'library stands, database there', value: milliseconds(median(present)) },
			{ label: 'library stands, database deleted', value: milliseconds(median(absent)) },
		];
	} finally {
		await gloss.close();
	}
}
