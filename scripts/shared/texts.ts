/** A build with the founding texts, its surfaces, and a look for words copied from them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { launchWithExtension } from '../browsers/launch.ts';
import { build, ROOT } from '../build/build.ts';
import type { Step } from '../check/run.ts';
import { runPlaywright } from '../check/runners.ts';
import { copiedWords } from './copied.ts';
import { compiledCorpus, ownSentences } from './corpus-file.ts';

const packagedSchema = v.object({
	withTexts: v.boolean(),
	documents: v.array(v.object({ id: v.string(), file: v.optional(v.string()) })),
	passages: v.array(
		v.object({ id: v.string(), document: v.string(), digest: v.string(), full: v.optional(v.string()) }),
	),
});

/** Where the build with the texts goes: a build for tests, so that the end-to-end tests can drive it. */
const OUT = '.output/texts';

/** Builds with GLOSS_TEXTS, which also checks every quotation, and finds the full passages in the package. */
export function textsBuildStep(folder: string): Step {
	return {
		name: 'build with the founding texts',
		run: () => {
			const texts = join(folder, 'seeds');
			const out = build({ out: OUT, env: { GLOSS_TEXTS: texts, VITE_GLOSS_OPEN_ROOT: '1' } });
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

/** A word of a full passage that no digest has: only a search of the texts can find it. */
function wordOfTheTextsOnly(passages: readonly { id: string; digest: string; full?: string | undefined }[]) {
	const digests = passages.map(({ digest }) => digest.toLowerCase()).join(' ');
	for (const { id, full = '' } of passages) {
		const word = full.match(/\b[a-z]{9,}\b/g)?.find((one) => !digests.includes(one.slice(0, 6)));
		if (word) return { id, word };
	}
	throw new Error('no word stands in the texts alone');
}

/** Search and library of the build with the texts: a word that only a text has leads to its passage. */
export function textsShownStep(): Step {
	return {
		name: 'full texts in search and library',
		needs: ['build with the founding texts'],
		run: async () => {
			const extension = join(ROOT, OUT, 'chrome-mv3');
			const file = JSON.parse(readFileSync(join(extension, 'corpus.json'), 'utf8'));
			const { id, word } = wordOfTheTextsOnly(v.parse(packagedSchema, file).passages);
			const [document, number] = id.split('#');
			const gloss = await launchWithExtension({ extension });
			try {
				const page = await gloss.context.newPage();
				await page.goto(`${gloss.origin}/library.html#/search/${word}`);
				const found = page.locator(`a[href="#/document/${document}/${number}"]`);
				await found.click({ timeout: 10_000 });
				const passage = page.locator(`[data-passage="${number}"]`);
				await passage.locator('details').waitFor({ timeout: 10_000 });
				const isOpen = await passage.locator('details[open]').count();
				if (!isOpen) await passage.locator('summary').click();
				await passage.getByText(word).first().waitFor({ timeout: 5_000 });
				return { passed: 1, failed: 0, report: `  “${word}” leads to ${id}` };
			} finally {
				await gloss.close();
			}
		},
	};
}

/** The end-to-end tests of search and library on the build with the texts. */
export function textsSurfacesStep(): Step {
	return {
		name: 'surfaces of the build with the texts',
		needs: ['build with the founding texts'],
		run: () =>
			runPlaywright({
				// Texts are read in the library and searched in the popup; all else is the same without them.
				files: ['library.spec', 'popup.spec'],
				extension: join(ROOT, OUT, 'chrome-mv3'),
			}),
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
