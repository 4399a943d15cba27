/** Real `mark` elements by mark.js: for screen readers, where Custom Highlight is missing, and in forced colours. */
import { contains, elementAt } from './geometry';
import { type FindWrapped, keepSelection } from './kept-selection';
import type { Painter, PlacedMention } from './painter';
import { LINE_COLOUR, LINE_OFFSET, LINE_WIDTH, TINT } from './style';
import { type Stretch, unwrapText, type WrappedText, wrapText } from './wrapped-text';

export interface MarkOptions {
	/** Said by screen readers after the name. */
	hint: string;
	/** Runs a change of the page's DOM so that our own watch does not take it for the page's. */
	change: (run: () => void) => void;
	signal: AbortSignal;
}

/** Where a name is inside one of these, that element takes the focus. */
const INTERACTIVE = 'a[href], button, summary, label, [role="button"], [role="link"], [role="tab"]';

/** After these the browser takes the selected elements away. */
const TAKEN_AWAY = ['copy', 'cut', 'dragstart'];

/** Styles go onto the elements themselves: no sheet of ours reaches into every shadow root. */
function dress(mark: HTMLElement, hint: string): void {
	const { style } = mark;
	style.setProperty('all', 'unset', 'important');
	style.setProperty('outline', 'revert', 'important');
	// Forced colours would give it the browser's own colour for marks, which may be that of the page.
	style.setProperty('forced-color-adjust', 'preserve-parent-color', 'important');
	style.setProperty('text-decoration', `underline solid ${LINE_WIDTH} ${LINE_COLOUR}`, 'important');
	style.setProperty('text-underline-offset', LINE_OFFSET, 'important');
	if (mark.parentElement?.closest(INTERACTIVE)) return;
	mark.tabIndex = 0;
	mark.setAttribute('aria-description', hint);
}

/** Text right inside a flex or grid box is one item; split in three, the line would fall apart. */
function mayBeSplit(node: Text): boolean {
	const parent = node.parentElement;
	return parent === null || !/flex|grid/.test(getComputedStyle(parent).display);
}

/** Wraps what is painted; each text node is put back and wrapped anew when its mentions change. */
export class MarkPainter implements Painter {
	readonly #options: MarkOptions;
	readonly #mentions = new Map<string, PlacedMention>();
	readonly #stretches = new Map<Text, Map<string, Stretch>>();
	readonly #wrapped = new Map<Text, WrappedText>();
	readonly #marks = new Map<string, HTMLElement[]>();
	readonly #keys = new WeakMap<Element, string>();
	/** The text node that a piece was cut from. */
	readonly #sources = new WeakMap<Node, Text>();
	/** Text nodes whose marks come back in a moment. */
	readonly #aside = new Set<Text>();
	/** Text nodes beside which the page bears no marks. */
	readonly #unwilling = new WeakSet<Text>();
	#emphasised: string | null = null;

	constructor(options: MarkOptions) {
		this.#options = options;
		const { signal } = options;
		window.addEventListener('beforeprint', () => this.#stepAside(), { signal });
		window.addEventListener('afterprint', () => this.#comeBack(), { signal });
		const taken = () => {
			if (document.getSelection()?.isCollapsed !== false) return;
			this.#stepAside();
			setTimeout(() => this.#comeBack());
		};
		for (const type of TAKEN_AWAY) window.addEventListener(type, taken, { signal, capture: true });
	}

	/** What is printed, copied or dragged holds no mark: they are gone until the browser has taken it. */
	#stepAside(): void {
		const nodes = [...this.#wrapped.keys()];
		for (const node of nodes) this.#aside.add(node);
		this.#change(() => {
			for (const node of nodes) this.#putBack(node);
		});
	}

	#comeBack(): void {
		const nodes = new Set(this.#aside);
		this.#aside.clear();
		this.#renew(nodes);
	}

	#change(run: () => void): void {
		const find: FindWrapped = (node) => this.#wrapped.get(this.#sources.get(node) ?? (node as Text));
		this.#options.change(() => keepSelection(find, run));
	}

	paint(placed: readonly PlacedMention[]): void {
		const touched = new Set<Text>();
		for (const mention of placed) {
			this.#forget(mention.key, touched);
			this.#mentions.set(mention.key, mention);
			for (const { node, start, end } of mention.parts) {
				const stretches = this.#stretches.get(node) ?? new Map<string, Stretch>();
				stretches.set(mention.key, { key: mention.key, start, end });
				this.#stretches.set(node, stretches);
				touched.add(node);
			}
		}
		this.#renew(touched);
	}

	erase(keys: Iterable<string>): void {
		const touched = new Set<Text>();
		for (const key of keys) this.#forget(key, touched);
		this.#renew(touched);
	}

	#forget(key: string, touched: Set<Text>): void {
		const mention = this.#mentions.get(key);
		if (!mention) return;
		this.#mentions.delete(key);
		for (const { node } of mention.parts) {
			touched.add(node);
			const stretches = this.#stretches.get(node);
			stretches?.delete(key);
			if (stretches?.size === 0) this.#stretches.delete(node);
		}
	}

	/** Reads the layout of all nodes before the first is changed. */
	#renew(touched: Set<Text>): void {
		if (touched.size === 0) return;
		const open = new Set([...touched].filter((node) => node.isConnected && mayBeSplit(node)));
		this.#change(() => {
			for (const node of touched) {
				this.#putBack(node);
				if (open.has(node)) this.#wrap(node);
			}
		});
		if (this.#emphasised !== null) this.emphasise(this.#emphasised);
	}

	#putBack(node: Text): void {
		const wrapped = this.#wrapped.get(node);
		if (!wrapped) return;
		this.#wrapped.delete(node);
		for (const piece of wrapped.pieces) {
			const key = piece.nodeType === 1 ? this.#keys.get(piece as Element) : undefined;
			const marks = key === undefined ? undefined : this.#marks.get(key);
			if (key === undefined || !marks) continue;
			const left = marks.filter((mark) => mark !== piece);
			if (left.length > 0) this.#marks.set(key, left);
			else this.#marks.delete(key);
		}
		unwrapText(wrapped);
	}

	#wrap(node: Text): void {
		if (!node.parentNode || this.#unwilling.has(node)) return;
		let last = 0;
		const fitting = [...(this.#stretches.get(node)?.values() ?? [])]
			.sort((a, b) => a.start - b.start)
			.filter(({ start, end }) => {
				const fits = start >= last && end > start && end <= node.length;
				if (fits) last = end;
				return fits;
			});
		if (fitting.length === 0) return;
		const wrapped = wrapText(node, fitting, (mark, key) => {
			dress(mark, this.#options.hint);
			this.#keys.set(mark, key);
			this.#marks.set(key, [...(this.#marks.get(key) ?? []), mark]);
		});
		this.#wrapped.set(node, wrapped);
		for (const piece of wrapped.pieces) this.#sources.set(piece, node);
	}

	/** A page that takes out strangers would lose its words with them: its text node says them again. */
	refused(piece: Node): void {
		const node = this.#sources.get(piece);
		const wrapped = node && this.#wrapped.get(node);
		if (!wrapped || piece.parentNode || !node.parentNode || node.data !== wrapped.head) return;
		this.#unwilling.add(node);
		this.#change(() => this.#putBack(node));
	}

	emphasise(key: string | null): void {
		const before = this.#emphasised === null ? [] : (this.#marks.get(this.#emphasised) ?? []);
		for (const mark of before) mark.style.removeProperty('background-color');
		this.#emphasised = key;
		const now = key === null ? [] : (this.#marks.get(key) ?? []);
		for (const mark of now) mark.style.setProperty('background-color', TINT, 'important');
	}

	keyAt(x: number, y: number): string | null {
		const found = elementAt(x, y);
		const key = found ? this.#keys.get(found) : undefined;
		return key !== undefined && contains(this.rects(key), x, y) ? key : null;
	}

	rects(key: string): DOMRect[] {
		return (this.#marks.get(key) ?? []).flatMap((mark) => [...mark.getClientRects()]);
	}

	destroy(): void {
		this.#change(() => {
			for (const node of [...this.#wrapped.keys()]) this.#putBack(node);
		});
		this.#mentions.clear();
		this.#stretches.clear();
		this.#aside.clear();
	}
}
