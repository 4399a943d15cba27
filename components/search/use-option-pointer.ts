import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Handlers {
	/** `aside` with Ctrl or Cmd held. */
	onPick(index: number, aside: boolean): void;
	onHover(index: number): void;
}

function indexOf(target: EventTarget | null): number | null {
	const option = target instanceof Element ? target.closest<HTMLElement>('[data-option]') : null;
	return option ? Number(option.dataset.option) : null;
}

/**
 * Mouse and touch on a listbox whose keys belong to its combobox. Options carry their index in
 * `data-option`; the field keeps the focus while they are pressed.
 */
export function useOptionPointer(list: RefObject<HTMLElement | null>, handlers: Handlers): void {
	const latest = useRef(handlers);
	latest.current = handlers;
	useEffect(() => {
		const element = list.current;
		if (!element) return;
		const stop = new AbortController();
		const { signal } = stop;
		element.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
		element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
		element.addEventListener(
			'pointermove',
			(event) => {
				const index = indexOf(event.target);
				if (index !== null) latest.current.onHover(index);
			},
			{ signal },
		);
		element.addEventListener(
			'click',
			(event) => {
				const index = indexOf(event.target);
				if (index !== null) latest.current.onPick(index, event.ctrlKey || event.metaKey);
			},
			{ signal },
		);
		return () => stop.abort();
	}, [list]);
}
