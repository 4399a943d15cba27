/** Puts the compiled corpus into the package, and refuses to build from data with faults. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { UserConfig } from 'wxt';
import { formatProblem } from '../../lib/corpus/compile/problem';
import type { Corpus } from '../../lib/corpus/model';
import { packCorpus } from '../../lib/corpus/pack';
import { buildSearch } from '../../lib/search/search';
import { compileFolder } from '../corpus/compile-folder';

/** Files at the root of the package; packaged.ts of lib/corpus and of lib/search read them. */
const CORPUS_FILE = 'corpus.json';
const VERSION_FILE = 'corpus-version.json';
const NAMES_FILE = 'search-names.json';
const TEXTS_FILE = 'search-texts.json';

/**
 * The corpus that a build packs: data/ under `root`, with the texts of GLOSS_TEXTS where given.
 * Throws an Error with one `file:line: message` a fault.
 */
export function compileForBuild(root: string): Corpus {
	const { corpus, problems } = compileFolder(join(root, 'data'), process.env.GLOSS_TEXTS || undefined);
	if (corpus) return corpus;
	const errors = problems.filter(({ severity }) => severity === 'error');
	throw new Error(`The data are not valid:\n${errors.map(formatProblem).join('\n')}`);
}

/** Path in the package and text of the files that carry the corpus. */
function corpusFiles(root: string): { relativeDest: string; contents: string }[] {
	const corpus = compileForBuild(root);
	const { names, texts } = buildSearch(corpus).pack();
	return [
		{ relativeDest: CORPUS_FILE, contents: JSON.stringify(packCorpus(corpus)) },
		{ relativeDest: VERSION_FILE, contents: JSON.stringify({ version: corpus.version }) },
		{ relativeDest: NAMES_FILE, contents: JSON.stringify(names) },
		{ relativeDest: TEXTS_FILE, contents: JSON.stringify(texts) },
	];
}

/**
 * Hooks of the build: the corpus among the public files, and in development a reload of the extension
 * when the data change (the gate's pattern follows at the next build).
 */
export const corpusHooks: NonNullable<UserConfig['hooks']> = {
	'prepare:publicPaths': (_, paths) => {
		paths.push(CORPUS_FILE, VERSION_FILE, NAMES_FILE, TEXTS_FILE);
	},
	'build:publicAssets': (wxt, files) => {
		files.push(...corpusFiles(wxt.config.root));
	},
	'server:started': (wxt, server) => {
		server.watcher.on('change', (file) => {
			if (relative(join(wxt.config.root, 'data'), file).startsWith('..')) return;
			try {
				for (const { relativeDest, contents } of corpusFiles(wxt.config.root)) {
					writeFileSync(join(wxt.config.outDir, relativeDest), contents);
				}
				server.reloadExtension();
			} catch (error) {
				wxt.logger.error(error instanceof Error ? error.message : error);
			}
		});
	},
};
