import { vi } from 'vitest';
import type { CardActions } from '../../lib/card/actions';
import type { CorpusDate } from '../../lib/corpus/model';
import type { CardRecord, SourceLine } from '../../lib/corpus/record';
import type { Around } from './around';

/** A date of a fixture: a plain day or month in EDTF. */
export function date(edtf: string): CorpusDate {
	const precision = edtf.length === 10 ? 'day' : edtf.length === 7 ? 'month' : 'year';
	const from = edtf.length === 10 ? edtf : `${edtf}-01`;
	return { edtf, from, to: from, precision, approximate: false, uncertain: false };
}

/** A source of a fixture; everything that is not given is plain. */
export function source(more: Partial<SourceLine> = {}): SourceLine {
	return {
		passage: 'echosphere#6',
		document: 'echosphere',
		label: 'EchoSphere',
		title: 'Washington widens its measures against the Court',
		published: date('2025-08'),
		number: 6,
		tier: 'press',
		digest: 'The measures reach a French judge who took part in authorising warrants.',
		url: 'https://example.org/news/measures',
		inferred: false,
		...more,
	};
}

export const RECORD: CardRecord = {
	id: 'nicolas-guillou',
	name: 'Nicolas Guillou',
	type: 'Person',
	description: {
		text: 'Judge of the International Criminal Court, France',
		asOf: date('2026-08'),
		sources: [source({ label: 'The Court', tier: 'official', passage: 'court#1', number: 1 })],
		independent: 1,
	},
	countries: ['FR'],
	measures: [
		{
			kind: 'sanction',
			label: 'US sanctions',
			from: date('2025-08-20'),
			asOf: date('2025-08'),
			sources: [source()],
			independent: 1,
		},
	],
	statements: [
		{
			id: 's1',
			text: 'Sat in the three-judge chamber that issued the warrants for Benjamin Netanyahu and Yoav Gallant.',
			asOf: date('2025-08'),
			sources: [
				source(),
				source({ passage: 'huffpost#9', document: 'huffpost', label: 'HuffPost', number: 9 }),
				source({ passage: 'wire#2', document: 'wire', label: 'Wire report', number: 2 }),
			],
			independent: 3,
			about: [],
			salience: 5,
		},
		{
			id: 's2',
			text: 'Asked the European Union to use its blocking statute so that European firms need not follow the listing.',
			asOf: date('2025-11'),
			sources: [
				source({
					passage: 'rewrite#2',
					document: 'rewrite',
					label: 'Rewrite of a report',
					number: 2,
					tier: 'rewrite',
					relation: 'a rewrite',
					published: date('2025-12'),
					inferred: true,
					wording: 'in November',
				}),
			],
			independent: 1,
			about: [],
			salience: 4,
		},
	],
	events: [
		{
			id: 'e4',
			date: date('2025-11'),
			kind: 'statement',
			text: 'Nicolas Guillou asks the European Union to use its blocking statute.',
			sources: [source({ passage: 'huffpost#9', document: 'huffpost', label: 'HuffPost', number: 9 })],
			independent: 1,
		},
		{
			id: 'e3',
			date: date('2025-08-20'),
			kind: 'sanction',
			text: 'The United States lists judges Nicolas Guillou and Kimberly Prost and both deputy prosecutors.',
			sources: [source({ number: 4, passage: 'echosphere#4' })],
			independent: 1,
		},
		{
			id: 'e2',
			date: date('2024-11-21'),
			kind: 'warrant',
			text: 'The Court issues warrants for Benjamin Netanyahu and Yoav Gallant.',
			sources: [source({ number: 8, passage: 'echosphere#8' })],
			independent: 1,
		},
		{
			id: 'e1',
			date: date('2024-03-11'),
			kind: 'appointment',
			text: 'Nicolas Guillou takes office as judge.',
			sources: [source({ number: 2, passage: 'echosphere#2' })],
			independent: 1,
		},
	],
	disputes: [
		{
			id: 'd1',
			question: 'When were the judges listed?',
			agreed: 'Six judges had been listed by the end of August 2025.',
			versions: [
				{
					text: 'All six in August 2025.',
					sources: [source({ number: 3, passage: 'echosphere#3' })],
					independent: 1,
				},
				{
					text: 'Four in June and two in August 2025.',
					sources: [source({ label: 'US Treasury', tier: 'official', passage: 'treasury#1', number: 1 })],
					independent: 1,
				},
			],
		},
	],
	statementCount: 2,
	eventCount: 4,
	corpusAsOf: '2026-10-10',
};

/** A name on a page of which nothing is known but that it was linked. */
export const AROUND: Around = {
	text: 'Guillou',
	nearby: [],
	confidence: 0.93,
	reasons: [
		{ code: 'cues-against', weight: -1, detail: 'cricket' },
		{ code: 'full-name-before', weight: 1 },
		{ code: 'cues-for', weight: 2 },
	],
	published: null,
	site: 'news.example',
};

/** Actions that only write down that they were asked for. */
export function makeActions() {
	return {
		close: vi.fn<CardActions['close']>(),
		openLibrary: vi.fn<CardActions['openLibrary']>(),
		openTimeline: vi.fn<CardActions['openTimeline']>(),
		keep: vi.fn<CardActions['keep']>(),
		mute: vi.fn<CardActions['mute']>(),
		switchOff: vi.fn<CardActions['switchOff']>(),
		copy: vi.fn<CardActions['copy']>(() => Promise.resolve(true)),
	};
}
