/** What makes mentions visible. Painters never throw on nodes that left the document. */
import type { TextPart } from '../text-gatherer';

/** A mention with the text nodes it stands in, as the page made them. */
export interface PlacedMention {
	key: string;
	entity: string;
	parts: TextPart[];
}

export interface Painter {
	/** Lights mentions; one that is lit already under its key is lit anew. */
	paint(placed: readonly PlacedMention[]): void;
	/** Takes the light from the mentions with these keys. */
	erase(keys: Iterable<string>): void;
	/** Tints one lit mention, or none. */
	emphasise(key: string | null): void;
	/** The key of the lit mention under a client point, or null. */
	keyAt(x: number, y: number): string | null;
	/** Client rectangles of a lit mention, one a line and text node; empty where it is not rendered. */
	rects(key: string): DOMRect[];
	/** Told of a node of its making that the page took out; puts back what the page lost with it. */
	refused?(node: Node): void;
	/** Takes everything away and leaves the page as it was. */
	destroy(): void;
}
