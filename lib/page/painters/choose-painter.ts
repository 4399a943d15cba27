import { HighlightPainter, hasCustomHighlight } from './highlight-painter';
import type { MarkOptions } from './mark-painter';
import type { Painter } from './painter';

export type MakePainter = (change: MarkOptions['change']) => Painter;

/**
 * How to make the painter that the reader chose, or marks where the browser has no Custom Highlight; null
 * where marks are needed and `loadMarks` has none.
 */
export async function choosePainter(
	wanted: 'highlight' | 'mark',
	loadMarks: () => Promise<MakePainter | null>,
): Promise<MakePainter | null> {
	const light = hasCustomHighlight() ? () => new HighlightPainter() : null;
	if (wanted === 'highlight' && light) return light;
	return (await loadMarks()) ?? light;
}
