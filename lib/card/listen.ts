/** The page's events, boiled down to what the card wants to know. Everything passive but keys. */
import { TAP_MS, TAP_SLIP } from './constants';
import type { Sample } from './pointer';

export interface Heard {
	/** The pointer moved (mouse or pen, no button held), at most once a frame. Null: it left the page. */
	moved(to: (Sample & { target: EventTarget | null }) | null): void;
	/** A mouse or pen went down. */
	pressed(event: PointerEvent): void;
	/** A finger tapped. */
	tapped(event: PointerEvent): void;
	/** A finger swiped; the event is where it went down. */
	swiped(event: PointerEvent): void;
	/** Something scrolled or the viewport changed, at most once a frame. */
	shifted(): void;
	/** The page has grown or shrunk: without a scroll, its names may stand elsewhere now. */
	resized(): void;
	/** The tab was hidden, or the page entered or left fullscreen. */
	left(): void;
	key(event: KeyboardEvent): void;
}

/** Follows one finger at a time and tells a tap from a swipe and a long press; two fingers are neither. */
function fingers({ tapped, swiped }: Pick<Heard, 'tapped' | 'swiped'>) {
	let down: PointerEvent | null = null;
	return {
		start(event: PointerEvent): void {
			down = event.isPrimary ? event : null;
		},
		end(event: PointerEvent): void {
			const start = down;
			down = null;
			if (!start || start.pointerId !== event.pointerId) return;
			const slip = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
			if (slip > TAP_SLIP) swiped(start);
			else if (event.timeStamp - start.timeStamp <= TAP_MS) tapped(event);
		},
		/** The browser has taken the touch for scrolling. */
		cancel(event: PointerEvent): void {
			const start = down;
			down = null;
			if (start?.pointerId === event.pointerId) swiped(start);
		},
	};
}

/**
 * Listens on the document until `signal` aborts. Returns `flush`, which hands over a movement that
 * still waits for its frame: a timer must never decide on an older place of the pointer.
 */
export function listen(heard: Heard, signal: AbortSignal): { flush(): void } {
	const passive = { capture: true, passive: true, signal };
	let moved: PointerEvent | null = null;
	let shifted = false;
	let frame = 0;

	function flush(): void {
		const event = moved;
		moved = null;
		if (!event) return;
		const { clientX: x, clientY: y, timeStamp: time, target } = event;
		heard.moved({ x, y, time, target });
	}
	function schedule(): void {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			flush();
			if (shifted) heard.shifted();
			shifted = false;
		});
	}
	function shift(): void {
		shifted = true;
		schedule();
	}

	const touch = fingers(heard);
	const isTouch = (event: PointerEvent) => event.pointerType === 'touch';

	document.addEventListener(
		'pointermove',
		(event) => {
			if (isTouch(event) || event.buttons !== 0) return;
			moved = event;
			schedule();
		},
		passive,
	);
	document.addEventListener(
		'pointerdown',
		(event) => (isTouch(event) ? touch.start(event) : heard.pressed(event)),
		passive,
	);
	document.addEventListener('pointerup', (event) => isTouch(event) && touch.end(event), passive);
	document.addEventListener('pointercancel', (event) => isTouch(event) && touch.cancel(event), passive);
	document.documentElement.addEventListener(
		'pointerleave',
		(event) => {
			if (isTouch(event)) return;
			moved = null;
			heard.moved(null);
		},
		{ passive: true, signal },
	);
	document.addEventListener('scroll', shift, passive);
	window.addEventListener('resize', shift, passive);
	// Fingers that magnify the page, and move what they have magnified.
	window.visualViewport?.addEventListener('resize', shift, passive);
	window.visualViewport?.addEventListener('scroll', shift, passive);
	document.addEventListener('visibilitychange', () => document.hidden && heard.left(), passive);
	document.addEventListener('fullscreenchange', heard.left, passive);
	document.addEventListener('keydown', heard.key, { capture: true, signal });
	// Pictures and advertisements that come late push the text down.
	const observer = new ResizeObserver(() => heard.resized());
	observer.observe(document.documentElement);
	signal.addEventListener(
		'abort',
		() => {
			cancelAnimationFrame(frame);
			observer.disconnect();
		},
		{ once: true },
	);

	return { flush };
}
