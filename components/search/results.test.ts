import { beforeEach, describe, expect, it } from 'vitest';
import { indexCorpus } from '../../lib/corpus/corpus-index';
import { change, fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { packNames } from '../../lib/search/packed';
import { searchNames } from '../../lib/search/search';
import { speakEnglish } from '../page/testing';
import { type CorpusSearch, linesOf, makeSearch } from './corpus-search';

const SANCTION = 'kind: sanction, label: Example sanctions, by: Ruritania, from: 2025-06-05';

/** The search over a whole corpus, and that over no more than the names which the package carries. */
function searches(measure: string): CorpusSearch[] {
	const corpus = fixtureCorpus(change('entities/soren-oe.yaml', SANCTION, measure));
	const names = packNames(corpus);
	return [makeSearch(indexCorpus(corpus)), linesOf({ ...names, documents: [] }, searchNames(names))];
}

beforeEach(speakEnglish);

describe('the line of a name', () => {
	it.each([
		['since when a measure stands', SANCTION, 'Example sanctions since 5 Jun 2025'],
		['when one ended', `${SANCTION}, until: 2025-08-01`, 'Example sanctions, 5 Jun 2025 to 1 Aug 2025'],
		[
			'of a conviction its day, and when the sentence ended',
			'kind: conviction, label: Convicted, by: Ruritania, from: 2025-06-05, until: 2025-08-01',
			'Convicted, 5 Jun 2025; sentence ended 1 Aug 2025',
		],
	])('says %s', (_name, measure, text) => {
		for (const search of searches(measure)) {
			const line = search.results('soren').options.find(({ group }) => group === 'entities');
			expect(line?.detail.split(' · ').at(-1)).toBe(text);
		}
	});
});
