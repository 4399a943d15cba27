import { expect, it } from 'vitest';
import { indexCorpus } from '../../lib/corpus/corpus-index';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { findableOf } from './findable';

const index = indexCorpus(fixtureCorpus());
const wordsOfEvent = (id: string) => {
	const event = index.corpus.events.find((one) => one.id === id);
	if (!event) throw new Error(`no event ${id}`);
	return findableOf(index)(event).words;
};

it.each([
	['its sentence', 'ruritania', true],
	['a name of it', 'lukasz', true],
	['a short form of a name', 'wce', true],
	['a longer form, whose words say other things too', 'mondiale', false],
])('an event is found by %s', (_, word, found) => {
	const told = ['soren-oe-sanctioned', 'court-opens'].map(wordsOfEvent).join('');
	expect(told.includes(` ${word}`)).toBe(found);
});
