/** The corpus, grown to many events: real ones on other days. */
import type { Corpus, CorpusDate, CorpusEvent } from '../../../lib/corpus/model.ts';

const DAY = 86_400_000;

function moved(date: CorpusDate, days: number): CorpusDate {
	const move = (day: string) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
	const [from, to] = [move(date.from), move(date.to)];
	const edtf = from === to ? from : `${from}/${to}`;
	return { ...date, edtf, from, to, precision: from === to ? 'day' : 'interval' };
}

/** The corpus with `count` events; the same each time. Its version says that it is another. */
export function grownEvents(corpus: Corpus, count: number): Corpus {
	const events: CorpusEvent[] = [...corpus.events];
	for (let n = 0; events.length < count; n += 1) {
		const event = corpus.events[n % corpus.events.length];
		if (!event) break;
		const round = 1 + Math.floor(n / corpus.events.length);
		events.push({ ...event, id: `${event.id}-${round}`, date: moved(event.date, -round * 11) });
	}
	return { ...corpus, version: `${corpus.version}-${count}`, events };
}
