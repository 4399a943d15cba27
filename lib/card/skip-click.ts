import { CLICK_MS } from './constants';

/** Keeps the click of the tap that was just made from the page; a later one goes through. */
export function skipClick(signal: AbortSignal): void {
	const done = new AbortController();
	const end = () => done.abort();
	window.addEventListener(
		'click',
		(event) => {
			event.preventDefault();
			event.stopImmediatePropagation();
			end();
		},
		{ capture: true, signal: AbortSignal.any([done.signal, signal]) },
	);
	setTimeout(end, CLICK_MS);
}
