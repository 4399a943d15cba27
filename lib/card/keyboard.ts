/** What keys do: from name to name, into the card, round in it, and back. */
import { controlAt, focused, takesText, wrap } from './focus';
import { type KeyAction, keyAction } from './keys';
import type { LitName, LitPage } from './port';
import type { Surface } from './surface';
import { createWalk, nameOf } from './walk';

export interface KeyboardOptions {
	page: LitPage;
	surface: Pick<Surface, 'focusedRoot' | 'shown'>;
	/** Says a sentence to screen readers. */
	say(text: string): void;
	/** Whether a card stands. */
	isOpen(): boolean;
	ask(name: LitName, focus: boolean): void;
	dismiss(restore: boolean): void;
}

export interface Keyboard {
	/** Handles a key press; takes it from the page only when it meant something to the card. */
	pressed(event: KeyboardEvent): void;
	/** Puts the reader on a name, so that the next step goes on from there. */
	at(name: LitName): void;
	/** The reader turned to the pointer: Enter belongs to the page again. */
	forget(): void;
}

/** The keyboard's part of the card. */
export function createKeyboard({ page, surface, say, isOpen, ask, dismiss }: KeyboardOptions): Keyboard {
	const walk = createWalk(page);

	function step(direction: 1 | -1): boolean {
		if (takesText(focused())) return false;
		if (isOpen()) dismiss(true);
		const name = walk.step(direction);
		if (name) say(name.text);
		return name !== null;
	}

	function open(name: LitName | null): boolean {
		if (!name) return false;
		walk.set(name);
		ask(name, true);
		return true;
	}

	/** Plain Enter opens only where it means nothing else: on a mark, or with the focus nowhere. */
	function enter(): boolean {
		if (surface.focusedRoot()) return false;
		const active = focused();
		const marked = nameOf(page, active);
		if (marked) return open(marked);
		return !takesText(active) && !controlAt(active) && open(walk.current());
	}

	function tab(backwards: boolean): boolean {
		const root = surface.focusedRoot();
		const target = root && wrap(root, backwards);
		target?.focus();
		return Boolean(target);
	}

	/** One step back: from the card to its name, from the name to the page. */
	function back(): boolean {
		const wasOpen = isOpen();
		if (wasOpen) dismiss(true);
		if (wasOpen) walk.tint();
		else walk.clear();
		return wasOpen;
	}

	function act(action: Exclude<KeyAction, null>, event: KeyboardEvent): boolean {
		switch (action) {
			case 'next':
				return step(1);
			case 'previous':
				return step(-1);
			case 'open':
				return !takesText(focused()) && open(surface.shown() ?? walk.current() ?? page.step(null, 1));
			case 'enter':
				return enter();
			case 'tab':
				return tab(event.shiftKey);
			case 'escape':
				return back();
		}
	}

	return {
		pressed(event) {
			const action = keyAction(event);
			if (!action || !act(action, event)) return;
			event.preventDefault();
			event.stopPropagation();
		},
		at: walk.set,
		forget: walk.clear,
	};
}
