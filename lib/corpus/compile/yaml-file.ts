/** Reads one YAML text against a schema, and remembers the line of every value in it. */
import * as v from 'valibot';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Report } from './problem';
import { explainIssue } from './schema-issue';

export type Path = readonly (string | number)[];

/** A checked value together with the place of each of its parts. */
export interface Located<T> {
	file: string;
	value: T;
	/** Line (from 1) of the value at `path`, or of the nearest part above it that exists. */
	lineOf(path: Path): number;
}

/** The text as an editor numbers it: no byte order mark, one kind of line end. */
export function normaliseText(text: string): string {
	return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/**
 * Parses and checks `text`. `firstLine` is the line of the file at which the YAML begins. Returns
 * null after reporting each fault with its line; never throws.
 */
export function readYaml<S extends v.GenericSchema>(
	file: string,
	text: string,
	schema: S,
	report: Report,
	firstLine = 1,
): Located<v.InferOutput<S>> | null {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => Math.max(lines.linePos(offset).line, 1) + firstLine - 1;
	for (const error of document.errors) report(file, lineAt(error.pos[0]), `not valid YAML: ${error.message}`);
	if (document.errors.length > 0) return null;

	const root = document.contents;
	const lineOf = (path: Path) =>
		lineAt(offsetOf(root, path, (node) => (isAlias(node) ? node.resolve(document) : node)));
	const checked = v.safeParse(schema, document.toJS());
	if (checked.success) return { file, value: checked.output, lineOf };
	for (const issue of checked.issues) {
		const { path, message } = explainIssue(issue);
		report(file, lineOf(path), message);
	}
	return null;
}

type Resolve = (node: unknown) => unknown;

/** Offset of the key (in a map) or of the item (in a list) that `path` leads to. */
function offsetOf(root: Node | null, path: Path, resolve: Resolve): number {
	let offset = root?.range?.[0] ?? 0;
	let node: unknown = root;
	for (const step of path) {
		const here = resolve(node);
		if (isMap(here)) {
			const pair = here.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			if (!pair) break;
			if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(here)) {
			node = here.items[Number(step)];
			if (node === undefined) break;
			offset = (node as Node).range?.[0] ?? offset;
		} else break;
	}
	return offset;
}
