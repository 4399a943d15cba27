/** The planted names of the page: which are visible, and which of them are lit. */
import { isMark, trees } from './trees.ts';

/** A stretch of one text node. */
interface Part {
	node: Text;
	start: number;
	end: number;
}

/** The names of each planting by its number. */
export type Names = Readonly<Record<string, readonly string[]>>;

export interface Light {
	/** Names that the page shows. */
	visible: number;
	/** Of those, names that are lit whole. */
	lit: number;
	/** Names that the page hides. */
	hidden: number;
	/** Names that the page has thrown out. */
	gone: number;
	/** Visible and dark: the planting's number, the name and the elements around it. */
	dark: { id: number; name: string; around: string }[];
}

/** ms between two looks at what is lit, which no event tells. */
const LOOK = 50;

/** Text nodes between the comment `planted N` and `/planted N`, in order. */
function textsOf(begin: Comment): Text[] {
	const walker = document.createTreeWalker(
		begin.getRootNode(),
		NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT,
	);
	walker.currentNode = begin;
	const texts: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node instanceof Text) texts.push(node);
		else if (node.nodeValue === `/${begin.data}`) return texts;
	}
	return [];
}

/** The comments in front of plantings, by number. */
function plantings(): Map<number, Comment> {
	const found = new Map<number, Comment>();
	for (const tree of trees()) {
		const walker = document.createTreeWalker(tree, NodeFilter.SHOW_COMMENT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const [, id] = /^planted (\d+)$/.exec(node.nodeValue ?? '') ?? [];
			if (id !== undefined && !found.has(Number(id))) found.set(Number(id), node as Comment);
		}
	}
	return found;
}

/** Where a stretch of the joined texts stands. */
function partsOf(texts: readonly Text[], from: number, to: number): Part[] {
	const parts: Part[] = [];
	let at = 0;
	for (const node of texts) {
		const start = Math.max(0, from - at);
		const end = Math.min(node.length, to - at);
		if (start < end) parts.push({ node, start, end });
		at += node.length;
	}
	return parts;
}

function isVisible({ node, start, end }: Part): boolean {
	const range = document.createRange();
	range.setStart(node, start);
	range.setEnd(node, end);
	const seen = node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
	return seen && [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

/** Ranges of the highlight by the text node that each stands in. */
function ranges(): Map<Node, AbstractRange[]> {
	const found = new Map<Node, AbstractRange[]>();
	for (const range of CSS.highlights.get('gloss') ?? []) {
		const here = found.get(range.startContainer);
		if (here) here.push(range);
		else found.set(range.startContainer, [range]);
	}
	return found;
}

function isLit({ node, start, end }: Part, lit: ReadonlyMap<Node, AbstractRange[]>): boolean {
	if (node.parentElement && isMark(node.parentElement)) return true;
	let at = start;
	const here = [...(lit.get(node) ?? [])].sort((a, b) => a.startOffset - b.startOffset);
	for (const { startOffset, endOffset } of here) if (startOffset <= at) at = Math.max(at, endOffset);
	return at >= end;
}

/** The elements around a node by their names, from the outermost. */
function pathTo(node: Node | undefined): string {
	const names: string[] = [];
	for (let at = node?.parentElement; at && at !== document.body; at = at.parentElement) {
		const role = at.getAttribute('role');
		names.unshift(role ? `${at.localName}[role=${role}]` : at.localName);
	}
	return names.join(' > ');
}

/** What of some planted names is visible and lit now. */
export function lightOn(names: Names): Light {
	const light: Light = { visible: 0, lit: 0, hidden: 0, gone: 0, dark: [] };
	const here = plantings();
	const lit = ranges();
	for (const [id, wanted] of Object.entries(names)) {
		const begin = here.get(Number(id));
		const texts = begin ? textsOf(begin) : [];
		const text = texts.map(({ data }) => data).join('');
		let from = 0;
		for (const name of wanted) {
			const at = text.indexOf(name, from);
			if (at < 0) {
				light.gone++;
				continue;
			}
			from = at + name.length;
			const parts = partsOf(texts, at, from);
			if (!parts.every(isVisible)) light.hidden++;
			else {
				light.visible++;
				if (parts.every((part) => isLit(part, lit))) light.lit++;
				else {
					light.dark.push({ id: Number(id), name, around: pathTo(begin) });
				}
			}
		}
	}
	return light;
}

function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, LOOK));
}

function isBy(painter: 'highlight' | 'mark'): boolean {
	const marks = trees().some((tree) => tree.querySelector('mark[data-markjs]'));
	return painter === 'mark' ? !CSS.highlights.has('gloss') : CSS.highlights.has('gloss') && !marks;
}

/** ms for which a painter is waited for: marks do not come while a framework may take the page over. */
const TURN = 12_000;

/**
 * Resolves once every visible planted name is lit by a painter, or when no further name was lit for
 * `patience` ms after it has come.
 */
export async function waitForLight(
	names: Names,
	painter: 'highlight' | 'mark',
	patience: number,
): Promise<Light> {
	const turned = performance.now() + TURN;
	let end = performance.now() + patience;
	let best = -1;
	for (;;) {
		const light = lightOn(names);
		const ready = isBy(painter);
		if (ready && light.lit === light.visible) return light;
		if (light.lit > best || (!ready && performance.now() < turned)) end = performance.now() + patience;
		best = Math.max(best, light.lit);
		if (performance.now() > end) return light;
		await pause();
	}
}

/** Resolves true once nothing of Gloss is lit, false when that took longer than `limit` ms. */
export async function waitUntilDark(limit: number): Promise<boolean> {
	const end = performance.now() + limit;
	for (;;) {
		const marks = trees().some((tree) => tree.querySelector('mark[data-markjs]'));
		if (!marks && !CSS.highlights.has('gloss')) return true;
		if (performance.now() > end) return false;
		await pause();
	}
}
