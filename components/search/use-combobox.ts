import { useState } from 'preact/hooks';
import {
	type Combobox,
	type ComboboxCommand,
	clampActive,
	comboboxKey,
	EMPTY_COMBOBOX,
	typeInto,
} from './combobox';

export interface ComboboxField {
	text: string;
	/** Index of the active option, -1 when none is. */
	active: number;
	activate(index: number): void;
	/** Replaces the text, as if it had been typed. */
	setText(text: string): void;
	/** For the input: what typing and keys do. */
	onInput(event: Event): void;
	onKeyDown(event: KeyboardEvent): void;
}

/**
 * State and keys of one combobox. `countFor` says how many options a text has; `onCommand` is called
 * with the active option's index (-1 for `close`).
 */
export function useCombobox(
	countFor: (text: string) => number,
	onCommand: (command: ComboboxCommand, active: number) => void,
): ComboboxField {
	const [stored, setState] = useState<Combobox>(EMPTY_COMBOBOX);
	const count = countFor(stored.text);
	const state = clampActive(stored, count);
	const setText = (text: string) => setState(typeInto(text, countFor(text)));
	return {
		text: state.text,
		active: state.active,
		activate: (active) => setState({ ...state, active }),
		setText,
		onInput: (event) => {
			if (event.currentTarget instanceof HTMLInputElement) setText(event.currentTarget.value);
		},
		onKeyDown: (event) => {
			// While an input method composes, its keys choose characters, not options.
			if (event.isComposing || event.altKey || event.shiftKey) return;
			const step = comboboxKey(state, event.key, event.ctrlKey || event.metaKey, count);
			if (step.handled) event.preventDefault();
			if (step.state !== state) setState(step.state);
			if (step.command) onCommand(step.command, step.state.active);
		},
	};
}
