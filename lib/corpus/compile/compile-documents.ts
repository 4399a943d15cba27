/** Documents and their passages. */
import type { Document, Passage } from '../model';
import type { Authored } from './authored';
import type { AuthoredDigest } from './document-file';
import type { Report } from './problem';
import { resolveDate } from './resolver';

/** Full texts by file name, for builds that have them. */
export type Texts = ReadonlyMap<string, string>;

export interface CompiledDocuments {
	documents: Document[];
	passages: Passage[];
}

/** Compiles all documents; with `texts`, passages of documents that name a file carry their full text. */
export function compileDocuments(
	authored: Authored['documents'],
	report: Report,
	texts?: Texts,
): CompiledDocuments {
	const compiled: CompiledDocuments = { documents: [], passages: [] };
	for (const { id, file } of authored) {
		const { value } = file.front;
		const { kind, published, title, publisher, author, url, ...rest } = value;
		compiled.documents.push({
			id,
			...rest,
			tier: kind,
			...(title === null ? {} : { title }),
			...(publisher === null ? {} : { publisher }),
			...(author === null ? {} : { author }),
			...(url === null ? {} : { url }),
			...(published === null ? {} : { published: resolveDate(file.front, ['published'], published, report) }),
		});
		const lines = textLines(file.front.file, file.front.lineOf(['file']), value.file, report, texts);
		for (const digest of file.digests) {
			const line = digest.line === undefined ? {} : { line: digest.line };
			const full = lines === null ? null : fullText(file.front.file, digest, lines, report);
			compiled.passages.push({
				id: `${id}#${digest.number}`,
				document: id,
				number: digest.number,
				digest: digest.text,
				...line,
				...(full === null ? {} : { full }),
			});
		}
	}
	return compiled;
}

function textLines(
	file: string,
	at: number,
	name: string | undefined,
	report: Report,
	texts: Texts | undefined,
): string[] | null {
	if (!texts || name === undefined) return null;
	const text = texts.get(name);
	if (text === undefined)
		report(file, at, `the folder of texts has no "${name}"; correct the name or add the text`);
	return text?.split(/\r?\n/) ?? null;
}

function fullText(file: string, digest: AuthoredDigest, lines: string[], report: Report): string | null {
	if (digest.line === undefined) {
		report(file, digest.at, 'the digest does not say where in the text it stands; end it with {line=K}');
		return null;
	}
	const full = lines[digest.line - 1]?.replace(/^\uFEFF/, '').trim();
	if (!full)
		report(file, digest.at, `the text has nothing on line ${digest.line}; correct {line=${digest.line}}`);
	return full || null;
}
