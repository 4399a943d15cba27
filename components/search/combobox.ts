/**
 * The combobox of the ARIA Authoring Practices (editable, list autocomplete with automatic
 * selection) as plain functions: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export interface Combobox {
	text: string;
	/** Index of the active option, from 0; -1 when none is. */
	active: number;
}

/** `open` and `open-aside` concern the active option; `close` leaves the field. */
export type ComboboxCommand = 'open' | 'open-aside' | 'close';

export interface ComboboxStep {
	state: Combobox;
	command?: ComboboxCommand;
	/** The key was ours: the browser must not act on it as well. */
	handled: boolean;
}

export const EMPTY_COMBOBOX: Combobox = { text: '', active: -1 };

/** The reader has typed: the first of `count` options becomes the active one. */
export function typeInto(text: string, count: number): Combobox {
	return { text, active: count > 0 ? 0 : -1 };
}

/** Keeps the active option inside a list that has changed under it. */
export function clampActive(state: Combobox, count: number): Combobox {
	if (count === 0) return state.active === -1 ? state : { ...state, active: -1 };
	const active = Math.min(Math.max(state.active, 0), count - 1);
	return active === state.active ? state : { ...state, active };
}

function move(state: Combobox, active: number): ComboboxStep {
	return { state: { ...state, active }, handled: true };
}

/**
 * What a key does with `count` options. `aside` is Ctrl or Cmd. Arrows go round; Escape clears
 * first and closes then; keys that belong to the text field are left to it.
 */
export function comboboxKey(state: Combobox, key: string, aside: boolean, count: number): ComboboxStep {
	const some = count > 0;
	switch (key) {
		case 'ArrowDown':
			return some ? move(state, (state.active + 1) % count) : { state, handled: false };
		case 'ArrowUp':
			return some ? move(state, (state.active <= 0 ? count : state.active) - 1) : { state, handled: false };
		case 'Home':
			return some ? move(state, 0) : { state, handled: false };
		case 'End':
			return some ? move(state, count - 1) : { state, handled: false };
		case 'Enter':
			if (state.active < 0 || state.active >= count) return { state, handled: false };
			return { state, command: aside ? 'open-aside' : 'open', handled: true };
		case 'Escape':
			if (state.text === '') return { state, command: 'close', handled: false };
			return { state: EMPTY_COMBOBOX, handled: true };
		default:
			return { state, handled: false };
	}
}
