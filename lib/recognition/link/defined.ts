/** What the short forms of a page are defined as, each in its section. */
import type { Page } from './page';

export interface Definition {
	section: number;
	/** Place in the page: block, then offset. */
	block: number;
	offset: number;
	/** '' for something unknown. */
	entity: string;
}

/** Definitions kept of one form: more of them contradict each other for sport, and each costs a look. */
const MOST_DEFINITIONS = 200;

/** Keeps a definition unless its section says the same already. */
export function define(page: Page, key: string, definition: Definition): void {
	const list = page.definitions.get(key) ?? [];
	page.definitions.set(key, list);
	const last = list.at(-1);
	if (last?.section === definition.section && last.entity === definition.entity) return;
	if (list.length >= MOST_DEFINITIONS) return;
	const fresh = !list.some(({ entity }) => entity === definition.entity);
	list.push(definition);
	if (fresh || definition.section === page.reading.shared) page.changes++;
}

/**
 * The definition of a form that holds at a place, undefined where nothing is said. In a section with a definition of its own that one holds; elsewhere the last one before, or
 * the only meaning that the page gives.
 */
export function definitionAt(page: Page, key: string, block: number, offset: number): Definition | undefined {
	const all = page.definitions.get(key);
	if (!all || all.length === 0) return undefined;
	const section = page.sections[block];
	const local = all.filter((definition) => definition.section === section);
	const pool = local.length > 0 ? local : all;
	let last: Definition | undefined;
	for (const definition of pool) {
		if (!isAfter(definition, block, offset)) last = definition;
	}
	if (last) return last;
	const meanings = new Set(pool.map(({ entity }) => entity));
	return meanings.size === 1 ? pool[0] : undefined;
}

/** Whether a definition stands behind a place in the page. */
export function isAfter(definition: Definition, block: number, offset: number): boolean {
	return definition.block > block || (definition.block === block && definition.offset > offset + 1);
}
