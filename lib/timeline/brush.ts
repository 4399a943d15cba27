import type { MonthSpan } from './months';

export type Handle = 'from' | 'to';

function clamp(month: number, { from, to }: MonthSpan): number {
	return Math.min(Math.max(month, from), to);
}

/** Months that a key moves a handle by. */
const STEPS: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 12,
	PageDown: -12,
	Home: Number.NEGATIVE_INFINITY,
	End: Number.POSITIVE_INFINITY,
};

/**
 * The window after a key on one of its handles: a month an arrow, a year a page, Home and End as far as
 * it goes. A handle stops at the other one. Null for keys that do not move handles.
 */
export function moveHandle(
	window: MonthSpan,
	handle: Handle,
	key: string,
	whole: MonthSpan,
): MonthSpan | null {
	const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
	if (step === undefined) return null;
	return handle === 'from'
		? { ...window, from: clamp(window.from + step, { from: whole.from, to: window.to }) }
		: { ...window, to: clamp(window.to + step, { from: window.from, to: whole.to }) };
}

/** What a pointer that was pressed takes along. */
export type Grip = Handle | 'window' | 'new';

/** The window while a pointer is dragged from one month to another; `window` as it was before. */
export function dragWindow(
	window: MonthSpan,
	grip: Grip,
	start: number,
	now: number,
	whole: MonthSpan,
): MonthSpan {
	const to = clamp(now, whole);
	if (grip === 'new') return { from: Math.min(start, to), to: Math.max(start, to) };
	if (grip === 'window') {
		const by = clamp(to - start, { from: whole.from - window.from, to: whole.to - window.to });
		return { from: window.from + by, to: window.to + by };
	}
	const fixed = grip === 'from' ? window.to : window.from;
	return { from: Math.min(fixed, to), to: Math.max(fixed, to) };
}
