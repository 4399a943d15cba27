import { describe, expect, it } from 'vitest';
import { FILES, fixtureCorpus } from '../fixtures/data';
import { findGaps } from './find-gaps';

const edit = (path: string, from: string, to: string) => ({ [path]: (FILES[path] ?? '').replace(from, to) });

describe('findGaps', () => {
	it('lists what is missing or thin', () => {
		const { unnamed, ...gaps } = findGaps(fixtureCorpus());
		expect(gaps).toEqual({
			entitiesWithFewStatements: ['soren-oe'],
			entitiesWithoutEvent: [],
			eventsWithoutEntity: [],
			singleSource: ['world-court-2'],
			uncoveredNames: [],
			addressesOfOneStatement: [],
			passagesUncited: [],
			unexplainedSources: ['decree', 'echo', 'gazette'],
		});
		expect(unnamed.get('fr')).toEqual([]);
		// A person's name serves in every language of Latin letters.
		expect(unnamed.get('de')).toEqual(['world-court']);
		expect(unnamed.get('uk')).toEqual(['soren-oe', 'world-court']);
		expect(unnamed.get('zh')).toEqual(['soren-oe', 'world-court']);
	});

	it('takes either way of writing Chinese', () => {
		const corpus = fixtureCorpus(
			edit('entities/world-court.yaml', '  fr:', '  zh-Hant: [世界範例法院]\n  fr:'),
		);
		expect(findGaps(corpus).unnamed.get('zh')).toEqual(['soren-oe']);
	});

	it('counts names that no entity covers, the most frequent first', () => {
		const corpus = fixtureCorpus({
			...edit('documents/decree.md', 'What is decreed.', 'The Ruritanian Senate met Jane Roe.'),
			...edit('documents/echo.md', 'The same again.', 'Jane Roe heard the World Court of Examples.'),
		});
		expect(findGaps(corpus).uncoveredNames).toEqual([
			{ name: 'Jane Roe', count: 2, passage: 'decree#1' },
			{ name: 'Ruritanian Senate', count: 1, passage: 'decree#1' },
		]);
	});

	it('knows an address from which one statement was taken, and a source that gives neither address nor reason', () => {
		const corpus = fixtureCorpus({
			...edit('documents/gazette.md', 'url: null', 'url: https://example.org/gazette'),
			...edit('documents/decree.md', 'url: null', 'url: https://example.org/decree'),
			...edit('documents/echo.md', 'url: null', 'url: null\nnote: Seen in print only.'),
		});
		const gaps = findGaps(corpus);
		expect(gaps.addressesOfOneStatement).toEqual(['gazette']);
		expect(gaps.unexplainedSources).toEqual([]);
	});

	it('finds a passage that nothing cites', () => {
		const corpus = fixtureCorpus(
			edit('documents/decree.md', 'What is decreed.', 'What is decreed.\n\n2. More.'),
		);
		expect(findGaps(corpus).passagesUncited).toEqual(['decree#2']);
	});
});
