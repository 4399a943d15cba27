// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { LitNames } from './lit-page';
import type { Painter } from './painters/painter';

const painter: Painter = {
	paint: () => {},
	erase: () => {},
	keyAt: () => null,
	rects: () => [],
	emphasise: vi.fn(),
	destroy: () => {},
};

it('knows a name by its key as long as it is shown', () => {
	const shown = { ...painter, rects: (key: string) => (key === 'k' ? [new DOMRect(0, 0, 9, 9)] : []) };
	const names = new LitNames(shown);
	names.set([
		{ key: 'k', entity: 'khan', text: 'Khan', parts: [] },
		{ key: 'h', entity: 'akane', text: 'Akane', parts: [] },
	]);
	expect(names.named('k')).toEqual({ key: 'k', entity: 'khan', text: 'Khan' });
	expect(names.named('h')).toBeNull();
	expect(names.named('gone')).toBeNull();
});

it('tells who watches of the name that the reader is on, and of leaving it', () => {
	const names = new LitNames(painter);
	names.set([{ key: 'k', entity: 'khan', text: 'Khan', parts: [] }]);
	const seen = vi.fn();
	const stop = names.watch(seen);
	names.emphasise('k');
	names.emphasise('gone');
	names.emphasise(null);
	expect(seen.mock.calls).toEqual([['khan'], [null], [null]]);
	stop();
	names.emphasise('k');
	expect(seen).toHaveBeenCalledTimes(3);
	expect(painter.emphasise).toHaveBeenCalledTimes(4);
});
