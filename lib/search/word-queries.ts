/** From the words of a query to what MiniSearch is asked, from strict to loose. */
import type { Query } from 'minisearch';
import { stemOf, swapsOf } from './words';

export type Combination = Exclude<Query, string | symbol>;

/** Shortest word before the last one that may be only a beginning, in letters. */
const BEGINNING_FROM = 3;
/** Shortest words that may differ by one edit and by two, in letters: one letter may have been lost. */
const ONE_EDIT_FROM = 3;
const TWO_EDITS_FROM = 6;

/** How far a word of the query may stray: 0 is the start of a word, 1 and 2 count edits. */
export type Slack = 0 | 1 | 2;

function combine(words: readonly string[], slack: Slack, combineWith: 'AND' | 'OR'): Combination {
	return {
		combineWith,
		queries: words.map((word, place) => wordQuery(word, slack, place === words.length - 1)),
	};
}

/** What meets every word. */
export function allOf(words: readonly string[], slack: Slack): Combination {
	return combine(words, slack, 'AND');
}

/** What has every word as it is but for a slip, none of them only begun. */
export function nearOf(words: readonly string[]): Combination {
	return { combineWith: 'AND', queries: words.map((word) => wordQuery(word, 1, false, false)) };
}

/** What has every word, or the word with another ending. */
export function relatedTo(words: readonly string[]): Combination {
	return {
		combineWith: 'AND',
		queries: words.map((word, place) => {
			const straight = wordQuery(word, 0, place === words.length - 1);
			const stem = stemOf(word);
			if (stem === null) return straight;
			return { combineWith: 'OR', queries: [straight, { queries: [stem], prefix: true, fuzzy: false }] };
		}),
	};
}

/** What meets any of the words, a slip forgiven. */
export function someOf(words: readonly string[]): Combination {
	return {
		combineWith: 'OR',
		queries: words.map((word, place) => {
			const near = wordQuery(word, 1, place === words.length - 1);
			const stem = stemOf(word);
			if (stem === null) return near;
			return { combineWith: 'OR', queries: [near, { queries: [stem], prefix: true, fuzzy: false }] };
		}),
	};
}

/** MiniSearch counts a swap of neighbours as two edits, so the swaps are asked for by themselves. */
function wordQuery(word: string, slack: Slack, last: boolean, begun = true): Combination {
	const letters = [...word].length;
	const edits = slack === 2 && letters >= TWO_EDITS_FROM ? 2 : slack > 0 && letters >= ONE_EDIT_FROM ? 1 : 0;
	const prefix = begun && (last || letters >= BEGINNING_FROM);
	const straight: Combination = { queries: [word], prefix, fuzzy: edits };
	if (edits === 0) return straight;
	return {
		combineWith: 'OR',
		queries: [straight, { combineWith: 'OR', queries: swapsOf(word), prefix: false, fuzzy: false }],
	};
}
