/** What keys do: from name to name, into the card, round in it, and back. */
import { controlAt, focused, takesText, wrap } from './focus';
import { type KeyAction, keyAction, type WalkAction } from './keys';
import type { LitName, LitPage } from './port';
import type { Ring } from './ring';
import type { Surface } from './surface';
import { createWalk, nameOf } from './walk';

export interface KeyboardOptions {
	page: LitPage;
	surface: Pick<Surface, 'focusedRoot' | 'shown'>;
	ring: Pick<Ring, 'show' | 'hide'>;
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
	/** Does what a shortcut asks for that the browser has taken up. */
	walk(action: WalkAction): void;
	/** Puts the reader on a name and says it; the next step goes on from there. */
	stand(name: LitName): void;
	/** The reader turned to the pointer: Enter belongs to the page again. */
	forget(): void;
}

/** The keyboard's part of the card. */
export function createKeyboard({
	page,
	surface,
	ring,
	say,
	isOpen,
	ask,
	dismiss,
}: KeyboardOptions): Keyboard {
	const walk = createWalk(page, ring);

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

	function walkBy(action: WalkAction): boolean {
		if (action !== 'open') return step(action === 'next' ? 1 : -1);
		return !takesText(focused()) && open(surface.shown() ?? walk.current() ?? page.step(null, 1));
	}

	function act(action: Exclude<KeyAction, null>, event: KeyboardEvent): boolean {
		switch (action) {
			case 'next':
			case 'previous':
			case 'open':
				return walkBy(action);
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
		walk: walkBy,
		stand(name) {
			walk.set(name);
			walk.tint();
			say(name.text);
		},
		forget: walk.clear,
	};
}
