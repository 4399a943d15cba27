/** CSS Custom Highlight: lights text without touching the page's DOM. */
import { caretAt, contains, isInPlace, rectsOf } from './geometry';
import type { Painter, PlacedMention } from './painter';
import { LIT, LIT_BY_TONE, LIT_ON } from './style';
import { createToneReader } from './tone';

interface Lit {
	mention: PlacedMention;
	ranges: StaticRange[];
}

/** Chromium 140 and later, Firefox not yet (both tried in 2026). */
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

/**
 * Paints with static ranges: a browser adjusts every live range of a document at every change of its
 * DOM, which a page with ten thousand names would feel. Rectangles come from a range made for the moment.
 */
export class HighlightPainter implements Painter {
	readonly #lit = new Map<string, Lit>();
	readonly #keys = new WeakMap<AbstractRange, string>();
	readonly #byNode = new WeakMap<Node, Set<string>>();
	readonly #roots = new Set<ShadowRoot>();
	readonly #names = new Highlight();
	readonly #on = new Highlight();
	readonly #byTone = { light: new Highlight(), dark: new Highlight() };

	constructor() {
		this.#on.priority = 2;
		this.#byTone.light.priority = 1;
		this.#byTone.dark.priority = 1;
		for (const [name, highlight] of this.#registered()) CSS.highlights.set(name, highlight);
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
		const toneOf = createToneReader(document);
		for (const mention of placed) {
			this.#erase(mention.key);
			const ranges: StaticRange[] = [];
			for (const part of mention.parts) {
				if (!isInPlace(part)) continue;
				const { node, start, end } = part;
				const range = new StaticRange({
					startContainer: node,
					startOffset: start,
					endContainer: node,
					endOffset: end,
				});
				ranges.push(range);
				this.#keys.set(range, mention.key);
				this.#names.add(range);
				const tone = toneOf(node);
				if (tone) this.#byTone[tone].add(range);
				this.#index(node, mention.key);
			}
			if (ranges.length > 0) this.#lit.set(mention.key, { mention, ranges });
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
		for (const range of lit.ranges) {
			this.#names.delete(range);
			this.#on.delete(range);
			this.#byTone.light.delete(range);
			this.#byTone.dark.delete(range);
			this.#byNode.get(range.startContainer)?.delete(key);
		}
	}

	emphasise(key: string | null): void {
		this.#on.clear();
		const lit = key === null ? undefined : this.#lit.get(key);
		for (const range of lit?.ranges ?? []) this.#on.add(range);
	}

	keyAt(x: number, y: number): string | null {
		const registry = CSS.highlights as unknown as PointQuery;
		const shadowRoots = [...this.#roots].filter((root) => root.isConnected);
		if (registry.highlightsFromPoint) {
			for (const { highlight, ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
				const range = highlight === this.#names ? ranges[0] : undefined;
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
		for (const [name, mine] of this.#registered()) {
			mine.clear();
			if (CSS.highlights.get(name) === mine) CSS.highlights.delete(name);
		}
		this.#lit.clear();
	}
}
