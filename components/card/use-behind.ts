import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Behind {
	open: boolean;
	toggle(): void;
	/** For the element that is opened. */
	place: RefObject<HTMLDivElement | null>;
}

/** What lies at the end of a scrolled body: opened it is brought into view, closed the view goes back. */
export function useBehind(body: RefObject<HTMLElement | null>): Behind {
	const [open, setOpen] = useState(false);
	const before = useRef(0);
	const place = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (!body.current) return;
		if (open && place.current) {
			before.current = body.current.scrollTop;
			body.current.scrollTop = place.current.offsetTop;
		} else if (!open) body.current.scrollTop = before.current;
	}, [open, body]);
	return { open, toggle: () => setOpen((was) => !was), place };
}
