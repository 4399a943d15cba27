/** The test that every page pays for. Nothing is imported here: it is all that an irrelevant page loads. */

/** Sources of regular expressions: `strong` without flags, `weak` with `u`, `cues` with `iu`. */
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
 * Whether a page's text is worth reading: it holds a strong name, or an ambiguous acronym with support
 * near it: one cue of several words, or two different ones. Cost is one pass over the text.
 */
export function opensGate(raw: string, pattern: GatePattern): boolean {
	const text = UNSEEN.test(raw) ? raw.replace(UNSEEN_ALL, '') : raw;
	// Text that no browser has laid out yet holds line ends and indents between two words.
	if (new RegExp(pattern.strong.replaceAll('\\s', '\\s+')).test(text)) return true;
	const weak = new RegExp(pattern.weak, 'gu');
	let cues: RegExp | null = null;
	for (let seen = 0; seen < MOST; seen++) {
		const found = weak.exec(text);
		if (!found) return false;
		cues ??= new RegExp(pattern.cues, 'giu');
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
