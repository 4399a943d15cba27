/**
 * `npm run bench [-- SUITE…] [--full]`: sizes and times of Gloss. Machines differ, so ratios are what
 * counts; times are medians, printed with the machine they were taken on. In full, pages take a quarter of an hour.
 */
import { cpus } from 'node:os';
import { card } from './card/card.ts';
import { corpus } from './corpus.ts';
import { page } from './page/page.ts';
import { panel } from './panel/panel.ts';
import { recognition } from './recognition/recognition.ts';
import type { Suite } from './report.ts';
import { search } from './search/search.ts';
import { seeding } from './seeding.ts';
import { sizes } from './sizes.ts';

const SUITES: Readonly<Record<string, Suite>> = {
	sizes,
	corpus,
	seeding,
	page,
	card,
	recognition,
	search,
	panel,
};

const full = process.argv.includes('--full');
const asked = process.argv.slice(2).filter((word) => word !== '--full');
const unknown = asked.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length) {
	console.error(`no such suite: ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}`);
	process.exit(2);
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [name, suite] of Object.entries(SUITES)) {
	if (asked.length && !asked.includes(name)) continue;
	console.log(`\n${name}`);
	const start = performance.now();
	for await (const { label, value, budget } of await suite({ full })) {
		console.log(`  ${label.padEnd(58)} ${value.padStart(14)}${budget ? `   (budget ${budget})` : ''}`);
	}
	console.log(`  took ${((performance.now() - start) / 60_000).toFixed(1)} min`);
}
