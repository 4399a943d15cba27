// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageState } from './page-names';
import { ThisPage } from './ThisPage';
import { clear, draw, speakEnglish } from './testing';

const court = { entity: 'court', name: 'The Court', count: 1, frames: [{ frameId: 0, count: 1 }] };
const said = async (state: PageState | null) => {
	const names = state === 'found' ? [court] : [];
	const root = await draw(
		<ThisPage
			tabId={1}
			host="a.example"
			state={state}
			names={names}
			capped={['text', 'mentions']}
			onSite={() => {}}
		/>,
	);
	return root.textContent ?? '';
};
const UNREAD = 'This page is very long, so only its first part was read.';
const UNLIT = 'not all of them are lit';

beforeEach(speakEnglish);
afterEach(clear);

it.each([
	['found', [true, true]],
	// What was not read may well be about the Court; where there are no names, none is left unlit.
	['nothing', [true, false]],
	['off', [false, false]],
	['unreadable', [false, false]],
	[null, [false, false]],
] as const)('says what was left out where that matters: %s', async (state, expected) => {
	const text = await said(state);
	expect([text.includes(UNREAD), text.includes(UNLIT)]).toEqual(expected);
});
