/** What the card needs from whatever lit the page. Keys are opaque; rectangles are client px. */
export interface LitName {
	key: string;
	entity: string;
	text: string;
}

export interface LitPage {
	/** The lit name under a client point, or null. */
	at(x: number, y: number): LitName | null;
	/** One rectangle a line of text. */
	rects(key: string): DOMRect[];
	/** The lit name after (1) or before (-1) another in document order; from the start when null. */
	step(key: string | null, direction: 1 | -1): LitName | null;
	/** Tints the name that the reader is on; null takes the tint away. */
	emphasise(key: string | null): void;
	/** Scrolls the name into view. */
	reveal(key: string): void;
}
