import { describe, expect, it } from 'vitest';
import { GRACE_MS, INTENT_MS } from './constants';
import type { LitName } from './port';
import { type CardEvent, type CardState, CLOSED, reduce } from './state';

const khan: LitName = { key: 'k', entity: 'karim-khan', text: 'Khan' };
const court: LitName = { key: 'c', entity: 'international-criminal-court', text: 'ICC' };
const at = { x: 10, y: 20 };

type Move = Extract<CardEvent, { type: 'move' }>;
const move = (name: LitName | null, more: Partial<Move> = {}): CardEvent => ({
	type: 'move',
	name,
	at,
	fast: false,
	where: 'page',
	...more,
});
const timer = (token: number, under: LitName | null): CardEvent => ({ type: 'timer', token, under, at });

const intent: CardState = { phase: 'intent', token: 1, name: khan, at };
const open: CardState = { phase: 'open', token: 2, name: khan };
const leaving: CardState = { phase: 'leaving', token: 3, name: khan, next: null };
const switching: CardState = { phase: 'leaving', token: 3, name: khan, next: { name: court, at } };
const pinned: CardState = { phase: 'pinned', token: 4, name: khan, kept: false };
const kept: CardState = { phase: 'pinned', token: 4, name: khan, kept: true };

const NOW = 1000;
const wait = (token: number, ms: number) => ({ type: 'wait', token, until: NOW + ms });
const show = (name: LitName, focus = false) => ({ type: 'show', name, at, focus });
const hide = (restore = false) => ({ type: 'hide', restore });

const cases: [string, CardState, CardEvent, CardState['phase'], object[]][] = [
	['a name under the pointer is an intent', CLOSED, move(khan), 'intent', [wait(1, INTENT_MS)]],
	['plain text is nothing', CLOSED, move(null), 'closed', []],
	['a slow move on the name lets the timer run', intent, move(khan), 'intent', []],
	['a fast move puts it off', intent, move(khan, { fast: true }), 'intent', [wait(2, INTENT_MS)]],
	['another name starts anew', intent, move(court), 'intent', [wait(2, INTENT_MS)]],
	['leaving the name ends the intent', intent, move(null), 'closed', []],
	['a scroll puts the intent off', intent, { type: 'scroll' }, 'intent', [wait(2, INTENT_MS)]],
	['a press ends the intent, nothing to hide', intent, { type: 'dismiss', restore: false }, 'closed', []],
	['the timer opens', intent, timer(1, khan), 'open', [show(khan)]],
	['a stale timer does nothing', intent, timer(0, khan), 'intent', []],
	['the name has gone from under the pointer', intent, timer(1, null), 'closed', []],
	['another name has come under the pointer', intent, timer(1, court), 'intent', [wait(2, INTENT_MS)]],

	['on the name it stays open', open, move(khan), 'open', []],
	['on the card it stays open', open, move(null, { where: 'card' }), 'open', []],
	['off both it has grace', open, move(null), 'leaving', [wait(3, GRACE_MS)]],
	[
		'on the way to the card it has grace',
		open,
		move(null, { where: 'corridor' }),
		'leaving',
		[wait(3, GRACE_MS)],
	],
	[
		'a name on the way to the card is passed over',
		open,
		move(court, { where: 'corridor' }),
		'leaving',
		[wait(3, GRACE_MS)],
	],
	['another name is an intent while the card stands', open, move(court), 'leaving', [wait(3, INTENT_MS)]],
	['an old timer does not touch an open card', open, timer(2, null), 'open', []],
	['a scroll leaves it open', open, { type: 'scroll' }, 'open', []],
	['a press on the card holds it', open, { type: 'hold' }, 'pinned', []],
	['Escape hides it', open, { type: 'dismiss', restore: true }, 'closed', [hide(true)]],

	['grace is not renewed off the way', leaving, move(null), 'leaving', []],
	['grace is renewed on the way', leaving, move(null, { where: 'corridor' }), 'leaving', [wait(4, GRACE_MS)]],
	['arriving on the card keeps it', leaving, move(null, { where: 'card' }), 'open', []],
	['returning to the name keeps it', leaving, move(khan), 'open', []],
	['grace ends', leaving, timer(3, null), 'closed', [hide()]],
	['a stale timer does not end grace', leaving, timer(2, null), 'leaving', []],
	['grace ends on the name itself', leaving, timer(3, khan), 'open', []],
	['a press into the card holds it', leaving, { type: 'hold' }, 'pinned', []],

	['resting on the next name shows it', switching, timer(3, court), 'open', [show(court)]],
	['a slow move on the next name lets the timer run', switching, move(court), 'leaving', []],
	['a fast move on it puts it off', switching, move(court, { fast: true }), 'leaving', [wait(4, INTENT_MS)]],
	['leaving the next name too gives grace', switching, move(null), 'leaving', [wait(4, GRACE_MS)]],
	['the next name has gone from under the pointer', switching, timer(3, null), 'closed', [hide()]],
	['a scroll forgets the next name', switching, { type: 'scroll' }, 'leaving', [wait(4, GRACE_MS)]],

	[
		'by key it opens pinned',
		CLOSED,
		{ type: 'ask', name: khan, at, focus: true },
		'pinned',
		[show(khan, true)],
	],
	[
		'a tap elsewhere moves it',
		pinned,
		{ type: 'ask', name: court, at, focus: false },
		'pinned',
		[show(court)],
	],
	['a pinned card ignores the pointer', pinned, move(court), 'pinned', []],
	['a pinned card ignores old timers', pinned, timer(4, null), 'pinned', []],
	['a pinned card survives a scroll', pinned, { type: 'scroll' }, 'pinned', []],
	['a press outside closes it', pinned, { type: 'outside' }, 'closed', [hide()]],
	['a press outside closes an open one', open, { type: 'outside' }, 'closed', [hide()]],
	['a card that is kept stays', kept, { type: 'outside' }, 'pinned', []],
	['… until the reader closes it', kept, { type: 'dismiss', restore: true }, 'closed', [hide(true)]],
	['… or lets it go', kept, { type: 'keep', keep: false }, 'pinned', []],
	['a hovered card can be kept', open, { type: 'keep', keep: true }, 'pinned', []],
	['keeping nothing does nothing', CLOSED, { type: 'keep', keep: true }, 'closed', []],
	['dismissing nothing does nothing', CLOSED, { type: 'dismiss', restore: true }, 'closed', []],
	['holding nothing does nothing', CLOSED, { type: 'hold' }, 'closed', []],
];

describe('reduce', () => {
	it.each(cases)('%s', (_name, state, event, phase, effects) => {
		const step = reduce(state, event, NOW);
		expect(step.state.phase).toBe(phase);
		expect(step.effects).toEqual(effects);
	});

	it.each<[string, CardState, CardEvent, boolean]>([
		['is kept on wish', open, { type: 'keep', keep: true }, true],
		['is let go on wish', kept, { type: 'keep', keep: false }, false],
		['is not kept by a press into it', open, { type: 'hold' }, false],
		['stays kept when it is asked for again', kept, { type: 'ask', name: khan, at, focus: true }, true],
		['is not kept for another name', kept, { type: 'ask', name: court, at, focus: true }, false],
	])('a card %s', (_name, state, event, keeps) => {
		expect(reduce(state, event, NOW).state).toMatchObject({ phase: 'pinned', kept: keeps });
	});

	it('never lets a timer of one interaction act on the next', () => {
		let state: CardState = CLOSED;
		const tokens: number[] = [];
		for (const name of [khan, null, khan, court, null, khan]) {
			const step = reduce(state, move(name), NOW);
			state = step.state;
			for (const effect of step.effects) if (effect.type === 'wait') tokens.push(effect.token);
		}
		expect(new Set(tokens).size).toBe(tokens.length);
		for (const token of tokens.slice(0, -1)) {
			expect(reduce(state, timer(token, khan), NOW).effects).toEqual([]);
		}
	});
});
