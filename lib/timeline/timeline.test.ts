import { describe, expect, it } from 'vitest';
import type { CorpusEvent, EventKind } from '../corpus/model';
import { sortEvents } from './order';
import { toRows } from './rows';
import { countKinds, selectEvents, tellingEntities } from './select';
import { carriesOn, isFiltered, toggleKind, viewFromHash, viewToHash, WHOLE_TIMELINE } from './view';

function event(id: string, from: string, to: string, kind: EventKind, entities: string[]): CorpusEvent {
	const date = { edtf: from, from, to, precision: 'day' as const, approximate: false, uncertain: false };
	return { id, date, kind, text: id, entities, sources: [], independent: 1 };
}

const order = event('order', '2025-02-06', '2025-02-06', 'law', ['court', 'trump']);
const february = event('february', '2025-02-01', '2025-02-28', 'sanction', ['court', 'khan']);
const firstDay = event('first-day', '2025-02-01', '2025-02-01', 'statement', ['court']);
const warrant = event('warrant', '2024-11-21', '2024-11-21', 'warrant', ['court', 'netanyahu']);
const august = event('august', '2025-08-20', '2025-08-20', 'sanction', ['guillou', 'prost']);
const events = [order, february, august, warrant, firstDay];
const ids = (list: CorpusEvent[]) => list.map(({ id }) => id);

describe('sortEvents', () => {
	it('goes by first day, a month before its days', () => {
		expect(ids(sortEvents(events, 'oldest'))).toEqual([
			'warrant',
			'february',
			'first-day',
			'order',
			'august',
		]);
	});
	it('newest is oldest backwards and the input stays', () => {
		const before = ids(events);
		expect(sortEvents(events, 'newest')).toEqual(sortEvents(events, 'oldest').reverse());
		expect(ids(events)).toEqual(before);
	});
	it('breaks ties by id, whatever came first', () => {
		const a = event('a', '2025-01-01', '2025-01-01', 'law', []);
		const b = event('b', '2025-01-01', '2025-01-01', 'law', []);
		expect(ids(sortEvents([b, a], 'oldest'))).toEqual(['a', 'b']);
		expect(ids(sortEvents([a, b], 'oldest'))).toEqual(['a', 'b']);
	});
});

describe('toRows', () => {
	const rows = (onPage: CorpusEvent[], others: CorpusEvent[]) =>
		toRows({ onPage, others }).map(({ event, part, year }) => [event.id, part, year]);
	it('begins a year where it changes', () => {
		expect(rows([], sortEvents(events, 'newest'))).toEqual([
			['august', 'all', '2025'],
			['order', null, null],
			['first-day', null, null],
			['february', null, null],
			['warrant', null, '2024'],
		]);
	});
	it('begins the year anew in the second part', () => {
		expect(rows([august], [order])).toEqual([
			['august', 'onPage', '2025'],
			['order', 'others', '2025'],
		]);
	});
	it('has no rows for nothing', () => expect(rows([], [])).toEqual([]));
});

describe('selectEvents', () => {
	const findable = ({ id }: CorpusEvent) => ({
		sources: id === 'february' ? ['Gazette', 'Echo'] : ['Echo'],
		words: ` ${id.replace('-', ' ')}`,
	});
	const cases = [
		['everything', {}, [], [], ['august', 'order', 'first-day', 'february', 'warrant']],
		['one entity', { entity: 'khan' }, [], [], ['february']],
		['an entity nobody knows', { entity: '__proto__' }, [], [], []],
		['two kinds', { kinds: ['warrant', 'law'] }, [], [], ['order', 'warrant']],
		['entity and kind', { entity: 'court', kinds: ['sanction'] }, [], [], ['february']],
		['the page first', {}, ['guillou', 'khan'], ['august', 'february'], ['order', 'first-day', 'warrant']],
		['the page only', { pageOnly: true }, ['prost'], ['august'], []],
		['the page only, without a page', { pageOnly: true }, [], [], []],
		['oldest', { order: 'oldest', kinds: ['sanction'] }, ['prost'], ['august'], ['february']],
		['a source', { source: 'Gazette' }, [], [], ['february']],
		['a source that tells of nothing', { source: 'constructor' }, [], [], []],
		['words in any order', { text: 'day fir' }, [], [], ['first-day']],
		['words only from their beginnings', { text: 'ay' }, [], [], []],
		['from a month', { from: '2025-03' }, [], [], ['august']],
		['until a month', { to: '2024-11' }, [], [], ['warrant']],
		['one month', { from: '2025-02', to: '2025-02' }, [], [], ['order', 'first-day', 'february']],
	] as const;
	it.each(cases)('%s', (_, change, page, onPage, others) => {
		const view = { ...WHOLE_TIMELINE, ...change, kinds: 'kinds' in change ? [...change.kinds] : [] };
		const words = view.text.split(' ').filter(Boolean);
		const selected = selectEvents(events, view, { page: new Set(page), findable, words });
		expect(ids(selected.onPage)).toEqual(onPage);
		expect(ids(selected.others)).toEqual(others);
	});
});

describe('tellingEntities', () => {
	it.each([
		['leaves out what most events name', ['court', 'khan'], ['khan']],
		['keeps it where the page names nothing else', ['court'], ['court']],
		['keeps names without events', ['court', 'nobody'], ['nobody']],
		['nothing found', [], []],
	])('%s', (_, found, telling) => {
		expect([...tellingEntities(events, found)]).toEqual(telling);
	});
});

describe('countKinds', () => {
	it('counts in the order given and leaves out what is nowhere', () => {
		expect(countKinds(events, events, ['warrant', 'arrest', 'sanction'])).toEqual([
			{ kind: 'warrant', count: 1 },
			{ kind: 'sanction', count: 2 },
		]);
		expect(countKinds(events, [], ['warrant', 'arrest'])).toEqual([{ kind: 'warrant', count: 0 }]);
	});
});

describe('the view in the address', () => {
	it.each([
		['', WHOLE_TIMELINE],
		['#order=oldest', { ...WHOLE_TIMELINE, order: 'oldest' as const }],
		['#entity=karim-khan&page=only', { ...WHOLE_TIMELINE, entity: 'karim-khan', pageOnly: true }],
		['#source=A+%26+B&text=r%C3%A9sum%C3%A9', { ...WHOLE_TIMELINE, source: 'A & B', text: 'résumé' }],
		['#from=2025-06&to=2025-08', { ...WHOLE_TIMELINE, from: '2025-06', to: '2025-08' }],
		['#kind=sanction&kind=warrant', { ...WHOLE_TIMELINE, kinds: ['sanction' as const, 'warrant' as const] }],
	])('%s there and back', (hash, view) => {
		expect(viewFromHash(hash)).toEqual(view);
		expect(viewToHash(view)).toBe(hash);
	});
	it('takes the default for what it does not know', () => {
		expect(viewFromHash('#order=sideways&kind=party&kind=law&page=yes&entity=')).toEqual({
			...WHOLE_TIMELINE,
			kinds: ['law'],
		});
	});
});

describe('a view that cannot be', () => {
	it.each([
		['months that are none', '#from=2025-13&to=June'],
		['an end before the start', '#from=2025-08&to=2025-06'],
	])('%s', (_, hash) => expect(viewFromHash(hash)).toEqual(WHOLE_TIMELINE));
	it('keeps no text beyond all measure', () => {
		expect(viewFromHash(`#text=${'x'.repeat(5_000)}`).text).toHaveLength(200);
	});
});

describe('isFiltered', () => {
	it.each([
		[{}, false],
		[{ order: 'oldest' as const }, false],
		[{ text: 'x' }, true],
		[{ from: '2025-06' }, true],
		[{ pageOnly: true }, true],
	])('%j: %s', (change, filtered) => expect(isFiltered({ ...WHOLE_TIMELINE, ...change })).toBe(filtered));
});

describe('carriesOn', () => {
	const at = (hash: string) => viewFromHash(hash);
	it.each([
		['letters of one word', '', '#text=a', '#text=ab', true],
		['moves of one handle', '', '#from=2025-01', '#from=2025-02', true],
		['a word, then a kind', '', '#text=a', '#text=a&kind=law', false],
		['two kinds', '', '#kind=law', '#kind=law&kind=session', false],
		['a word, then the time', '', '#text=a', '#text=a&from=2025-01', false],
		['all at once, then a letter', '', '#text=a&kind=law', '#text=ab&kind=law', false],
		['nothing, then a letter', '#text=a', '#text=a', '#text=ab', false],
	])('%s', (_, before, between, next, carries) => {
		expect(carriesOn(at(before), at(between), at(next))).toBe(carries);
	});
});

describe('toggleKind', () => {
	it('adds in the order of the model and takes away again', () => {
		const one = toggleKind(WHOLE_TIMELINE, 'warrant');
		const two = toggleKind(one, 'sanction');
		expect(two.kinds).toEqual(['sanction', 'warrant']);
		expect(toggleKind(two, 'warrant').kinds).toEqual(['sanction']);
	});
});
