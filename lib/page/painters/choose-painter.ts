import { HighlightPainter, hasCustomHighlight } from './highlight-painter';
import type { MarkOptions } from './mark-painter';
import type { Painter } from './painter';

export type MakePainter = (change: MarkOptions['change']) => Painter;

/** Whether the system's colours take the place of the page's; the list tells when that changes. */
export function forcedColours(): MediaQueryList {
	return matchMedia('(forced-colors: active)');
}

/** How to make highlights; null where the browser has none. */
export function highlights(): MakePainter | null {
	return hasCustomHighlight() ? () => new HighlightPainter() : null;
}

/** The same, and null too where they are not drawn as they are meant: see below. */
export function plainHighlights(): MakePainter | null {
	return forcedColours().matches ? null : highlights();
}

/**
 * How to make the painter that the reader chose; null where marks are needed and `loadMarks` has none.
 * Marks are needed where the browser has no Custom Highlight, and in forced colours: Chromium (156) then
 * fills each highlight like a selection, whatever its style says.
 */
export async function choosePainter(
	wanted: 'highlight' | 'mark',
	loadMarks: () => Promise<MakePainter | null>,
): Promise<MakePainter | null> {
	return (wanted === 'highlight' ? plainHighlights() : null) ?? loadMarks();
}
