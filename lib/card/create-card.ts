/** The card on a page: listens, asks the reducer, and does what it says. */
import type { CardActions, CardTarget, MutePlace } from './actions';
import { createAnnouncer } from './announce';
import { FAST, REST } from './constants';
import { copyText } from './copy-text';
import { controlAt, keysComeHere } from './focus';
import { contains, type Point } from './geometry';
import { createKeyboard } from './keyboard';
import type { WalkAction } from './keys';
import { listen } from './listen';
import { inSafeTriangle, type Sample, speed } from './pointer';
import type { LitName, LitPage } from './port';
import { createRing } from './ring';
import { skipClick } from './skip-click';
import { type CardEffect, type CardEvent, type CardState, CLOSED, reduce } from './state';
import { createSurface } from './surface';
import { pointOf } from './walk';

export interface CardOptions {
	page: LitPage;
	/** Draws a name's card into the container, at once; moves the focus into it when `focus` is true. */
	render(container: HTMLElement, name: LitName, actions: CardActions, focus: boolean): void;
	/** Calls back when what `render` draws of a name is there: at once where it is, else when it has come. */
	whenReady(name: LitName, run: () => void): void;
	/** Takes away what `render` drew. */
	unmount(container: HTMLElement): void;
	/** Styles of the card, as text. */
	css: string;
	theme: () => 'system' | 'light' | 'dark';
	/** What a screen reader says when the card has opened. */
	announcement(name: LitName): string;
	/** Hears of every element that the card puts into the page, before it is put there. */
	host?: (element: HTMLElement) => void;
	openLibrary(target: CardTarget): void;
	openTimeline(entity: string): void;
	mute(entity: string, where: MutePlace): void;
	switchOff(): void;
	/** Ends everything: listeners, timers, the card itself. */
	signal: AbortSignal;
}

export interface Card {
	/** Does what a shortcut asks for, in the frame that the reader is in only. */
	walk(action: WalkAction): void;
	/** Leads the reader to a lit name: the ring stands there and it is said. Does nothing for unknown keys. */
	stand(key: string): void;
	/** Closes whatever is open. */
	close(): void;
}

/** A card for one page; nothing is in the page until it opens, and nothing after it has closed. */
export function createCard(options: CardOptions): Card {
	const { page, signal } = options;
	const onHost = (host: HTMLElement) => options.host?.(host);
	const surface = createSurface({
		...options,
		onHost,
		onSwipeAway: () => dispatch({ type: 'outside' }),
	});
	const announcer = createAnnouncer(onHost);
	const ring = createRing({ ...options, onHost });
	let state: CardState = CLOSED;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** The pointer's last place, null while it is outside of the page. */
	let pointer: Sample | null = null;
	/** Where the pointer was when a card closed; until it leaves there, it points at nothing. */
	let spent: Point | null = null;
	/** Where the pointer was last on the name: the tip of the safe triangle. */
	let apex: Point = { x: 0, y: 0 };
	/** What shows the card that is open or waited for; null when none is. */
	let due: CardEffect | null = null;

	const actions: CardActions = {
		close: () => dispatch({ type: 'dismiss', restore: true }),
		openLibrary: options.openLibrary,
		openTimeline: options.openTimeline,
		keep: (keep) => dispatch({ type: 'keep', keep }),
		mute(entity, where) {
			dispatch({ type: 'dismiss', restore: true });
			options.mute(entity, where);
		},
		switchOff() {
			dispatch({ type: 'dismiss', restore: true });
			options.switchOff();
		},
		copy: copyText,
	};

	function run(effect: CardEffect): void {
		if (effect.type === 'hide') {
			due = null;
			surface.hide(effect.restore);
			announcer.stop();
			// The browser sends a movement when something else comes to lie under a resting pointer.
			spent = pointer;
		} else if (effect.type === 'show') {
			apex = effect.at;
			due = effect;
			options.whenReady(effect.name, () => {
				// What comes after its reader has gone opens nothing.
				if (due !== effect || signal.aborted) return;
				surface.show(effect.name, effect.at, actions, effect.focus);
				announcer.say(options.announcement(effect.name));
			});
		} else {
			clearTimeout(timer);
			timer = setTimeout(() => rang(effect.token), effect.until - performance.now());
		}
	}

	function dispatch(event: CardEvent): void {
		const step = reduce(state, event, performance.now());
		state = step.state;
		for (const effect of step.effects) run(effect);
	}

	function rang(token: number): void {
		flush();
		const at = pointer ?? apex;
		const under = pointer && page.at(pointer.x, pointer.y);
		dispatch({ type: 'timer', token, under, at });
	}

	function moved(to: (Sample & { target: EventTarget | null }) | null): void {
		const from = pointer;
		pointer = to;
		if (!to) {
			dispatch({ type: 'move', name: null, at: apex, fast: false, where: 'page' });
			return;
		}
		if (spent && Math.hypot(to.x - spent.x, to.y - spent.y) <= REST) return;
		spent = null;
		const fast = from !== null && speed(from, to) > FAST;
		if (surface.owns(to.target)) {
			dispatch({ type: 'move', name: null, at: to, fast, where: 'card' });
			return;
		}
		const name = page.at(to.x, to.y);
		const rect = surface.rect();
		const onOwnName = name !== null && 'name' in state && state.name.key === name.key;
		const where = rect && !onOwnName && inSafeTriangle(apex, to, rect) ? 'corridor' : 'page';
		if (onOwnName) apex = to;
		dispatch({ type: 'move', name, at: to, fast, where });
	}

	/**
	 * Whether the page took the name from under the pointer. After a scroll the hovered card must then go, not
	 * follow: it would come under the pointer and take the wheel from the page.
	 */
	function slipped(): boolean {
		if (!pointer || (state.phase !== 'open' && state.phase !== 'leaving')) return false;
		const rect = surface.rect();
		if (rect && contains(rect, pointer)) return false;
		return page.at(pointer.x, pointer.y)?.key !== state.name.key;
	}

	function pressed(event: PointerEvent): void {
		if (surface.owns(event.target)) {
			dispatch({ type: 'hold' });
			return;
		}
		const name = page.at(event.clientX, event.clientY);
		const own = name !== null && state.phase !== 'intent' && 'name' in state && state.name.key === name.key;
		const control = event.target instanceof Element ? controlAt(event.target) : null;
		keyboard.forget();
		dispatch(own && !control ? { type: 'hold' } : { type: 'outside' });
	}

	function tapped(event: PointerEvent): void {
		if (surface.owns(event.target)) return;
		const at = { x: event.clientX, y: event.clientY };
		const control = event.target instanceof Element ? controlAt(event.target) : null;
		const isLink = control?.localName === 'a';
		const name = control && !isLink ? null : page.at(at.x, at.y);
		keyboard.forget();
		// No finger can hover: the first tap asks who this is, the second goes where the link leads.
		if (!name || (isLink && surface.shown()?.key === name.key)) {
			dispatch({ type: 'outside' });
			return;
		}
		if (isLink) skipClick(signal);
		dispatch({ type: 'ask', name, at, focus: false });
	}

	const keyboard = createKeyboard({
		page,
		surface,
		ring,
		say: announcer.say,
		isOpen: () => state.phase !== 'closed' && state.phase !== 'intent',
		ask: (name, focus) => dispatch({ type: 'ask', name, at: pointOf(page, name.key), focus }),
		dismiss: (restore) => dispatch({ type: 'dismiss', restore }),
	});

	const { flush } = listen(
		{
			moved,
			pressed,
			tapped,
			swiped: (event) => surface.owns(event.target) || dispatch({ type: 'outside' }),
			shifted() {
				ring.follow();
				dispatch({ type: 'scroll' });
				if (slipped() || !surface.follow()) dispatch({ type: 'outside' });
			},
			resized() {
				ring.follow();
				// A page that writes its text anew has the name back in a moment: the card waits as for a pointer that left.
				if (slipped())
					dispatch({ type: 'move', name: null, at: pointer ?? apex, fast: false, where: 'page' });
				else surface.follow();
			},
			left: () => state.phase !== 'pinned' && dispatch({ type: 'dismiss', restore: false }),
			key: keyboard.pressed,
		},
		signal,
	);

	signal.addEventListener(
		'abort',
		() => {
			clearTimeout(timer);
			surface.hide(false);
			announcer.stop();
			ring.hide();
		},
		{ once: true },
	);

	return {
		walk(action) {
			if (!signal.aborted && keysComeHere()) keyboard.walk(action);
		},
		stand(key) {
			const name = page.named(key);
			if (name && !signal.aborted) keyboard.stand(name);
		},
		close: () => dispatch({ type: 'dismiss', restore: false }),
	};
}
