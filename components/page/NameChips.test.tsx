// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { send } from '../../lib/messages';
import { NameChips } from './NameChips';
import { clear, click, draw, named, speakEnglish } from './testing';

vi.mock('../../lib/messages', () => ({ send: vi.fn() }));
const sent = vi.mocked(send);
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
	sent.mockResolvedValue({ shown: true });
});
afterEach(clear);

it('leads from place to place, through the frames, and round again', async () => {
	const root = await draw(<NameChips tabId={9} names={[court]} />);
	for (const place of [1, 2, 3, 1]) {
		await click(named(root, 'button', 'The Court'));
		await vi.waitFor(() =>
			expect(root.querySelector('[role="status"]')?.textContent).toBe(`The Court, ${place} of 3`),
		);
	}
	expect(sent.mock.calls.map(([name, data, target]) => [name, data, target])).toEqual([
		['goTo', { entity: 'court', index: 0 }, { tabId: 9, frameId: 0 }],
		['goTo', { entity: 'court', index: 1 }, { tabId: 9, frameId: 0 }],
		['goTo', { entity: 'court', index: 0 }, { tabId: 9, frameId: 4 }],
		['goTo', { entity: 'court', index: 0 }, { tabId: 9, frameId: 0 }],
	]);
});

it.each([
	['the page no longer has the name', () => sent.mockResolvedValue({ shown: false })],
	['the page no longer answers', () => sent.mockRejectedValue(new Error('no receiver'))],
])('says so when %s', async (_, arrange) => {
	arrange();
	const root = await draw(<NameChips tabId={9} names={[court]} />);
	await click(named(root, 'button', 'The Court'));
	await vi.waitFor(() =>
		expect(root.querySelector('[role="status"]')?.textContent).toBe(
			'The Court cannot be shown. It may have left the page.',
		),
	);
});

it('keeps many names short until they are asked for', async () => {
	const many = Array.from({ length: 9 }, (_, at) => ({ ...court, entity: `e${at}`, name: `Name ${at}` }));
	const root = await draw(<NameChips tabId={9} names={many} />);
	expect(root.querySelectorAll('button')).toHaveLength(7);
	await click(named(root, 'button', '3 more names'));
	expect(root.querySelectorAll('button')).toHaveLength(9);
	// Its button is gone, and the reader goes on with the first name that was out of sight.
	expect(document.activeElement?.textContent).toContain('Name 6');
});
