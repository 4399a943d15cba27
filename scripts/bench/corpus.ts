/** How large the compiled corpus is, and what seeding costs beside plain puts, in a real browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { Corpus } from '../../lib/corpus/model.ts';
import { packCorpus } from '../../lib/corpus/pack.ts';
import { ensureChromium } from '../browsers/find.ts';
import { ROOT } from '../build/build.ts';
import { serve } from '../serve.ts';
import { compiledCorpus } from '../shared/corpus-file.ts';
import { kilobytes, median, milliseconds, type Row, ratio } from './report.ts';

const ROUNDS = 5;
const PUTS = 500;

declare const glossBench: typeof import('./seeding-page.ts');

/** A folder with a page that holds the product's own writing of the corpus; the caller removes it. */
async function benchPage(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			outDir: folder,
			lib: {
				entry: join(ROOT, 'scripts/bench/seeding-page.ts'),
				formats: ['iife'],
				name: 'glossBench',
				fileName: () => 'bench.js',
			},
		},
	});
	await writeFile(join(folder, 'page.html'), '<!doctype html><script src="bench.js"></script>');
	return folder;
}

async function times(corpus: Corpus): Promise<{ seeding: number[]; together: number[]; apart: number[] }> {
	const folder = await benchPage();
	const server = await serve(folder);
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	try {
		const page = await browser.newPage();
		await page.goto(`${server.origin}/page.html`);
		const items = [...corpus.passages, ...corpus.statements, ...corpus.events].slice(0, PUTS);
		if (items.length < PUTS) throw new Error(`the corpus has no ${PUTS} items to put`);
		const result = { seeding: [] as number[], together: [] as number[], apart: [] as number[] };
		for (let round = 0; round < ROUNDS; round += 1) {
			result.seeding.push(await page.evaluate((whole) => glossBench.timeSeeding(whole), corpus));
			result.together.push(await page.evaluate((all) => glossBench.timePuts(all, true), items));
			result.apart.push(await page.evaluate((all) => glossBench.timePuts(all, false), items));
		}
		return result;
	} finally {
		await browser.close();
		await server.close();
		await rm(folder, { recursive: true, force: true });
	}
}

/** Sizes of corpus.json, and seeding beside 500 puts in the same run. */
export async function corpus(): Promise<Row[]> {
	const compiled = compiledCorpus();
	const json = JSON.stringify(packCorpus(compiled));
	const { seeding, together, apart } = await times(compiled);
	const [seed, one, each] = [median(seeding), median(together), median(apart)];
	const items = Object.values(compiled).reduce(
		(sum, part) => sum + (Array.isArray(part) ? part.length : 0),
		0,
	);
	return [
		{ label: 'corpus.json', value: kilobytes(Buffer.byteLength(json)), budget: '1.5 MB' },
		{ label: 'corpus.json, gzip', value: kilobytes(gzipSync(json).length), budget: '350 KB' },
		{ label: `seeding ${items} items in one transaction`, value: milliseconds(seed) },
		{ label: `${PUTS} plain puts, one transaction`, value: milliseconds(one) },
		{ label: `${PUTS} plain puts, a transaction each`, value: milliseconds(each) },
		{ label: 'seeding to plain puts, one transaction', value: ratio(seed, one) },
		{ label: 'an item of the seeding to a plain put', value: ratio(seed / items, one / PUTS) },
	];
}
