import { useEffect, useState } from 'preact/hooks';

/** ms without a change after which the popup's window has grown as far as it will. */
const SETTLED_MS = 120;

/**
 * How many px high the popup's window can be, once that has shown; null while all fits. The browser
 * makes the window as high as its content, up to what fits on the screen, and tells that limit only
 * by stopping there.
 */
export function useRoom(): number | null {
	const [room, setRoom] = useState<number | null>(null);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const root = document.documentElement;
		const settle = () => {
			// A window that grew beyond it: it was still on its way when it was measured.
			setRoom((known) => (known !== null && innerHeight > known ? null : known));
			clearTimeout(timer);
			timer = setTimeout(() => {
				if (root.scrollHeight > innerHeight + 1) setRoom(innerHeight);
			}, SETTLED_MS);
		};
		const observer = new ResizeObserver(settle);
		observer.observe(document.body);
		addEventListener('resize', settle);
		return () => {
			clearTimeout(timer);
			observer.disconnect();
			removeEventListener('resize', settle);
		};
	}, []);
	return room;
}
