/**
 * `npm run bench [-- SUITE…]`: sizes and times of Gloss. Machines differ, so ratios are what counts;
 * times are medians, printed with the machine they were taken on.
 */
import { cpus } from 'node:os';
import { corpus } from './corpus.ts';
import { page } from './page.ts';
import { recognition } from './recognition/recognition.ts';
import type { Suite } from './report.ts';
import { seeding } from './seeding.ts';
import { sizes } from './sizes.ts';

const SUITES: Readonly<Record<string, Suite>> = { sizes, corpus, seeding, page, recognition };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length) {
	console.error(`no such suite: ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}`);
	process.exit(2);
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [name, suite] of Object.entries(SUITES)) {
	if (asked.length && !asked.includes(name)) continue;
	console.log(`\n${name}`);
	for (const { label, value, budget } of await suite()) {
		console.log(`  ${label.padEnd(52)}${value.padStart(14)}${budget ? `   (budget ${budget})` : ''}`);
	}
}
