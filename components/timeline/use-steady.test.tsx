// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { useSteady } from './use-steady';

it('keeps the value until another says something else', () => {
	const root = document.createElement('div');
	const seen: unknown[] = [];
	const Watcher = ({ value }: { value: unknown }) => {
		seen.push(useSteady(value));
		return null;
	};
	const first = [{ entity: 'a', count: 1 }];
	for (const value of [first, [{ entity: 'a', count: 1 }], [{ entity: 'a', count: 2 }]]) {
		render(<Watcher value={value} />, root);
	}
	expect(seen[1]).toBe(first);
	expect(seen[2]).toEqual([{ entity: 'a', count: 2 }]);
});
