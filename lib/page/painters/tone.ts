/** Whether text is light or dark, told by its own colour: nobody can say what picture lies behind it. */

export type Tone = 'light' | 'dark';

/** sRGB luminance above which text counts as light: between the greys that read on white and on black. */
const LIGHT = 0.4;

function linear(channel: number): number {
	const part = channel / 255;
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of red, green and blue from 0 to 255. */
function luminance(channels: readonly number[]): number {
	const [red = 0, green = 0, blue = 0] = channels.map(linear);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How light the numbers of a computed colour are, 0 to 1, by its notation (CSS Color 4); near enough for a tone. */
const LUMINANCE = new Map<string, (numbers: readonly number[]) => number>([
	['rgb', luminance],
	['rgba', luminance],
	['color srgb', (numbers) => luminance(numbers.map((part) => part * 255))],
	['color display-p3', (numbers) => luminance(numbers.map((part) => part * 255))],
	['oklab', ([lightness = 0]) => lightness ** 3],
	['oklch', ([lightness = 0]) => lightness ** 3],
	['lab', ([lightness = 0]) => ((lightness + 16) / 116) ** 3],
	['lch', ([lightness = 0]) => ((lightness + 16) / 116) ** 3],
]);

/** The tone of a computed colour, by WCAG's relative luminance; null for notations that are not known. */
export function toneOf(colour: string): Tone | null {
	const parts = /^([a-z]+)\((?:(?!none)([a-z][\w-]*) )?((?:-?[\d.]|none)[^)/]*)/.exec(colour);
	const [, notation = '', space, numbers = ''] = parts ?? [];
	const read = LUMINANCE.get(space ? `${notation} ${space}` : notation);
	if (!read) return null;
	const light = read(
		numbers
			.split(/[\s,]+/)
			.map((part) => Number.parseFloat(part) || 0)
			.slice(0, 3),
	);
	return light > LIGHT ? 'light' : 'dark';
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

/** ms after which a change of colours is over, whatever fades. */
const FADED = 600;

/**
 * Calls back when the page has changed the colours of its text as a whole, as where a reader chooses dark or
 * light, until the signal is aborted.
 */
export function watchTheme(page: Document, signal: AbortSignal, run: () => void): void {
	const tops = [page.documentElement, page.body].filter((element) => element !== null);
	const colours = () => tops.map((element) => getComputedStyle(element).color).join();
	let before = colours();
	let timer: ReturnType<typeof setTimeout> | undefined;

	function look(): void {
		timer = undefined;
		const now = colours();
		if (now === before) return;
		before = now;
		run();
	}

	function plan(): void {
		timer ??= setTimeout(look, FADED);
	}

	const observer = new MutationObserver(plan);
	for (const element of tops) observer.observe(element, { attributes: true });
	const scheme = matchMedia('(prefers-color-scheme: dark)');
	scheme.addEventListener('change', plan, { signal });
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		observer.disconnect();
	});
}
