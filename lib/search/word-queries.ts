/** From the words of a query to what MiniSearch is asked, from strict to loose. */
import type { Query } from 'minisearch';
import { mayBeBegun, type Slack, slipsOf, stemOf, swapsOf } from './words';

export type Combination = Exclude<Query, string | symbol>;

/** What meets every word. */
export function allOf(words: readonly string[], slack: Slack): Combination {
	return {
		combineWith: 'AND',
		queries: words.map((word, place) => wordQuery(word, slack, place === words.length - 1)),
	};
}

/** What has every word, or the word with another ending. */
export function relatedTo(words: readonly string[]): Combination {
	return { combineWith: 'AND', queries: withEndings(words, 0) };
}

/** Queries of so many words say enough by those that are spelt right, and would take long with slips in each. */
const MANY = 5;

/** Whether slips are looked for in sentences and descriptions. */
export function maySlip(words: readonly string[]): boolean {
	return words.length < MANY;
}

/** What meets any of the words, another ending forgiven, and a slip where one `maySlip`. */
export function someOf(words: readonly string[]): Combination {
	return { combineWith: 'OR', queries: withEndings(words, maySlip(words) ? 1 : 0) };
}

function withEndings(words: readonly string[], slack: Slack): Combination[] {
	return words.map((word, place) => {
		const straight = wordQuery(word, slack, place === words.length - 1);
		const stem = stemOf(word);
		if (stem === null) return straight;
		return { combineWith: 'OR', queries: [straight, { queries: [stem], prefix: true, fuzzy: false }] };
	});
}

/** MiniSearch counts a swap of neighbours as two edits, so the swaps are asked for by themselves. */
function wordQuery(word: string, slack: Slack, last: boolean): Combination {
	const slips = slipsOf(word, slack);
	const straight: Combination = { queries: [word], prefix: mayBeBegun(word, last), fuzzy: slips };
	if (slips === 0) return straight;
	return {
		combineWith: 'OR',
		queries: [straight, { combineWith: 'OR', queries: swapsOf(word), prefix: false, fuzzy: false }],
	};
}
