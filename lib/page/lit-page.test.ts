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
