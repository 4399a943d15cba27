/** CSS Custom Highlight: lights text without touching the page's DOM. */
import { containerOf, parentOf } from '../elements';
import { MAX_REGISTERED } from '../limits';
import { caretAt, contains, elementAt, isInPlace, rectsOf } from './geometry';
import { NearView } from './near-view';
import type { Painter, PlacedMention } from './painter';
import { LIT, LIT_BY_TONE, LIT_ON } from './style';
import { createToneReader, watchTheme } from './tone';

interface Lit {
	mention: PlacedMention;
	/** Empty while it is not registered with the browser. */
	ranges: StaticRange[];
	/** Tells how near it is to what the reader sees. */
	element: Element;
}

/** Chromium 140 and later, Firefox 153.7 (tried in 2026) and perhaps earlier. */
interface PointQuery {
	highlightsFromPoint?: (
		x: number,
		y: number,
		options?: { shadowRoots: ShadowRoot[] },
	) => { highlight: Highlight; ranges: AbstractRange[] }[];
}

/** Whether this browser can light text without elements. */
export function hasCustomHighlight(): boolean {
	return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** The element by whose box a name's nearness is told; one with `display: contents` has none. */
function boxAround(node: Text): Element | null {
	let element = containerOf(node);
	while (element && getComputedStyle(element).display === 'contents') element = parentOf(element);
	return element;
}

/** Chromium (156) tells of all names at a point, those that lie covered by others too. */
function uppermost(ranges: readonly AbstractRange[], x: number, y: number): AbstractRange | undefined {
	if (ranges.length < 2) return ranges[0];
	const seen = elementAt(x, y);
	return ranges.find(({ startContainer }) => seen?.contains(startContainer)) ?? ranges[0];
}

/**
 * Paints with static ranges: a browser adjusts every live range of a document at every change of its
 * DOM. Rectangles come from a range made for the moment.
 *
 * Chromium (156) besides lays every registered range anew in each frame in which anything of the page's
 * DOM or style changes, 20 µs a range. On pages with more than MAX_REGISTERED names only those near the
 * view are registered, and the others when the reader comes near them.
 */
export class HighlightPainter implements Painter {
	readonly #lit = new Map<string, Lit>();
	readonly #keys = new WeakMap<AbstractRange, string>();
	readonly #byNode = new WeakMap<Node, Set<string>>();
	readonly #roots = new Set<ShadowRoot>();
	readonly #names = new Highlight();
	readonly #on = new Highlight();
	readonly #byTone = { light: new Highlight(), dark: new Highlight() };
	readonly #life = new AbortController();
	#toneOf = createToneReader(document);
	#view: NearView | null = null;

	constructor() {
		this.#on.priority = 2;
		this.#byTone.light.priority = 1;
		this.#byTone.dark.priority = 1;
		this.#stand();
		const { signal } = this.#life;
		watchTheme(document, signal, () => this.#toneAnew());
		// Chromium cuts letters at the edges of each registered range on paper too, whatever its style.
		window.addEventListener('beforeprint', () => this.#stepAside(), { signal });
		window.addEventListener('afterprint', () => this.#stand(), { signal });
	}

	#stepAside(): void {
		for (const [name, mine] of this.#registered()) {
			if (CSS.highlights.get(name) === mine) CSS.highlights.delete(name);
		}
	}

	/** The registry is the page's too, and a page that clears it for names of its own clears ours. */
	#stand(): void {
		for (const [name, mine] of this.#registered()) {
			if (CSS.highlights.get(name) !== mine) CSS.highlights.set(name, mine);
		}
	}

	#toneAnew(): void {
		this.#toneOf = createToneReader(document);
		this.#byTone.light.clear();
		this.#byTone.dark.clear();
		for (const { ranges } of this.#lit.values()) for (const range of ranges) this.#tone(range);
	}

	#tone(range: StaticRange): void {
		const tone = this.#toneOf(range.startContainer as Text);
		if (tone) this.#byTone[tone].add(range);
	}

	#registered(): [string, Highlight][] {
		const { light, dark } = this.#byTone;
		return [
			[LIT, this.#names],
			[LIT_BY_TONE.light, light],
			[LIT_BY_TONE.dark, dark],
			[LIT_ON, this.#on],
		];
	}

	paint(placed: readonly PlacedMention[]): void {
		this.#stand();
		if (!this.#view && this.#lit.size + placed.length > MAX_REGISTERED) this.#watchView();
		for (const mention of placed) {
			this.#erase(mention.key);
			const node = mention.parts[0]?.node;
			const element = node && (this.#view ? boxAround(node) : node.parentElement);
			if (!element) continue;
			const lit = { mention, ranges: [], element };
			this.#lit.set(mention.key, lit);
			if (!this.#view || this.#view.add(element, mention.key)) this.#register(lit);
		}
	}

	#watchView(): void {
		const view = new NearView((near, far) => {
			for (const key of far) this.#unregister(this.#lit.get(key));
			for (const key of near) this.#register(this.#lit.get(key));
		});
		this.#view = view;
		for (const [key, lit] of this.#lit) {
			const node = lit.mention.parts[0]?.node;
			lit.element = (node && boxAround(node)) ?? lit.element;
			view.add(lit.element, key);
		}
	}

	#register(lit: Lit | undefined): void {
		if (!lit || lit.ranges.length > 0) return;
		for (const part of lit.mention.parts) {
			if (!isInPlace(part)) continue;
			const { node, start, end } = part;
			const range = new StaticRange({
				startContainer: node,
				startOffset: start,
				endContainer: node,
				endOffset: end,
			});
			lit.ranges.push(range);
			this.#keys.set(range, lit.mention.key);
			this.#names.add(range);
			this.#tone(range);
			this.#index(node, lit.mention.key);
		}
	}

	#index(node: Text, key: string): void {
		const keys = this.#byNode.get(node);
		if (keys) keys.add(key);
		else this.#byNode.set(node, new Set([key]));
		const root = node.getRootNode();
		if (root instanceof ShadowRoot) this.#roots.add(root);
	}

	erase(keys: Iterable<string>): void {
		for (const key of keys) this.#erase(key);
	}

	#erase(key: string): void {
		const lit = this.#lit.get(key);
		if (!lit) return;
		this.#lit.delete(key);
		this.#view?.remove(lit.element, key);
		this.#unregister(lit);
	}

	#unregister(lit: Lit | undefined): void {
		if (!lit) return;
		for (const range of lit.ranges) {
			this.#names.delete(range);
			this.#on.delete(range);
			this.#byTone.light.delete(range);
			this.#byTone.dark.delete(range);
			this.#byNode.get(range.startContainer)?.delete(lit.mention.key);
		}
		lit.ranges = [];
	}

	emphasise(key: string | null): void {
		this.#on.clear();
		const lit = key === null ? undefined : this.#lit.get(key);
		this.#register(lit);
		for (const range of lit?.ranges ?? []) this.#on.add(range);
	}

	keyAt(x: number, y: number): string | null {
		this.#stand();
		const registry = CSS.highlights as unknown as PointQuery;
		const shadowRoots = [...this.#roots].filter((root) => root.isConnected);
		if (registry.highlightsFromPoint) {
			for (const { highlight, ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
				const range = highlight === this.#names ? uppermost(ranges, x, y) : undefined;
				const key = range && this.#keys.get(range);
				if (key !== undefined) return key;
			}
			return null;
		}
		const caret = caretAt(x, y, shadowRoots);
		for (const key of (caret && this.#byNode.get(caret.node)) ?? []) {
			if (contains(this.rects(key), x, y)) return key;
		}
		return null;
	}

	rects(key: string): DOMRect[] {
		const lit = this.#lit.get(key);
		return lit ? rectsOf(lit.mention.parts) : [];
	}

	destroy(): void {
		this.#view?.destroy();
		this.#life.abort();
		this.#stepAside();
		for (const [, mine] of this.#registered()) mine.clear();
		this.#lit.clear();
	}
}
