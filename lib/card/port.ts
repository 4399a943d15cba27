/** What the card needs from whatever lit the page. Keys are opaque; rectangles are client px. */
import type { Reason } from '../recognition/types';

export interface LitName {
	key: string;
	entity: string;
	text: string;
}

/** What the page tells of a lit name beside its text. */
export interface NameContext {
	/** Ids of the other entities in the same block, each once, in the order of the text. */
	nearby: string[];
	/** How sure the link is, 0 to 1, and what spoke for and against it. */
	confidence: number;
	reasons: Reason[];
}

export interface LitPage {
	/** The lit name under a client point, or null. */
	at(x: number, y: number): LitName | null;
	/** The name of a key; null when it is lit no more, or is not shown. */
	named(key: string): LitName | null;
	/** What stands around a lit name and why it is lit; null when it is lit no more. */
	context(key: string): NameContext | null;
	/** One rectangle a line of text. */
	rects(key: string): DOMRect[];
	/** The lit name after (1) or before (-1) another in document order, of those that can be come to; from the start when null. */
	step(key: string | null, direction: 1 | -1): LitName | null;
	/** Tints the name that the reader is on; null takes the tint away. */
	emphasise(key: string | null): void;
	/** Scrolls the name into view. */
	reveal(key: string): void;
}
