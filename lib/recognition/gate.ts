/** The test that every page pays for. Nothing is imported here: it is all that an irrelevant page loads. */

/**
 * What the gate looks for. Sources of regular expressions are in short hand (see `expand`); cues take the
 * flags `iu`.
 */
export interface GatePattern {
	/** How all names and acronyms begin: letters, digits and `\\.` between bars; no beginning begins another. */
	heads: string;
	/**
	 * For each beginning, in their order, a line with how a name goes on that makes a page one about the
	 * Court, and behind a tab how an ambiguous acronym does.
	 */
	rests: string;
	/** Words that support an acronym. */
	cues: string;
}

/** How far from an acronym a cue still counts, UTF-16 units. */
const REACH = 300;
/** Acronyms looked at: what the first hundred do not show, the page is not about. */
const MOST = 100;
/** What the rest of a name may take with all white space, UTF-16 units. */
const LONGEST = 400;

/**
 * Soft hyphens and zero-width spaces stand inside words without being seen, and Arabic writers may stretch a
 * word or write its vowels; full-width capitals are how Japanese pages write acronyms.
 */
const UNUSUAL = '[\u00ad\u200b\u0640\u064b-\u0652\uff21-\uff3a]';

/**
 * Small Latin letters, digits and signs, which most of a text is: no name is looked for where one of them
 * stands, and so none may begin with one.
 */
export const PASSED_BY = '[\\0-@[-~]';

/**
 * A source written out in full. The short hand keeps the gate small: a space stands for any white
 * space (text that no browser has laid out holds line ends and indents between two words), `'` and
 * `_` for all apostrophes and hyphens, `~` for a Slavic ending, an accented letter for itself or the
 * letter without its accent, `<` and `>` for a group.
 */
export function expand(source: string): string {
	return source
		.replace(/[À-ɏ]/g, (letter) => `[${letter.normalize('NFD').charAt(0)}${letter}]`)
		.replace(/ /g, '\\s+')
		.replace(/'/g, "['’]")
		.replace(/_/g, '[-‐‑־]')
		.replace(/~/g, '[а-яіїє]{0,3}')
		.replace(/<(?!!)/g, '(?:')
		.replace(/>/g, ')');
}

/** A text as it would be without them. */
function folded(text: string): string {
	return text.normalize('NFKC').replace(new RegExp(UNUSUAL, 'g'), '');
}

/** Different single cues that outweigh a page's own other meaning of an acronym. */
const OUTWEIGH = 3;

function isBacked(near: string, cues: RegExp, rival: boolean): boolean {
	if (!rival) return near.search(cues) >= 0;
	const found = near.toLowerCase().match(cues) ?? [];
	return found.some((cue) => /\s/.test(cue)) || new Set(found).size >= OUTWEIGH;
}

/**
 * The test whether a text is worth reading: it holds a strong name, or an ambiguous acronym with a cue
 * near it. Where the text itself defines an acronym ("Cricket Council (ICC)"; the Court's own name
 * would be a strong one) single cues do not do. Recognition decides what is meant; the gate only keeps
 * it from pages where nothing is. Cost is one pass over the text for beginnings of names, since compiling
 * all names would cost more than reading most pages; the rest of a name is compiled where it begins, and
 * once, since a page that grows is asked about again and again.
 */
export function createGate({ heads, rests, cues }: GatePattern): (text: string) => boolean {
	const head = new RegExp(`(?!${PASSED_BY})(?:${heads}|${UNUSUAL})`, 'g');
	const known = new Map<string, RegExp>();
	const beginnings = heads.split('|');
	const lines = rests.split('\n');
	/** What tells an acronym, its definition and a cue: most pages need none of them. */
	let compiled: [acronym: RegExp, defined: RegExp, cue: RegExp] | undefined;

	/** Whether a text goes on with a rest. Most do not with its first letters, and it need not be compiled. */
	function goesOn(rest: string, text: string): boolean {
		if (!text.startsWith(rest.split(/[^a-z]/)[0] ?? '')) return false;
		const test = known.get(rest) ?? new RegExp(`^(?:${expand(rest)})`);
		known.set(rest, test);
		return test.test(text);
	}

	/** Told where acronyms may stand, since looking for them through a long text takes 20 ms a million units. */
	function hasBackedAcronym(text: string, places: readonly number[]): boolean {
		if (!compiled) {
			const acronyms = lines.flatMap((line, at) =>
				/\t/.test(line) ? line.replace(/.*\t/, `${beginnings[at]}`) : [],
			);
			const source = expand(`<${acronyms.join('|')}>`);
			compiled = [
				// Not at a letter: blocks may follow each other without a space, "leaves the ICCThe judges".
				new RegExp(`(?<!\\p{Lu})${source}(?!\\p{Ll}|\\p{Lu}\\b)`, 'uy'),
				new RegExp(`(?<=\\p{Lu}\\p{L}+\\s+\\()${source}(?=\\))`, 'uy'),
				new RegExp(expand(cues), 'giu'),
			];
		}
		const [acronym, defined, backing] = compiled;
		const stands = (form: RegExp, at: number) => {
			form.lastIndex = at;
			return form.test(text);
		};
		const rival = places.some((at) => stands(defined, at));
		return places
			.filter((at) => stands(acronym, at))
			.slice(0, MOST)
			.some((at) => isBacked(text.slice(Math.max(0, at - REACH), at + REACH), backing, rival));
	}

	return function opens(text): boolean {
		const doubtful: number[] = [];
		head.lastIndex = 0;
		for (let found = head.exec(text); found; found = head.exec(text)) {
			const end = head.lastIndex;
			const line = lines[beginnings.indexOf(found[0].replace(/\./g, '\\.'))];
			if (line === undefined) return opens(folded(text));
			const [name = '', short] = line.split('\t');
			const next = text.slice(end, end + LONGEST);
			if (goesOn(name, next)) return true;
			if (short !== undefined && goesOn(short, next)) doubtful.push(found.index);
			head.lastIndex = found.index + 1;
		}
		return doubtful.length > 0 && hasBackedAcronym(text, doubtful);
	};
}

/** One text asked about once; see `createGate`. */
export function opensGate(text: string, pattern: GatePattern): boolean {
	return createGate(pattern)(text);
}
