import { expect, it } from 'vitest';
import { indexCorpus } from '../../lib/corpus/corpus-index';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { passagesBehind } from './passages-behind';

const index = indexCorpus(fixtureCorpus());

it.each([
	['soren-oe', ['decree#1', 'gazette#1', 'gazette#2']],
	['world-court', ['decree#1', 'echo#1', 'gazette#1', 'gazette#2']],
])('%s rests on %j', (id, expected) => {
	const entity = index.entities.get(id);
	if (!entity) throw new Error(`no ${id}`);
	const cited = passagesBehind(index, entity).flatMap(({ passages }) =>
		passages.map((passage) => passage.id),
	);
	expect(cited).toEqual(expected);
});

it('has nothing for what nothing was said of', () => {
	const entity = index.entities.get('soren-oe');
	if (!entity) throw new Error('no entity');
	const bare = { ...entity, id: 'nobody', roles: [], measures: [] };
	expect(passagesBehind(index, bare).flatMap(({ passages }) => passages.map(({ id }) => id))).toEqual([
		'gazette#1',
	]);
});
