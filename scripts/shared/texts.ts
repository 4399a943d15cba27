/** A build with the founding texts, and a look for words copied from them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { build } from '../build/build.ts';
import type { Step } from '../check/run.ts';
import { copiedWords } from './copied.ts';
import { compiledCorpus, ownSentences } from './corpus-file.ts';

const packagedSchema = v.object({
	withTexts: v.boolean(),
	documents: v.array(v.object({ id: v.string(), file: v.optional(v.string()) })),
	passages: v.array(v.object({ id: v.string(), document: v.string(), full: v.optional(v.string()) })),
});

/** Builds with GLOSS_TEXTS, which also checks every quotation, and finds the full passages in the package. */
export function textsBuildStep(folder: string): Step {
	return {
		name: 'build with the founding texts',
		run: () => {
			const out = build({ out: '.output/texts', env: { GLOSS_TEXTS: join(folder, 'seeds') } });
			const file = JSON.parse(readFileSync(join(out, 'corpus.json'), 'utf8'));
			const { withTexts, documents, passages } = v.parse(packagedSchema, file);
			const founding = new Set(documents.flatMap((one) => (one.file ? [one.id] : [])));
			const due = passages.filter(({ document }) => founding.has(document));
			const bare = due.filter(({ full }) => !full);
			if (withTexts && due.length > 0 && bare.length === 0) return { passed: 1, failed: 0 };
			const named = bare.map(({ id }) => id).join(', ');
			return { passed: 0, failed: 1, report: `  passages without their text: ${named || 'all'}` };
		},
	};
}

/** No sentence of ours may share nine words in a row with a founding text, quotations aside. */
export function copiedStep(folder: string): Step {
	return {
		name: 'sentences in our own words',
		run: () => {
			const seeds = join(folder, 'seeds');
			const texts = readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8'));
			const ours = ownSentences(compiledCorpus());
			const copied = copiedWords(ours, texts);
			if (copied.length === 0 && ours.length > 0) return { passed: 1, failed: 0 };
			return {
				passed: 0,
				failed: 1,
				report: copied.map(({ id, words }) => `  ${id}: … ${words} …`).join('\n') || '  nothing to look at',
			};
		},
	};
}
