import { HighlightPainter, hasCustomHighlight } from './highlight-painter';
import { type MarkOptions, MarkPainter } from './mark-painter';
import type { Painter } from './painter';

/** The painter that the reader chose, or marks where the browser has no Custom Highlight. */
export function choosePainter(wanted: 'highlight' | 'mark', options: MarkOptions): Painter {
	return wanted === 'highlight' && hasCustomHighlight() ? new HighlightPainter() : new MarkPainter(options);
}
