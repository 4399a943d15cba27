// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexCorpus } from '../../lib/corpus/corpus-index';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { type TimelineView, WHOLE_TIMELINE } from '../../lib/timeline/view';
import { placeToHash } from '../library/address';
import { clear, draw, named, speakEnglish, standInForLayout } from '../page/testing';
import { KindFilter } from './KindFilter';
import { PageNames } from './PageNames';
import { Timeline } from './Timeline';

const index = indexCorpus(fixtureCorpus());

function show(view: Partial<TimelineView>, back: (() => void) | null = null): Promise<HTMLElement> {
	return draw(
		<Timeline
			index={index}
			view={{ ...WHOLE_TIMELINE, ...view }}
			onView={() => {}}
			back={back}
			names={[]}
			pointed={null}
			reveal={null}
			suggest={() => []}
			href={placeToHash}
			openPassage={() => {}}
		/>,
	);
}

function kinds(chosen: 'judgment'[]): Promise<HTMLElement> {
	return draw(
		<KindFilter
			kinds={(['sanction', 'warrant', 'arrest', 'hearing', 'judgment'] as const).map((kind) => ({
				kind,
				count: 1,
			}))}
			chosen={chosen}
			onToggle={() => {}}
			pageOnly={null}
			onPageOnly={() => {}}
		/>,
	);
}

const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: `Name ${id}` }));
const names = (chosen: string | null) => draw(<PageNames names={five} chosen={chosen} onChoose={() => {}} />);

function focusOn(root: HTMLElement, name: string): void {
	const button = named(root, 'button', name);
	if (!button) throw new Error(`no button ${name}`);
	button.focus();
}

beforeEach(() => {
	speakEnglish();
	standInForLayout();
});
afterEach(clear);

it.each([
	['the name', 'Show all names', () => show({ entity: 'soren-oe' }), () => show({}), 'Name'],
	['all filters', 'Show all events', () => show({ kinds: ['session'] }), () => show({}), '2 events'],
	['the last step back', 'Back', () => show({}, () => {}), () => show({}), 'Newest first'],
	['a kind out of sight', 'Judgment', () => kinds(['judgment']), () => kinds([]), 'More kinds'],
	['a name out of sight', 'Name e', () => names('e'), () => names(null), '2 more names'],
])('the focus stays near when %s is taken away', async (_, button, before, after, near) => {
	const root = await before();
	focusOn(root, button);
	await after();
	const on = document.activeElement;
	expect(on).not.toBe(document.body);
	expect(on?.getAttribute('aria-label') ?? on?.textContent).toContain(near);
});

it('says how many names are out of sight, whichever is chosen', async () => {
	const more = async (chosen: string | null) =>
		(await names(chosen)).textContent?.match(/\d more names?/)?.[0];
	expect(await more(null)).toBe('2 more names');
	expect(await more('a')).toBe('2 more names');
	expect(await more('e')).toBe('1 more name');
});
