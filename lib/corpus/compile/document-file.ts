/** Splits data/documents/<id>.md into its front matter and its numbered digests. */
import { type AuthoredDocument, authoredDocument } from '../schema';
import type { Report } from './problem';
import { type Located, readYaml } from './yaml-file';

/** One digest as authored. */
export interface AuthoredDigest {
	number: number;
	text: string;
	/** Line of the founding text, from `{line=K}`. */
	line?: number;
	/** Line of the document's own file, from 1. */
	at: number;
}

export interface DocumentFile {
	front: Located<AuthoredDocument>;
	digests: AuthoredDigest[];
}

const START = /^(\d+)\. +(\S.*)$/;
const LINE_MARK = /\s*\{line=([1-9]\d*)\}$/;

/** Reads a document file; reports its faults with their lines and returns null where it has no front matter. */
export function readDocumentFile(file: string, text: string, report: Report): DocumentFile | null {
	const lines = text.split('\n');
	const end = lines.indexOf('---', 1);
	if (lines[0] !== '---' || end === -1) {
		report(file, 1, 'front matter is missing; begin the file with fields between two lines of ---');
		return null;
	}
	const front = readYaml(file, lines.slice(1, end).join('\n'), authoredDocument, report, 2);
	const digests = readDigests(file, lines, end + 1, report);
	if (digests.length === 0) report(file, end + 1, 'no digests; write one numbered paragraph a passage');
	return front && { front, digests };
}

function readDigests(file: string, lines: string[], begin: number, report: Report): AuthoredDigest[] {
	const digests: AuthoredDigest[] = [];
	let open: AuthoredDigest | null = null;
	for (const [index, raw] of lines.entries()) {
		if (index < begin) continue;
		const line = raw.trim();
		const start = START.exec(line);
		if (line === '') open = null;
		else if (start) {
			open = { number: Number(start[1]), text: start[2] ?? '', at: index + 1 };
			digests.push(open);
		} else if (open) open.text += ` ${line}`;
		else
			report(file, index + 1, 'text outside a digest; begin each paragraph with its number and a full stop');
	}
	for (const [index, digest] of digests.entries()) finish(file, digest, index + 1, report);
	return digests;
}

function finish(file: string, digest: AuthoredDigest, expected: number, report: Report): void {
	const mark = LINE_MARK.exec(digest.text);
	if (mark) {
		digest.text = digest.text.slice(0, mark.index);
		digest.line = Number(mark[1]);
	} else if (digest.text.includes('{line')) {
		report(file, digest.at, 'the place in the text is not readable; end the digest with {line=K}');
	}
	if (digest.text === '') report(file, digest.at, 'the digest is empty; write what the paragraph says');
	if (digest.number !== expected) {
		report(file, digest.at, `digest ${digest.number} stands where ${expected} should; number them 1, 2, 3 …`);
	}
}
