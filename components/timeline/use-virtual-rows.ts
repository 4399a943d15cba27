import {
	observeWindowOffset,
	observeWindowRect,
	Virtualizer,
	type VirtualizerOptions,
	windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Options = Pick<
	VirtualizerOptions<Window, HTMLElement>,
	'count' | 'estimateSize' | 'getItemKey' | 'rangeExtractor'
>;

/** Rows kept ready above and below those in sight. */
const OVERSCAN = 6;

/** px at the foot of the window that the name pointed at in the page may cover. */
const FOOT = 40;

/** How far `list` stands below the top of the document, in px, null until it is drawn; follows all that changes above it. */
function useTop(list: RefObject<HTMLElement | null>): number | null {
	const [top, setTop] = useState<number | null>(null);
	useLayoutEffect(() => {
		const look = () => {
			if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + scrollY));
		};
		look();
		const observer = new ResizeObserver(look);
		observer.observe(document.body);
		return () => observer.disconnect();
	}, [list]);
	return top;
}

/** Which rows of a list in the scrolled document are to be drawn, and where: TanStack Virtual for Preact. */
export function useVirtualRows(
	list: RefObject<HTMLElement | null>,
	options: Options,
): Virtualizer<Window, HTMLElement> {
	const top = useTop(list);
	const [, redraw] = useReducer((times: number) => times + 1, 0);
	const whole: VirtualizerOptions<Window, HTMLElement> = {
		...options,
		// Rows that are laid out before their place is known are laid out twice.
		count: top === null ? 0 : options.count,
		overscan: OVERSCAN,
		scrollPaddingEnd: FOOT,
		scrollMargin: top ?? 0,
		getScrollElement: () => window,
		initialOffset: () => scrollY,
		observeElementRect: observeWindowRect,
		observeElementOffset: observeWindowOffset,
		scrollToFn: windowScroll,
		onChange: () => redraw(undefined),
	};
	const [rows] = useState(() => new Virtualizer(whole));
	rows.setOptions(whole);
	useLayoutEffect(() => rows._didMount(), [rows]);
	useLayoutEffect(() => rows._willUpdate());
	return rows;
}
