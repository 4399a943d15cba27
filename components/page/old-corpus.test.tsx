// @vitest-environment jsdom
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardRecord } from '../../lib/corpus/card-record';
import { indexCorpus } from '../../lib/corpus/corpus-index';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { DEFAULT_LOOK, NOTHING_SILENCED } from '../../lib/settings';
import { WHOLE_TIMELINE } from '../../lib/timeline/view';
import { EntityCard } from '../card/EntityCard';
import { AROUND, makeActions } from '../card/fixture';
import { Library } from '../library/Library';
import { Options } from '../options/Options';
import { makeSearch } from '../search/corpus-search';
import { Timeline } from '../timeline/Timeline';
import { Popup } from './Popup';
import { clear, draw, speakEnglish, standInForLayout } from './testing';

vi.mock('../search/use-early-search', () => ({
	useEarlySearch: () => ({ status: 'open', search, asOf: corpus.corpus.asOf }),
}));
vi.mock('./use-room', () => ({ useRoom: () => null }));

/** As of 2026-01-31: old from the first of May. */
const corpus = indexCorpus(fixtureCorpus());
const search = makeSearch(corpus);
const nothing = () => {};

function card() {
	const record = cardRecord(corpus, 'soren-oe');
	if (!record) throw new Error('no record');
	return <EntityCard record={record} around={AROUND} actions={makeActions()} focus={0} />;
}

const SURFACES: [string, () => ComponentChild][] = [
	['card', card],
	['popup', () => <Popup />],
	[
		'panel',
		() => (
			<Timeline
				index={corpus}
				view={WHOLE_TIMELINE}
				onView={nothing}
				back={null}
				names={[]}
				pointed={null}
				reveal={null}
				suggest={() => []}
				href={() => '#'}
				openPassage={nothing}
			/>
		),
	],
	['library', () => <Library index={corpus} search={{ status: 'open', search }} />],
	['options', () => <Options look={DEFAULT_LOOK} silenced={NOTHING_SILENCED} corpus={corpus.corpus} />],
];

beforeEach(() => {
	standInForLayout();
	fakeBrowser.reset();
	speakEnglish();
	vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
	clear();
	vi.useRealTimers();
});

describe.each(SURFACES)('%s', (_name, surface) => {
	it.each([
		['2026-05-01T23:00:00Z', false],
		['2026-05-02T00:00:00Z', true],
	])('at %s says that the corpus is old: %s', async (now, old) => {
		vi.setSystemTime(now);
		const root = await draw(surface());
		expect(root.textContent).toMatch(/31 Jan 2026/);
		expect(/90 days old|events after that day are missing/.test(root.textContent ?? '')).toBe(old);
	});
});

it.each(['#/', '#/entity/soren-oe', '#/document/gazette', '#/event/court-opens', '#/nowhere/at-all'])(
	'every page of the library says it: %s',
	async (hash) => {
		vi.setSystemTime('2027-01-01T00:00:00Z');
		location.hash = hash;
		const root = await draw(<Library index={corpus} search={{ status: 'open', search }} />);
		expect(root.querySelector('.gloss-old-notice')?.textContent).toContain('more than 90 days old');
		expect(root.querySelector('footer')?.textContent).toContain('Corpus as of 31 Jan 2026');
		location.hash = '';
	},
);
