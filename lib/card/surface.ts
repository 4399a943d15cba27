/** Shows and hides the card's element, keeps it beside its name, and looks after the focus. */
import type { CardActions } from './actions';
import { focused } from './focus';
import type { Point, Rect, Size } from './geometry';
import { type Mount, mount, type Place } from './mount';
import { around, lineAt, lines, outOfView } from './placement';
import type { LitName, LitPage } from './port';

export interface SurfaceOptions {
	page: LitPage;
	render(container: HTMLElement, name: LitName, actions: CardActions, focus: boolean): void;
	unmount(container: HTMLElement): void;
	css: string;
	theme: () => 'system' | 'light' | 'dark';
	onHost(host: HTMLElement): void;
	/** A finger has pushed the card away. */
	onSwipeAway(): void;
}

export interface Surface {
	/** Shows a name's card beside the line at a point; a card of the same name is kept as it is. */
	show(name: LitName, at: Point, actions: CardActions, focus: boolean): void;
	/** Takes the card away; the focus returns if it was inside or when `restore` is true. */
	hide(restore: boolean): void;
	/** The name whose card stands, null when none does. */
	shown(): LitName | null;
	/** Follows its name after a scroll. False when the name can no longer be seen. */
	follow(): boolean;
	/** The card's rectangle in client px, null when it is not shown. */
	rect(): Rect | null;
	/** Whether an element is the card's own host. */
	owns(target: EventTarget | null): boolean;
	/** The card's shadow root while the focus is in it. */
	focusedRoot(): ShadowRoot | null;
}

function viewport(): Size {
	return { width: window.innerWidth, height: window.innerHeight };
}

interface Shown {
	name: LitName;
	/** Which of its lines the card stands beside. */
	line: number;
	mount: Mount;
	observer: ResizeObserver;
	/** Whether the name has been in view yet: a page that scrolls smoothly takes a while to get there. */
	seen: boolean;
}

/** A surface with nothing on it yet. */
export function createSurface(options: SurfaceOptions): Surface {
	const { page, render, unmount, css, theme, onHost, onSwipeAway } = options;
	let shown: Shown | null = null;
	/** What had the focus before the card took it. */
	let before: HTMLElement | null = null;

	function currentPlace(): Place | null {
		if (!shown) return null;
		const all = lines(page.rects(shown.name.key));
		const line = all[shown.line] ?? all.at(-1);
		const name = around(all);
		return line && name ? { line, name } : null;
	}

	function focusInside(): boolean {
		return shown !== null && shown.mount.root.activeElement !== null;
	}

	function hide(restore: boolean): void {
		if (!shown) return;
		const back = restore || focusInside();
		shown.observer.disconnect();
		unmount(shown.mount.container);
		shown.mount.remove();
		shown = null;
		page.emphasise(null);
		if (back && before?.isConnected) before.focus({ preventScroll: true });
		before = null;
	}

	function show(name: LitName, at: Point, actions: CardActions, focus: boolean): void {
		if (focus && !focusInside()) before = focused();
		if (shown?.name.key === name.key) {
			render(shown.mount.container, name, actions, focus);
			return;
		}
		const kept = before;
		hide(false);
		before = kept;
		const all = lines(page.rects(name.key));
		const line = Math.max(lineAt(all, at), 0);
		const made = mount({ css, theme: theme(), at, onHost, onSwipeAway });
		const grown = () => {
			const place = currentPlace();
			if (place) void made.place(place, true);
		};
		const observer = new ResizeObserver(grown);
		const rect = all[line];
		shown = { name, line, mount: made, observer, seen: rect !== undefined && !outOfView(rect, viewport()) };
		render(made.container, name, actions, focus);
		const place = currentPlace();
		if (place) void made.place(place, false);
		observer.observe(made.container);
		page.emphasise(name.key);
	}

	function follow(): boolean {
		if (!shown) return true;
		const place = currentPlace();
		if (!place) return focusInside();
		const visible = !outOfView(place.line, viewport());
		// A card that holds the focus stays where it is: it is being read.
		if (!visible && shown.seen) return focusInside();
		shown.seen ||= visible;
		void shown.mount.place(place, false);
		return true;
	}

	return {
		show,
		hide,
		follow,
		shown: () => shown?.name ?? null,
		rect: () => shown?.mount.rect() ?? null,
		owns: (target) => shown !== null && target === shown.mount.host,
		focusedRoot: () => (shown && focusInside() ? shown.mount.root : null),
	};
}
