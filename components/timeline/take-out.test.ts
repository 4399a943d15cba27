// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { indexCorpus } from '../../lib/corpus/corpus-index';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import type { Selection } from '../../lib/timeline/select';
import { type TimelineView, WHOLE_TIMELINE } from '../../lib/timeline/view';
import { speakEnglish } from '../page/testing';
import { type Format, takeOut } from './take-out';

const index = indexCorpus(fixtureCorpus());

const { events } = index.corpus;
const all: Selection = { onPage: [...events], others: [] };

async function taken(format: Format, change: Partial<TimelineView>, selection = all): Promise<string> {
	const view = { ...WHOLE_TIMELINE, ...change };
	const { content } = await takeOut(format, { index, view, anyTime: selection, selection });
	return new Promise((done, reject) => {
		const reader = new FileReader();
		reader.onload = () => done(String(reader.result));
		reader.onerror = () => reject(reader.error);
		reader.readAsText(content);
	});
}

beforeEach(speakEnglish);

it.each([
	['nothing', {}, '2 events · Mar 2025 – Jun 2025<'],
	['the page', { pageOnly: true }, '2 events · Mar 2025 – Jun 2025 · only names found on one page<'],
	[
		'kind, words and source',
		{ kinds: ['law', 'session'], text: 'x', source: 'Decree' },
		'2025 · Law, Session · “x” · Decree<',
	],
] as const)('a picture says what keeps events out: %s', async (_, { ...view }, line) => {
	const kinds = 'kinds' in view ? [...view.kinds] : [];
	expect(await taken('svg', { ...view, kinds })).toContain(line);
});

it.each([
	[{}, 'The International Criminal Court, a timeline'],
	[{ entity: 'soren-oe' }, 'Søren Łukasz Øe'],
])('calendar, TimelineJS and picture of %j have its title', async (view, title) => {
	expect(await taken('svg', view)).toContain(`<title>${title}</title>`);
	const calendar = (await taken('calendar', view)).replace(/\r\n /g, '');
	expect(/^X-WR-CALNAME:(.*)\r$/m.exec(calendar)?.[1]?.replace('\\,', ',')).toBe(title);
	const { title: slide } = JSON.parse(await taken('timelineJs', view));
	expect(slide.text.headline).toBe(title);
	expect(slide.text.text).toMatch(/^2 events · Mar 2025 – Jun 2025 · Gloss, corpus of .*\.$/);
});

it('a picture draws what is not known to the day in broken lines, as the panel does', async () => {
	const broken = (text: string) => text.match(/<path[^>]*stroke-dasharray/g)?.length ?? 0;
	const [vague, known] = index.corpus.events.map(({ date }) => date.precision);
	expect([known, vague].sort()).toEqual(['day', 'month']);
	expect(broken(await taken('svg', {}))).toBe(1);
});

it('a table is in the order of the view, whatever stands on the page', async () => {
	const [first, second] = events;
	if (!first || !second) throw new Error('too few events');
	for (const selection of [
		{ onPage: [first], others: [second] },
		{ onPage: [second], others: [first] },
	]) {
		const days = async (order: TimelineView['order']) =>
			(await taken('csv', { order }, selection)).match(/"2025-\d\d-\d\d","2025/g);
		expect(await days('newest')).toEqual(['"2025-06-05","2025', '"2025-03-01","2025']);
		expect(await days('oldest')).toEqual(['"2025-03-01","2025', '"2025-06-05","2025']);
	}
});
