/** The test that every page pays for. Nothing is imported here: it is all that an irrelevant page loads. */

/**
 * Sources of regular expressions in short hand (see `expand`): `strong` without flags, `weak` with `u`,
 * `cues` with `iu`.
 */
export interface GatePattern {
	/** Names that make a page one about the Court. */
	strong: string;
	/** Ambiguous acronyms. */
	weak: string;
	/** Words that support an acronym. */
	cues: string;
}

/** How far from an acronym a cue still counts, UTF-16 units. */
const REACH = 300;
/** Acronyms looked at: what the first hundred do not show, the page is not about. */
const MOST = 100;

/** Soft hyphens and zero-width spaces stand inside words without being seen. */
const UNSEEN = /[\u00ad\u200b]/;
const UNSEEN_ALL = /[\u00ad\u200b]+/g;
/** Full-width capitals, as Japanese pages write acronyms. */
const WIDE = /[\uff21-\uff3a]/;

/**
 * A source written out in full. The short hand keeps the gate small: a space stands for any white
 * space (text that no browser has laid out holds line ends and indents between two words), `'` and
 * `_` for all apostrophes and hyphens, `~` for a Slavic ending, an accented letter for itself or the
 * letter without its accent.
 */
export function expand(source: string): string {
	return source
		.replace(/[À-ɏ]/g, (letter) => `[${letter.normalize('NFD').charAt(0)}${letter}]`)
		.replace(/ /g, '\\s+')
		.replace(/'/g, "['’]")
		.replace(/_/g, '[-‐‑]')
		.replace(/~/g, '[а-яіїє]{0,3}');
}

/** Different single cues that outweigh a page's own other meaning of an acronym. */
const OUTWEIGH = 3;

function isBacked(near: string, cues: RegExp, rival: boolean): boolean {
	if (!rival) return near.search(cues) >= 0;
	const found = [...near.matchAll(cues)].map(([cue]) => cue.toLowerCase());
	return found.some((cue) => /\s/.test(cue)) || new Set(found).size >= OUTWEIGH;
}

/**
 * The test whether a text is worth reading: it holds a strong name, or an ambiguous acronym with a cue
 * near it. Where the text itself defines an acronym ("Cricket Council (ICC)"; the Court's own name
 * would be a strong one) single cues do not do. Recognition decides what is meant; the gate only keeps
 * it from pages where nothing is. Cost is one pass over the text; the pattern is compiled once, since a
 * page that grows is asked about again and again.
 */
export function createGate(pattern: GatePattern): (text: string) => boolean {
	const strong = new RegExp(expand(pattern.strong));
	const source = expand(pattern.weak);
	const weak = new RegExp(source, 'gu');
	let cues: RegExp | null = null;
	let defined: RegExp | null = null;
	return (raw) => {
		const seen = UNSEEN.test(raw) ? raw.replace(UNSEEN_ALL, '') : raw;
		const text = WIDE.test(seen) ? seen.normalize('NFKC') : seen;
		if (strong.test(text)) return true;
		weak.lastIndex = 0;
		let rival: boolean | null = null;
		for (let left = MOST; left > 0; left--) {
			const found = weak.exec(text);
			if (!found) return false;
			cues ??= new RegExp(expand(pattern.cues), 'giu');
			defined ??= new RegExp(`\\p{Lu}\\p{L}+\\s+\\((?:${source})\\)`, 'u');
			rival ??= defined.test(text);
			const near = text.slice(Math.max(0, found.index - REACH), found.index + REACH);
			if (isBacked(near, cues, rival)) return true;
		}
		return false;
	};
}

/** One text asked about once; see `createGate`. */
export function opensGate(text: string, pattern: GatePattern): boolean {
	return createGate(pattern)(text);
}
