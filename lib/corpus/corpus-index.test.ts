import { expect, it } from 'vitest';
import { sortEvents } from '../timeline/order';
import { indexCorpus } from './corpus-index';
import { fixtureCorpus } from './fixtures/data';
import type { CorpusEvent } from './model';

it('gives cards and timeline one order, whatever the corpus holds first', () => {
	const corpus = fixtureCorpus();
	const [like] = corpus.events;
	if (!like) throw new Error('no event');
	const event = (id: string, from: string, to = from): CorpusEvent => ({
		...like,
		id,
		date: { edtf: from, from, to, precision: 'day', approximate: false, uncertain: false },
		entities: ['soren-oe'],
	});
	const events = [
		event('second-of-a-day', '2025-02-06'),
		event('month', '2025-02-01', '2025-02-28'),
		event('first-day', '2025-02-01'),
		event('first-of-a-day', '2025-02-06'),
	];
	const index = indexCorpus({ ...corpus, events });
	const onCard = index.eventsOf('soren-oe').map(({ id }) => id);
	expect(onCard).toEqual(['second-of-a-day', 'first-of-a-day', 'first-day', 'month']);
	expect(onCard).toEqual(sortEvents(events, 'newest').map(({ id }) => id));
});
