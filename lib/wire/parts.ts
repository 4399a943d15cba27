/**
 * The scripts that not every page needs: the card, and mark.js. They are injected after the page's own
 * script and leave what they can make in the isolated world that both run in, where no page can look.
 */
import type { Card } from '../card/create-card';
import type { LitPage } from '../card/port';
import type { MarkOptions } from '../page/painters/mark-painter';
import type { Painter } from '../page/painters/painter';
import { ask } from './wire';

/** What the card needs of the page's script. */
export interface CardSource {
	page: LitPage;
	/** The record of an entity as `packRecord` writes it; undefined until it has come. */
	record: (entity: string) => string | undefined;
	/** Calls back once the record of an entity is there, at once where it is. */
	whenKnown: (entity: string, run: () => void) => void;
	/** What an entity is called; undefined where there is none. */
	nameOf: (entity: string) => string | undefined;
	theme: () => 'system' | 'light' | 'dark';
	/** The site that the address bar shows; null where there is none. */
	site: () => string | null;
	host: (element: HTMLElement) => void;
	signal: AbortSignal;
}

export interface Parts {
	card: (source: CardSource) => Card;
	marks: (options: Omit<MarkOptions, 'hint'>) => Painter;
}

declare global {
	var glossParts: Partial<Parts> | undefined;
}

/** Called by a part when it has been injected. */
export function offerPart<K extends keyof Parts>(part: K, make: Parts[K]): void {
	globalThis.glossParts = { ...globalThis.glossParts, [part]: make };
}

/** A part, injected by the background where it is missing; null where that is not possible any more. */
export async function loadPart<K extends keyof Parts>(part: K): Promise<Parts[K] | null> {
	if (!globalThis.glossParts?.[part]) {
		try {
			await ask('loadPart', { part });
		} catch {
			return null;
		}
	}
	return globalThis.glossParts?.[part] ?? null;
}
