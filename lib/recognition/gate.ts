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

/**
 * A source written out in full. The short hand keeps the gate small: a space stands for any white
 * space (text that no browser has laid out holds line ends and indents between two words), `'` and `_` for all apostrophes and hyphens, `~` for a Slavic ending, an accented letter for
 * itself or the letter without its accent.
 */
export function expand(source: string): string {
	return source
		.replace(/[À-ɏ]/g, (letter) => `[${letter.normalize('NFD').charAt(0)}${letter}]`)
		.replace(/ /g, '\\s+')
		.replace(/'/g, "['’]")
		.replace(/_/g, '[-‐‑]')
		.replace(/~/g, '[а-яіїє]{0,3}');
}

/**
 * Whether a page's text is worth reading: it holds a strong name, or an ambiguous acronym with support
 * near it: one cue of several words, or two different ones. Cost is one pass over the text.
 */
export function opensGate(raw: string, pattern: GatePattern): boolean {
	const text = UNSEEN.test(raw) ? raw.replace(UNSEEN_ALL, '') : raw;
	if (new RegExp(expand(pattern.strong)).test(text)) return true;
	const weak = new RegExp(expand(pattern.weak), 'gu');
	let cues: RegExp | null = null;
	for (let seen = 0; seen < MOST; seen++) {
		const found = weak.exec(text);
		if (!found) return false;
		cues ??= new RegExp(expand(pattern.cues), 'giu');
		const near = text.slice(Math.max(0, found.index - REACH), found.index + REACH);
		const distinct = new Set<string>();
		for (const [cue] of near.matchAll(cues)) {
			if (/\s/.test(cue)) return true;
			distinct.add(cue.toLowerCase());
		}
		if (distinct.size > 1) return true;
	}
	return false;
}
