/** The recognition set of tests/recognition: texts with their gold mentions written inline. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const KINDS = ['court', 'mixed', 'other'] as const;

/** About the Court, partly about it, or about something else: the last must stay unmarked. */
export type GoldKind = (typeof KINDS)[number];

export interface GoldMention {
	/** UTF-16 offsets in the text without marks, `end` exclusive. */
	start: number;
	end: number;
	/** What stands there. */
	text: string;
	/** The entity's id. */
	id: string;
	/** Neither required nor punished. */
	optional: boolean;
}

export interface GoldText {
	id: string;
	/** A BCP 47 tag. */
	lang: string;
	kind: GoldKind;
	/** Without marks; one line a block, lines joined by "\n". */
	text: string;
	/** In the order of the text; they do not overlap. */
	mentions: GoldMention[];
	/** The group: the name of the file without its extension. */
	group: string;
}

const HEADER = /^=== (?<id>[a-z0-9-]+) \| (?<lang>[a-z]{2,3}(?:-[A-Z][a-z]{3})?) \| (?<kind>\w+)$/;
const MARK = /^\[\[(?<optional>\??)(?<name>[^[\]|]+)\|(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)\]\]/;
const ESCAPE = /\\u([0-9A-Fa-f]{4})/g;

function isKind(word: string | undefined): word is GoldKind {
	return KINDS.some((kind) => kind === word);
}

function unescaped(text: string): string {
	return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * Reads one line: the line without marks, and its mentions with offsets from `offset` on. Throws an Error
 * with the reason, without place, where a mark is broken.
 */
function readLine(line: string, offset: number): { text: string; mentions: GoldMention[] } {
	const mentions: GoldMention[] = [];
	let text = '';
	let rest = line;
	while (rest !== '') {
		const at = rest.search(/\[\[|\]\]/);
		if (at === -1) {
			text += unescaped(rest);
			break;
		}
		text += unescaped(rest.slice(0, at));
		rest = rest.slice(at);
		const match = MARK.exec(rest);
		if (!match?.groups) throw new Error(`not a mark: ${rest.slice(0, 40)}`);
		const { optional, name = '', id = '' } = match.groups;
		const written = unescaped(name);
		if (written.trim() !== written) throw new Error(`space at the edge of "${name}"`);
		const start = offset + text.length;
		text += written;
		mentions.push({ start, end: offset + text.length, text: written, id, optional: optional === '?' });
		rest = rest.slice(match[0].length);
	}
	return { text, mentions };
}

function checkWhole(text: GoldText): void {
	if (text.text === '') throw new Error(`${text.id} has no text`);
	const marked = text.mentions.length > 0;
	if (text.kind === 'other' && marked) throw new Error(`${text.id} is of kind other and has marks`);
	if (text.kind !== 'other' && !marked) throw new Error(`${text.id} is of kind ${text.kind} and has no mark`);
}

/**
 * Reads the texts of one file (its format is in tests/recognition/README.md), in their order.
 *
 * @param content - the file's text
 * @param file - its path, for the group's name and for messages
 * @throws Error that begins with `file:line:` where a header or a mark is broken, an id comes twice, a text
 * is empty, or marks and kind contradict each other
 */
export function readGold(content: string, file: string): GoldText[] {
	const texts: GoldText[] = [];
	const seen = new Set<string>();
	const group = basename(file).replace(/\.[^.]*$/, '');
	let current: GoldText | null = null;
	let line = 0;
	let begun = 0;
	const close = (): void => {
		line = begun;
		if (current) checkWhole(current);
	};
	try {
		content.split(/\r?\n/).forEach((written, index) => {
			line = index + 1;
			if (written.trim() === '' || written.startsWith('# ')) return;
			if (written.startsWith('===')) {
				const { id = '', lang = '', kind } = HEADER.exec(written)?.groups ?? {};
				if (!isKind(kind)) throw new Error(`not a header: ${written}`);
				if (seen.has(id)) throw new Error(`${id} comes twice`);
				seen.add(id);
				close();
				begun = index + 1;
				current = { id, lang, kind, text: '', mentions: [], group };
				texts.push(current);
				return;
			}
			if (!current) throw new Error('text before the first header');
			const gap = current.text === '' ? '' : '\n';
			const read = readLine(written, current.text.length + gap.length);
			current.text += gap + read.text;
			current.mentions.push(...read.mentions);
		});
		close();
	} catch (error) {
		throw new Error(`${file}:${line}: ${error instanceof Error ? error.message : String(error)}`);
	}
	return texts;
}

/**
 * Reads all .txt files of a folder, in the order of their names.
 *
 * @throws Error as {@link readGold} does, and where two files use one id
 */
export function readGoldFolder(folder: string): GoldText[] {
	const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	const texts = files.sort().flatMap((name) => {
		const file = join(folder, name);
		return readGold(readFileSync(file, 'utf8'), file);
	});
	const groups = new Map<string, string>();
	for (const { id, group } of texts) {
		const other = groups.get(id);
		if (other !== undefined) throw new Error(`${folder}: ${id} is in ${other}.txt and in ${group}.txt`);
		groups.set(id, group);
	}
	return texts;
}

/** The ids in the gold that are not among the known ones, each once, in alphabetical order. */
export function unknownIds(texts: readonly GoldText[], known: ReadonlySet<string>): string[] {
	const ids = texts.flatMap(({ mentions }) => mentions.map(({ id }) => id));
	return [...new Set(ids)].filter((id) => !known.has(id)).sort();
}
