/**
 * When the card opens and closes: a pure reducer. Every transition that makes earlier timers
 * meaningless takes a new token; a timer with another token is stale and changes nothing.
 */
import { GRACE_MS, INTENT_MS } from './constants';
import type { Point } from './geometry';
import type { LitName } from './port';

export type CardState =
	/** Nothing is shown, nothing is coming. */
	| { phase: 'closed'; token: number }
	/** The pointer is on a name; the card opens when it stays. */
	| { phase: 'intent'; token: number; name: LitName; at: Point }
	/** Opened by hovering: closes when the pointer leaves name and card. */
	| { phase: 'open'; token: number; name: LitName }
	/** The pointer is between name and card or gone; `next` is another name that it has reached. */
	| { phase: 'leaving'; token: number; name: LitName; next: { name: LitName; at: Point } | null }
	/**
	 * Opened by key or tap, or taken hold of: the pointer's whereabouts no longer matter. `kept` when the
	 * reader asked for it to stay: then only the reader closes it.
	 */
	| { phase: 'pinned'; token: number; name: LitName; kept: boolean };

export type CardEvent =
	/** The pointer moved. `corridor`: between the name and the card, on its way to the card. */
	| {
			type: 'move';
			name: LitName | null;
			at: Point;
			fast: boolean;
			where: 'card' | 'corridor' | 'page';
	  }
	/** A timer ran out; `under` is the name under the pointer at this moment. */
	| { type: 'timer'; token: number; under: LitName | null; at: Point }
	/** The page moved under a resting pointer. */
	| { type: 'scroll' }
	/** The reader asked for the card by key, tap or from the popup. */
	| { type: 'ask'; name: LitName; at: Point; focus: boolean }
	/** A press or the focus went into the card. */
	| { type: 'hold' }
	/** The reader keeps the card, or lets it go its usual way again. */
	| { type: 'keep'; keep: boolean }
	/** A press outside, or the name went out of view: a card that is kept stays. */
	| { type: 'outside' }
	/** Escape, the card's own button; `restore` when the focus should return. */
	| { type: 'dismiss'; restore: boolean };

export type CardEffect =
	/** Send a `timer` event with this token at `until` (ms on the caller's clock). */
	| { type: 'wait'; token: number; until: number }
	| { type: 'show'; name: LitName; at: Point; focus: boolean }
	| { type: 'hide'; restore: boolean };

export interface Step {
	state: CardState;
	effects: CardEffect[];
}

export const CLOSED: CardState = { phase: 'closed', token: 0 };

type Move = Extract<CardEvent, { type: 'move' }>;
type Leaving = Extract<CardState, { phase: 'leaving' }>;

function stay(state: CardState): Step {
	return { state, effects: [] };
}

function close(state: CardState, restore: boolean): Step {
	const closed: CardState = { phase: 'closed', token: state.token + 1 };
	const shown = state.phase !== 'closed' && state.phase !== 'intent';
	return { state: closed, effects: shown ? [{ type: 'hide', restore }] : [] };
}

function intend(state: CardState, name: LitName, at: Point, now: number): Step {
	const token = state.token + 1;
	return {
		state: { phase: 'intent', token, name, at },
		effects: [{ type: 'wait', token, until: now + INTENT_MS }],
	};
}

function open(state: CardState, name: LitName, at: Point): Step {
	return {
		state: { phase: 'open', token: state.token + 1, name },
		effects: [{ type: 'show', name, at, focus: false }],
	};
}

function leave(state: CardState, name: LitName, next: Leaving['next'], now: number): Step {
	const token = state.token + 1;
	return {
		state: { phase: 'leaving', token, name, next },
		effects: [{ type: 'wait', token, until: now + (next ? INTENT_MS : GRACE_MS) }],
	};
}

/** While no card stands: a name under the pointer is an intent; speed puts it off. */
function moveClosed(state: CardState, { name, at, fast }: Move, now: number): Step {
	if (!name) return state.phase === 'closed' ? stay(state) : close(state, false);
	if (state.phase === 'intent' && state.name.key === name.key && !fast) {
		return stay({ ...state, at });
	}
	return intend(state, name, at, now);
}

/** While a hovered card stands: back on name or card keeps it, another name or nothing lets it go. */
function moveOpen(state: CardState & { name: LitName }, event: Move, now: number): Step {
	const { name, at, fast, where } = event;
	if (where === 'card' || (name && name.key === state.name.key)) {
		return state.phase === 'open'
			? stay(state)
			: stay({ phase: 'open', token: state.token + 1, name: state.name });
	}
	if (where === 'corridor') return leave(state, state.name, null, now);
	const waitingFor = state.phase === 'leaving' ? (state.next?.name.key ?? null) : undefined;
	if (!name) return waitingFor === null ? stay(state) : leave(state, state.name, null, now);
	if (waitingFor === name.key && !fast) return stay({ ...state, next: { name, at } } as Leaving);
	return leave(state, state.name, { name, at }, now);
}

function timer(state: CardState, under: LitName | null, at: Point, now: number): Step {
	if (state.phase === 'intent') {
		if (!under) return close(state, false);
		return under.key === state.name.key ? open(state, state.name, state.at) : intend(state, under, at, now);
	}
	if (state.phase !== 'leaving') return stay(state);
	if (under?.key === state.name.key) {
		return stay({ phase: 'open', token: state.token + 1, name: state.name });
	}
	const { next } = state;
	return next && under?.key === next.name.key ? open(state, next.name, next.at) : close(state, false);
}

/**
 * The next state of the card and what must be done about it.
 * `now` is the caller's clock in ms, the one on which `wait` effects are given back.
 */
export function reduce(state: CardState, event: CardEvent, now: number): Step {
	switch (event.type) {
		case 'move':
			if (state.phase === 'pinned') return stay(state);
			return state.phase === 'open' || state.phase === 'leaving'
				? moveOpen(state, event, now)
				: moveClosed(state, event, now);
		case 'timer':
			return event.token === state.token ? timer(state, event.under, event.at, now) : stay(state);
		case 'scroll':
			if (state.phase === 'intent') return intend(state, state.name, state.at, now);
			return state.phase === 'leaving' ? leave(state, state.name, null, now) : stay(state);
		case 'ask': {
			const { name, at, focus } = event;
			const kept = state.phase === 'pinned' && state.kept && state.name.key === name.key;
			return {
				state: { phase: 'pinned', token: state.token + 1, name, kept },
				effects: [{ type: 'show', name, at, focus }],
			};
		}
		case 'hold':
			return state.phase === 'open' || state.phase === 'leaving'
				? stay({ phase: 'pinned', token: state.token + 1, name: state.name, kept: false })
				: stay(state);
		case 'keep':
			return state.phase === 'closed' || state.phase === 'intent'
				? stay(state)
				: stay({ phase: 'pinned', token: state.token + 1, name: state.name, kept: event.keep });
		case 'outside':
			return state.phase === 'pinned' && state.kept ? stay(state) : close(state, false);
		case 'dismiss':
			return close(state, event.restore);
	}
}
