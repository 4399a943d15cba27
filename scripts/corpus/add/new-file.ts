/** Writes an answered file into data/, if the whole still compiles with it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../../lib/corpus/compile/authored';
import { compileCorpus } from '../../../lib/corpus/compile/compile';
import { formatProblem } from '../../../lib/corpus/compile/problem';

export interface NewFile {
	/** Inside data/, forward slashes. */
	path: string;
	text: string;
	/** True where a file by that path is added to. */
	replaces?: boolean;
}

/**
 * What the compile step has against `files` with `added` among them, one line each; warnings that
 * were there before are left out. `refused` where nothing may be written.
 */
export function checkNewFile(
	files: readonly SourceFile[],
	added: NewFile,
): { refused: boolean; problems: string[] } {
	const before = new Set(compileCorpus(files).problems.map(({ message }) => message));
	const rest = files.filter(({ path }) => path !== added.path);
	const { corpus, problems } = compileCorpus([...rest, added]);
	const fresh = problems.filter(({ severity, message }) => severity === 'error' || !before.has(message));
	return { refused: corpus === null, problems: fresh.map(formatProblem) };
}

/** Writes the file. Throws where a new one exists by now. */
export function writeNewFile(dir: string, { path, text, replaces }: NewFile): void {
	const full = join(dir, path);
	mkdirSync(dirname(full), { recursive: true });
	writeFileSync(full, text, { flag: replaces ? 'w' : 'wx' });
}
