/**
 * How a lit name looks: an underline, never a block of colour. The amber is mixed with the colour of
 * the text itself, so it is darker under dark text and lighter under light text, whatever the page says
 * about its scheme.
 */
const AMBER = '#c98a24';

export const LINE_COLOUR = `color-mix(in srgb, ${AMBER} 78%, currentcolor)`;
export const LINE_WIDTH = '2px';
export const LINE_OFFSET = '3px';
export const TINT = `color-mix(in srgb, ${AMBER} 22%, transparent)`;

export const LIT = 'gloss';
export const LIT_ON = 'gloss-on';

/** The sheet that the background injects for the Custom Highlight painter; paper shows nothing of it. */
export const HIGHLIGHT_CSS = `@media screen {
::highlight(${LIT}) {
	text-decoration: underline solid ${LINE_WIDTH} ${LINE_COLOUR};
	text-underline-offset: ${LINE_OFFSET};
}
::highlight(${LIT_ON}) {
	background-color: ${TINT};
}
}
@media screen and (forced-colors: active) {
::highlight(${LIT}) { text-decoration-color: LinkText; }
::highlight(${LIT_ON}) { background-color: Highlight; color: HighlightText; }
}`;
