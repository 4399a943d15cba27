/** What jsdom lacks and the card asks for; for tests only. */
import { vi } from 'vitest';

/** Gives the page a layout in which nothing ever changes its size and no modal element is open. */
export function stubLayout(): void {
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe() {}
			disconnect() {}
		},
	);
	document.elementFromPoint = () => null;
}
