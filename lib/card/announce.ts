/** One short sentence for screen readers, in a live region that comes and goes. */
import { ANNOUNCE_MS } from './constants';
import { fixStyles, type Isolated, isolate } from './isolate';

const UNSEEN: Record<string, string> = {
	all: 'initial',
	position: 'fixed',
	left: '0',
	top: '0',
	width: '1px',
	height: '1px',
	overflow: 'hidden',
	'clip-path': 'inset(50%)',
	'white-space': 'nowrap',
	'pointer-events': 'none',
};

export interface Announcer {
	/** Says a sentence politely; a new one takes the place of the last. */
	say(text: string): void;
	/** Takes the region out of the page at once. */
	stop(): void;
}

/** An announcer whose region is in the page only while it speaks. `onHost` hears of its element. */
export function createAnnouncer(onHost: (host: HTMLElement) => void): Announcer {
	let region: Isolated | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function stop(): void {
		clearTimeout(timer);
		region?.host.remove();
		region = null;
	}

	function say(text: string): void {
		stop();
		const made = isolate('');
		region = made;
		fixStyles(made.host, UNSEEN);
		made.container.setAttribute('role', 'status');
		onHost(made.host);
		document.documentElement.append(made.host);
		// A region is heard when its text changes after it has come into the page, not with it.
		timer = setTimeout(() => {
			made.container.textContent = text;
			timer = setTimeout(stop, ANNOUNCE_MS);
		}, 50);
	}

	return { say, stop };
}
