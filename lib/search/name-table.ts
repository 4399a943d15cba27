/**
 * The words of all names and who bears them. There are a few thousand: going through them all for each
 * word that is typed takes less than building a tree of them would, so that names can be asked at once.
 */
import { type Form, readForm } from './forms';
import { isWithin } from './slips';
import { mayBeBegun, type Slack, slipsOf } from './words';

/** Who was met, by place, and by which of the words of their names. */
export type Met = ReadonlyMap<number, readonly string[]>;

export interface NameTable {
	/** The forms of the name at a place, that of the name itself first. */
	formsAt(place: number): readonly Form[];
	/**
	 * The places of those whose names hold every word, in any form: as it is, with a slip, or, where
	 * `begun`, only begun.
	 */
	ask(words: readonly string[], slack: Slack, begun: boolean): Met;
	/** The places of those who have a form that is exactly these words. */
	bearersOf(words: readonly string[]): number[];
}

/** Makes the table from the folded forms of each name. */
export function nameTable(names: readonly (readonly string[])[]): NameTable {
	const forms = names.map((folded) => folded.map(readForm));
	const bearers = new Map<string, number[]>();
	for (const [place, own] of forms.entries()) {
		for (const { words } of own) {
			for (const word of words) {
				const known = bearers.get(word);
				if (!known) bearers.set(word, [place]);
				else if (known.at(-1) !== place) known.push(place);
			}
		}
	}

	/** Narrows who was met by the words before to those who have this one too. */
	const narrow = (before: Met | null, meets: (known: string) => boolean): Met => {
		const met = new Map<number, string[]>();
		for (const [known, places] of bearers) {
			if (!meets(known)) continue;
			for (const place of places) {
				const terms = met.get(place) ?? before?.get(place) ?? (before ? null : []);
				if (terms) met.set(place, [...terms, known]);
			}
		}
		return met;
	};

	return {
		formsAt: (place) => forms[place] ?? [],
		ask(words, slack, begun) {
			let met: Met | null = null;
			for (const [at, word] of words.entries()) {
				const slips = slipsOf(word, slack);
				const may = begun && mayBeBegun(word, at === words.length - 1);
				const fits = (known: string) =>
					Math.abs(known.length - word.length) <= slips && isWithin(known, word, slips);
				met = narrow(met, (known) => (may && known.startsWith(word)) || fits(known));
			}
			return met ?? new Map();
		},
		bearersOf(words) {
			const text = words.join(' ');
			const [first = ''] = words;
			const places = bearers.get(first) ?? [];
			return places.filter((place) => forms[place]?.some((form) => form.text === text));
		},
	};
}
