// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { send } from '../../lib/messages';
import { NameChips } from './NameChips';
import { clear, click, draw, named, speakEnglish } from './testing';

vi.mock('../../lib/messages', () => ({ send: vi.fn() }));
const sent = vi.mocked(send);
const say = vi.fn();
const court = {
	entity: 'court',
	name: 'The Court',
	count: 3,
	frames: [
		{ frameId: 0, count: 2 },
		{ frameId: 4, count: 1 },
	],
};

beforeEach(() => {
	speakEnglish();
	sent.mockReset();
	say.mockReset();
	sent.mockResolvedValue({ shown: true });
});
afterEach(clear);

it('leads from place to place, through the frames, and round again', async () => {
	const root = await draw(<NameChips tabId={9} names={[court]} say={say} />);
	for (let visit = 0; visit < 4; visit++) await click(named(root, 'button', 'The Court'));
	expect(sent.mock.calls.map(([name, data, target]) => [name, data, target])).toEqual([
		['goTo', { entity: 'court', index: 0 }, { tabId: 9, frameId: 0 }],
		['goTo', { entity: 'court', index: 1 }, { tabId: 9, frameId: 0 }],
		['goTo', { entity: 'court', index: 0 }, { tabId: 9, frameId: 4 }],
		['goTo', { entity: 'court', index: 0 }, { tabId: 9, frameId: 0 }],
	]);
	expect(say.mock.calls.flat()).toEqual([
		'The Court, 1 of 3',
		'The Court, 2 of 3',
		'The Court, 3 of 3',
		'The Court, 1 of 3',
	]);
});

it.each([
	['the page no longer has the name', () => sent.mockResolvedValue({ shown: false })],
	['the page no longer answers', () => sent.mockRejectedValue(new Error('no receiver'))],
])('says so when %s', async (_, arrange) => {
	arrange();
	const root = await draw(<NameChips tabId={9} names={[court]} say={say} />);
	await click(named(root, 'button', 'The Court'));
	await vi.waitFor(() =>
		expect(say).toHaveBeenCalledWith('The Court cannot be shown. It may have left the page.'),
	);
});

it('keeps many names short until they are asked for', async () => {
	const many = Array.from({ length: 9 }, (_, at) => ({ ...court, entity: `e${at}`, name: `Name ${at}` }));
	const root = await draw(<NameChips tabId={9} names={many} say={say} />);
	expect(root.querySelectorAll('button')).toHaveLength(7);
	await click(named(root, 'button', '3 more names'));
	expect(root.querySelectorAll('button')).toHaveLength(9);
});
