import { useEffect, useRef, useState } from 'preact/hooks';
import { dragWindow, type Grip, type Handle, moveHandle } from '../../lib/timeline/brush';
import type { MonthSpan } from '../../lib/timeline/months';
import type { Scale } from '../../lib/timeline/scale';

/** px from a handle within which a press takes hold of it. */
const REACH = 12;

interface Drag {
	grip: Grip;
	start: number;
	before: MonthSpan;
	window: MonthSpan;
}

/** The window of the overview while it is moved by pointer or key; `onWindow` is told what came of it. */
export function useBrush(scale: Scale, window: MonthSpan, onWindow: (window: MonthSpan) => void) {
	const [drag, setDrag] = useState<Drag | null>(null);
	const area = useRef<HTMLDivElement>(null);
	const whole = scale.span;
	const place = (event: PointerEvent): { x: number; reach: number } => {
		const box = area.current?.getBoundingClientRect();
		if (!box || box.width === 0) return { x: 0, reach: 0 };
		const unit = scale.width / box.width;
		return { x: (event.clientX - box.left) * unit, reach: REACH * unit };
	};
	const gripAt = ({ x, reach }: { x: number; reach: number }): Grip => {
		const [from, to] = [scale.edge(window.from), scale.edge(window.to + 1)];
		if (Math.abs(x - to) <= reach && x >= (from + to) / 2) return 'to';
		if (Math.abs(x - from) <= reach) return 'from';
		const all = window.from === whole.from && window.to === whole.to;
		return !all && x > from && x < to ? 'window' : 'new';
	};
	useEffect(() => {
		if (!drag) return;
		const cancel = (event: KeyboardEvent) => {
			if (event.key === 'Escape') setDrag(null);
		};
		addEventListener('keydown', cancel);
		return () => removeEventListener('keydown', cancel);
	}, [drag]);
	return {
		area,
		/** What to draw: the window as it is being dragged, else as it stands. */
		shown: drag?.window ?? window,
		onPointerDown(event: PointerEvent) {
			if (event.button !== 0) return;
			const at = place(event);
			const start = scale.monthAt(at.x);
			area.current?.setPointerCapture(event.pointerId);
			setDrag({ grip: gripAt(at), start, before: window, window });
		},
		onPointerMove(event: PointerEvent) {
			if (!drag) return;
			const now = scale.monthAt(place(event).x);
			setDrag({ ...drag, window: dragWindow(drag.before, drag.grip, drag.start, now, whole) });
		},
		onPointerUp() {
			if (!drag) return;
			setDrag(null);
			if (drag.window.from !== window.from || drag.window.to !== window.to) onWindow(drag.window);
		},
		onPointerCancel: () => setDrag(null),
		onKeyDown(handle: Handle, event: KeyboardEvent) {
			if (event.altKey || event.ctrlKey || event.metaKey) return;
			const next = moveHandle(window, handle, event.key, whole);
			if (!next) return;
			event.preventDefault();
			onWindow(next);
		},
	};
}
