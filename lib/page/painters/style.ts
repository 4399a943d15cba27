/**
 * How a lit name looks: an underline, never a block of colour. The amber is mixed with the colour of
 * the text itself, so it is darker under dark text and lighter under light text, whatever the page says
 * about its scheme.
 */
const AMBER = '#c98a24';

function mixedWith(colour: string): string {
	return `color-mix(in srgb, ${AMBER} 78%, ${colour})`;
}

export const LINE_COLOUR = mixedWith('currentcolor');
export const LINE_WIDTH = '2px';
export const LINE_OFFSET = '3px';
export const TINT = `color-mix(in srgb, ${AMBER} 22%, transparent)`;

export const LIT = 'gloss';
export const LIT_ON = 'gloss-on';
/**
 * Laid over LIT where text is lighter or darker than the page's: in a highlight, `color-mix` takes
 * `currentcolor` from the root element (Chromium 156, November 2026).
 */
export const LIT_BY_TONE = { light: 'gloss-light-text', dark: 'gloss-dark-text' } as const;

function underline(colour: string): string {
	return `text-decoration: underline solid ${LINE_WIDTH} ${colour}; text-underline-offset: ${LINE_OFFSET};`;
}

/**
 * The sheet that the background injects for the Custom Highlight painter; paper shows nothing of it.
 * `from` names the elements whose highlights are styled. In Chromium highlights inherit, so `:root` lights
 * all text, that in shadow roots too, and telling all styles anew takes a quarter less than where the
 * rules match every element. Firefox (140) needs them to, with no name at all.
 */
export function highlightCss(from: '' | ':root'): string {
	const rule = (name: string, style: string) => `${from}::highlight(${name}) { ${style} }`;
	return `@media screen {
${rule(LIT, underline(LINE_COLOUR))}
${rule(LIT_BY_TONE.light, underline(mixedWith('white')))}
${rule(LIT_BY_TONE.dark, underline(mixedWith('black')))}
${rule(LIT_ON, `background-color: ${TINT};`)}
}`;
}
