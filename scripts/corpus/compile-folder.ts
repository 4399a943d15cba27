/** Reads the folder of data, and the folder of texts where there is one, for the pure compile step. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../../lib/corpus/compile/authored';
import { type Compiled, compileCorpus } from '../../lib/corpus/compile/compile';

/**
 * Compiles a data folder. `textsDir` is a folder of founding texts (GLOSS_TEXTS); its files are
 * matched by name. Problems name their files as seen from the working directory. Throws where a
 * folder cannot be read.
 */
export function compileFolder(dir: string, textsDir?: string): Compiled {
	const texts = textsDir === undefined ? {} : { texts: readTexts(textsDir) };
	const { corpus, problems } = compileCorpus(readFolder(dir), texts);
	const shown = relative(process.cwd(), dir);
	return { corpus, problems: problems.map((problem) => ({ ...problem, file: join(shown, problem.file) })) };
}

/** All files under a folder, with their paths inside it; what is hidden is left out. */
export function readFolder(dir: string): SourceFile[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep))
		.filter((steps) => steps.every((step) => !step.startsWith('.')))
		.map((steps) => ({ path: steps.join('/'), text: readFileSync(join(dir, ...steps), 'utf8') }));
}

function readTexts(dir: string): Map<string, string> {
	const files = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(files.map(({ name }) => [name, readFileSync(join(dir, name), 'utf8')]));
}
