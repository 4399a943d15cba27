/** The report of `npm run corpus`, for a person at a terminal. */
import { aliasesByLanguage, countCorpus } from '../../lib/corpus/compile/completeness';
import { findGaps } from '../../lib/corpus/compile/find-gaps';
import type { Corpus } from '../../lib/corpus/model';

/** As much of a list as is printed unless all is asked for. */
const SHOWN = 20;

/** The report as text: counts, then one list for each kind of gap, cut to 20 unless `all`. */
export function corpusReport(corpus: Corpus, all: boolean): string {
	const counts = Object.entries(countCorpus(corpus)).map(([name, count]) => `${name.padEnd(12)}${count}`);
	const gaps = findGaps(corpus);
	const lists: [title: string, items: string[]][] = [
		...[...gaps.unnamed].map(([lang, ids]): [string, string[]] => [
			`entities without an alias in ${lang}`,
			ids,
		]),
		['entities with fewer than two statements', gaps.entitiesWithFewStatements],
		['entities without an event', gaps.entitiesWithoutEvent],
		['events without an entity', gaps.eventsWithoutEntity],
		['statements with one source', gaps.singleSource],
		[
			'names in the digests that no entity covers',
			gaps.uncoveredNames.map(({ name, count, passage }) => `${name} (${count}, ${passage})`),
		],
		['addresses used by one statement only', gaps.addressesOfOneStatement],
		['passages that nothing cites', gaps.passagesUncited],
		['sources without an address or a note', gaps.unexplainedSources],
		['aliases by language', aliasesByLanguage(corpus).map(([lang, count]) => `${lang} ${count}`)],
	];
	return [counts.join('\n'), ...lists.map(([title, items]) => list(title, items, all))].join('\n\n');
}

function list(title: string, items: readonly string[], all: boolean): string {
	const shown = all ? items : items.slice(0, SHOWN);
	const rest = items.length - shown.length;
	const text = `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
	return `${title} (${items.length})${text ? `\n  ${text}` : ''}`;
}
