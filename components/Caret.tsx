/** The sign on a button that something opens below it; turns when it has (see parts.css). */
export function Caret() {
	return (
		<svg class="gloss-caret" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
			<path d="M1 2.5 4 5.5 7 2.5" fill="none" stroke="currentColor" stroke-width="1.4" />
		</svg>
	);
}
