export interface NamedEntity {
	id: string;
	/** Forms of the name that may stand in a text. */
	forms: string[];
}

/** A stretch of text; `entity` when it is a name. */
export interface TextPart {
	text: string;
	entity?: string;
}

const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}]/u;

function findWord(text: string, form: string): number {
	for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
		if (!LETTER_BEFORE.test(text.slice(0, at)) && !LETTER_AFTER.test(text.slice(at + form.length))) return at;
	}
	return -1;
}

/**
 * Cuts our own sentence at the names that stand in it: each entity once, at its longest form's first
 * place, never inside a longer name. The parts joined are the text again.
 */
export function namesInText(text: string, entities: readonly NamedEntity[]): TextPart[] {
	const forms = entities
		.flatMap(({ id, forms: all }) => all.map((form) => ({ id, form })))
		.filter(({ form }) => form !== '')
		.sort((a, b) => b.form.length - a.form.length);
	const placed: { start: number; end: number; entity: string }[] = [];
	for (const { id, form } of forms) {
		if (placed.some(({ entity }) => entity === id)) continue;
		const start = findWord(text, form);
		const end = start + form.length;
		if (start === -1 || placed.some((other) => start < other.end && other.start < end)) continue;
		placed.push({ start, end, entity: id });
	}
	placed.sort((a, b) => a.start - b.start);
	const parts: TextPart[] = [];
	let at = 0;
	for (const { start, end, entity } of placed) {
		if (start > at) parts.push({ text: text.slice(at, start) });
		parts.push({ text: text.slice(start, end), entity });
		at = end;
	}
	if (at < text.length) parts.push({ text: text.slice(at) });
	return parts;
}
