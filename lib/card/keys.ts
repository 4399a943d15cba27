/** Which key means what to the card. Pure. */
import { KEYS } from './constants';

export type KeyPress = Pick<
	KeyboardEvent,
	'code' | 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'isComposing'
>;

/** To the next or previous name, and into the card of the one that the reader is on. */
export type WalkAction = 'next' | 'previous' | 'open';

export type KeyAction = WalkAction | 'enter' | 'escape' | 'tab' | null;

/**
 * What a key press asks for: `next`, `previous` and `open` with Alt+Shift; plain `enter` and
 * `escape`; `tab` with or without Shift. Null for everything else and while an input method composes.
 */
export function keyAction(press: KeyPress): KeyAction {
	if (press.isComposing || press.ctrlKey || press.metaKey) return null;
	if (press.altKey) {
		if (!press.shiftKey) return null;
		if (press.code === KEYS.next) return 'next';
		if (press.code === KEYS.previous) return 'previous';
		return press.key === 'Enter' ? 'open' : null;
	}
	if (press.key === 'Tab') return 'tab';
	if (press.shiftKey) return null;
	if (press.key === 'Enter') return 'enter';
	return press.key === 'Escape' ? 'escape' : null;
}
