// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexCorpus } from '../../lib/corpus/corpus-index';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { type TimelineView, WHOLE_TIMELINE } from '../../lib/timeline/view';
import { placeToHash } from '../library/address';
import { clear, click, draw, named, press, speakEnglish, standInForLayout, type } from '../page/testing';
import { makeSearch } from '../search/corpus-search';
import { Timeline } from './Timeline';

const index = indexCorpus(fixtureCorpus());
const search = makeSearch(index);
const onView = vi.fn<(view: TimelineView) => void>();
const reveal = vi.fn(async () => true);
const openPassage = vi.fn();

function show(
	view: Partial<TimelineView> = {},
	found: string[] = [],
	pointed: string | null = null,
	back: (() => void) | null = null,
): Promise<HTMLElement> {
	const names = found.map((entity) => ({
		entity,
		name: entity,
		count: 2,
		frames: [{ frameId: 0, count: 2 }],
	}));
	return draw(
		<Timeline
			index={index}
			view={{ ...WHOLE_TIMELINE, ...view }}
			onView={onView}
			back={back}
			names={names}
			pointed={pointed}
			reveal={found.length > 0 ? reveal : null}
			suggest={search.suggest}
			href={placeToHash}
			openPassage={openPassage}
		/>,
	);
}

function events(root: HTMLElement): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('[data-event]')];
}

const ids = (root: HTMLElement) => events(root).map(({ dataset }) => dataset.event);

beforeEach(() => {
	speakEnglish();
	standInForLayout();
	onView.mockClear();
	openPassage.mockClear();
	reveal.mockClear();
});
afterEach(clear);

describe('the list', () => {
	it('shows dates as precise as they are, with headings for the years', async () => {
		const root = await show();
		expect(ids(root)).toEqual(['soren-oe-sanctioned', 'court-opens']);
		expect([...root.querySelectorAll('.gloss-event-date')].map((one) => one.textContent)).toEqual([
			'5 Jun 2025',
			'Mar 2025',
		]);
		expect(root.querySelector('h3')?.textContent).toBe('2025');
	});
	it('puts the page first', async () => {
		const root = await show({ order: 'oldest' }, ['soren-oe']);
		expect(ids(root)).toEqual(['soren-oe-sanctioned', 'court-opens']);
		expect([...root.querySelectorAll('.gloss-events h2')].map((one) => one.textContent)).toEqual([
			'On this page',
			'Other events',
		]);
	});
	it('is one tab stop that arrows move', async () => {
		const root = await show();
		events(root)[0]?.focus();
		await press(events(root)[0] as Element, 'ArrowDown');
		expect(document.activeElement).toBe(events(root)[1]);
		expect(events(root).map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
		await press(events(root)[1] as Element, 'Home');
		expect(document.activeElement).toBe(events(root)[0]);
	});
	it('says the place of each row among all', async () => {
		const places = [...(await show()).querySelectorAll('li[aria-posinset]')].map((one) =>
			['aria-posinset', 'aria-setsize'].map((name) => one.getAttribute(name)),
		);
		expect(places).toEqual([
			['1', '2'],
			['2', '2'],
		]);
	});
	it('keeps a tab stop when the row that had it is filtered away', async () => {
		const root = await show();
		events(root)[0]?.focus();
		await show({ kinds: ['session'] });
		expect(events(root).map(({ tabIndex }) => tabIndex)).toEqual([0]);
	});
	it('opens sources with the wording of the text, and what sources differ on', async () => {
		const root = await show();
		expect(root.textContent).not.toContain('in June');
		for (const event of events(root)) await click(event);
		expect(events(root).map((one) => one.getAttribute('aria-expanded'))).toEqual(['true', 'true']);
		expect(root.textContent).toContain('in June');
		expect(root.textContent).toContain('How many judges?');
		await click(named(root, '.gloss-source-details button', 'library'));
		expect(openPassage).toHaveBeenCalledWith('decree', 1);
	});
	it('says the event and its kind on the tab stop', async () => {
		const root = await show();
		const words = (events(root)[0]?.getAttribute('aria-labelledby') ?? '')
			.split(' ')
			.map((id) => document.getElementById(id)?.textContent ?? `missing ${id}`);
		expect(words.join(' ')).toMatch(/^5 Jun 2025 Sanction: Ruritania lists a judge\. Decree · 2 sources$/);
	});
});

describe('filters', () => {
	it('turns the order round', async () => {
		await click(named(await show(), 'header button', 'Newest first'));
		expect(onView).toHaveBeenCalledWith({ ...WHOLE_TIMELINE, order: 'oldest' });
	});
	it('asks for a kind, and for the page only where the page has names', async () => {
		const bare = await show();
		expect(named(bare, 'button', 'On this page')).toBeUndefined();
		await click(named(bare, 'button[aria-pressed]', 'Sanction'));
		expect(onView).toHaveBeenCalledWith({ ...WHOLE_TIMELINE, kinds: ['sanction'] });
		await click(named(await show({}, ['soren-oe']), 'button[aria-pressed]', 'On this page'));
		expect(onView).toHaveBeenLastCalledWith({ ...WHOLE_TIMELINE, pageOnly: true });
	});
	it('counts of each kind what the other filters let through', async () => {
		const counts = async (view: Partial<TimelineView>) =>
			[...(await show(view)).querySelectorAll('button[aria-pressed]')].map((one) => one.textContent);
		expect(await counts({})).toEqual(['Sanction 1', 'Session 1']);
		expect(await counts({ kinds: ['session'] })).toEqual(['Sanction 1', 'Session 1']);
		expect(await counts({ text: 'lists' })).toEqual(['Sanction 1', 'Session 0']);
		expect(await counts({ kinds: ['session'], from: '2025-06', to: '2025-06' })).toEqual([
			'Sanction 1',
			'Session 0',
		]);
	});
	it('finds a name with a slip and chooses it by key', async () => {
		const root = await show();
		const input = root.querySelector('input') as HTMLInputElement;
		await type(input, 'luksz');
		expect(root.querySelector('[role="option"]')?.textContent).toBe('Søren Łukasz Øe');
		await press(input, 'Enter');
		expect(onView).toHaveBeenCalledWith({ ...WHOLE_TIMELINE, entity: 'soren-oe' });
	});
	it('opens the names with an arrow and closes them with Escape', async () => {
		const root = await show();
		const input = root.querySelector('input') as HTMLInputElement;
		await press(input, 'ArrowDown');
		expect(input.getAttribute('aria-expanded')).toBe('true');
		await press(input, 'Escape');
		expect(input.getAttribute('aria-expanded')).toBe('false');
	});
	it('says that nothing is left, and offers everything again', async () => {
		const root = await show({ entity: 'nobody', order: 'oldest' });
		const none = (of: HTMLElement) => of.querySelector('.gloss-none')?.textContent;
		expect(none(root)).toBe('No events with these filters');
		await click(named(root, 'button', 'Show all events'));
		expect(onView).toHaveBeenCalledWith({ ...WHOLE_TIMELINE, order: 'oldest' });
		// The page is to blame only where nothing else is.
		expect(none(await show({ pageOnly: true }))).toBe('No events of the names on this page');
		expect(none(await show({ pageOnly: true, text: 'nobody' }, ['soren-oe']))).toBe(
			'No events with these filters',
		);
	});
});

describe('more filters', () => {
	it('by words and by source', async () => {
		expect(ids(await show({ text: 'oe ruri' }))).toEqual(['soren-oe-sanctioned']);
		expect(ids(await show({ source: 'Decree' }))).toEqual(['soren-oe-sanctioned']);
		expect(ids(await show({ source: 'nobody' }))).toEqual([]);
		const root = await show();
		await type(root.querySelector('input[type="search"]') as HTMLInputElement, 'court');
		expect(onView).toHaveBeenLastCalledWith({ ...WHOLE_TIMELINE, text: 'court' });
		expect([...root.querySelectorAll('option')].map((one) => one.textContent)).toEqual([
			'Any source',
			'Decree (1)',
			'Gazette (2)',
		]);
	});
	it('offers the names of the page, and takes them back', async () => {
		await click(named(await show({}, ['soren-oe']), '.gloss-page-names button', 'Søren'));
		expect(onView).toHaveBeenLastCalledWith({ ...WHOLE_TIMELINE, entity: 'soren-oe' });
		const chosen = named(
			await show({ entity: 'soren-oe' }, ['soren-oe']),
			'.gloss-page-names button',
			'Søren',
		);
		expect(chosen?.getAttribute('aria-pressed')).toBe('true');
		await click(chosen);
		expect(onView).toHaveBeenLastCalledWith(WHOLE_TIMELINE);
	});
	it('goes back where there is a way', async () => {
		expect(named(await show(), 'header button', 'Back')).toBeUndefined();
		const back = vi.fn();
		await click(named(await show({}, [], null, back), 'header button', 'Back'));
		expect(back).toHaveBeenCalledOnce();
	});
});

describe('with a page', () => {
	it('marks the events of the name that the reader is on', async () => {
		const root = await show({}, ['soren-oe', 'world-court'], 'soren-oe');
		expect(
			[...root.querySelectorAll('[data-pointed] [data-event]')].map(
				(one) => (one as HTMLElement).dataset.event,
			),
		).toEqual(['soren-oe-sanctioned']);
		expect(root.querySelector('.gloss-pointed-bar')?.textContent).toBe('Søren Łukasz Øe 1 event');
	});
	it('shows in the page where the names of an opened event stand', async () => {
		const root = await show({}, ['world-court', 'soren-oe']);
		await click(events(root).find(({ dataset }) => dataset.event === 'soren-oe-sanctioned'));
		expect(reveal).toHaveBeenCalledWith(expect.objectContaining({ entity: 'soren-oe' }));
		await click(named(root, '.gloss-places button', 'world-court'));
		expect(reveal).toHaveBeenLastCalledWith(expect.objectContaining({ entity: 'world-court' }));
	});
	it('does not touch the page when an event is closed', async () => {
		const root = await show({}, ['soren-oe']);
		await click(events(root)[0]);
		await click(events(root)[0]);
		expect(reveal).toHaveBeenCalledOnce();
	});
});

describe('the overview', () => {
	const handles = (root: HTMLElement) => [...root.querySelectorAll('[role="slider"]')];
	it('has two handles that say their month and stop at each other', async () => {
		const root = await show({ from: '2025-04' });
		expect(
			handles(root).map((one) =>
				['aria-label', 'aria-valuetext', 'aria-valuemin', 'aria-valuenow', 'aria-valuemax'].map((name) =>
					one.getAttribute(name),
				),
			),
		).toEqual([
			['From month', 'April 2025', '24302', '24303', '24305'],
			['To month', 'June 2025', '24303', '24305', '24305'],
		]);
	});
	it('chooses the time by keys; an end that is reached is no bound', async () => {
		const [from, to] = handles(await show({ from: '2025-04' }));
		if (!from || !to) throw new Error('no handles');
		expect(await press(from, 'ArrowRight')).toBe(true);
		expect(onView).toHaveBeenLastCalledWith({ ...WHOLE_TIMELINE, from: '2025-05' });
		await press(from, 'Home');
		expect(onView).toHaveBeenLastCalledWith(WHOLE_TIMELINE);
		await press(to, 'PageDown');
		expect(onView).toHaveBeenLastCalledWith({ ...WHOLE_TIMELINE, from: '2025-04', to: '2025-04' });
		expect(await press(to, 'Tab')).toBe(false);
	});
	it('draws a month as a span and keeps it where the time is shorter', async () => {
		const root = await show();
		const box = root.querySelector('.gloss-lanes')?.getAttribute('viewBox');
		await vi.waitFor(() => expect(root.querySelectorAll('.gloss-sign')).toHaveLength(2));
		// The place of the signs was kept until they came.
		expect(root.querySelector('.gloss-lanes')?.getAttribute('viewBox')).toBe(box);
		expect(root.querySelector('.gloss-vague')?.parentElement?.textContent).toContain('Mar 2025');
		expect(ids(await show({ to: '2025-03' }))).toEqual(['court-opens']);
		expect(root.querySelector('.gloss-brush svg')?.getAttribute('aria-label')).toBe(
			'Events by month from March 2025 to June 2025, the most in June 2025 (1)',
		);
	});
	it('marks what the reader is on', async () => {
		const root = await show({}, ['soren-oe'], 'soren-oe');
		await vi.waitFor(() => expect(root.querySelectorAll('.gloss-pointed-sign')).toHaveLength(1));
	});
});
