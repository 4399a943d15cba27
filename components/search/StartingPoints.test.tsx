// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clear, click, draw, named, speakEnglish } from '../page/testing';
import { StartingPoints } from './StartingPoints';

beforeEach(speakEnglish);
afterEach(clear);

const onPick = vi.fn();
const onForget = vi.fn();

it.each([
	['a private window', null],
	['a first use', []],
])('shows what can be asked in %s', async (_, recent) => {
	const root = await draw(<StartingPoints recent={recent} onPick={onPick} onForget={onForget} />);
	expect(root.querySelector('h2')?.textContent).toBe('Try');
	await click(named(root, 'button', 'president of the court'));
	expect(onPick).toHaveBeenCalledWith('president of the court');
});

it('shows the last searches and forgets them', async () => {
	const root = await draw(<StartingPoints recent={['khan']} onPick={onPick} onForget={onForget} />);
	await click(named(root, 'button', 'khan'));
	expect(onPick).toHaveBeenLastCalledWith('khan');
	await click(named(root, 'button', 'Clear'));
	expect(onForget).toHaveBeenCalledOnce();
});
