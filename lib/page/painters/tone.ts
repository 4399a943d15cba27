/** Whether text is light or dark, told by its own colour: nobody can say what picture lies behind it. */

export type Tone = 'light' | 'dark';

/** sRGB luminance above which text counts as light: between the greys that read on white and on black. */
const LIGHT = 0.4;

function linear(channel: number): number {
	const part = channel / 255;
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** The tone of a computed `rgb()` colour, by WCAG's relative luminance; null for other notations. */
export function toneOf(colour: string): Tone | null {
	const parts = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)/.exec(colour);
	if (!parts) return null;
	const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => linear(Number(part)));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue > LIGHT ? 'light' : 'dark';
}

/**
 * Looks up the tone of text where it differs from that of the page as a whole, one look an element.
 * Null where it does not, or cannot be told.
 */
export function createToneReader(page: Document): (text: Text) => Tone | null {
	const root = toneOf(getComputedStyle(page.documentElement).color);
	const known = new WeakMap<Element, Tone | null>();
	return ({ parentElement }) => {
		if (!parentElement) return null;
		let tone = known.get(parentElement);
		if (tone === undefined) {
			tone = toneOf(getComputedStyle(parentElement).color);
			known.set(parentElement, tone);
		}
		return tone === root ? null : tone;
	};
}
