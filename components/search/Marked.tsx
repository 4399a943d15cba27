import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordRanges } from './words';

/**
 * Text with the words of a search marked. The text is put in by hand, not by Preact, because mark.js
 * splits the text node that Preact would want to find again.
 */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
	const host = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		const element = host.current;
		if (!element) return;
		element.textContent = text;
		const ranges = wordRanges(text, terms);
		if (ranges.length > 0) new Mark(element).markRanges(ranges);
	}, [text, terms]);
	return <span ref={host} />;
}
