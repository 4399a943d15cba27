/** A lens, in front of a field that searches; says nothing to screen readers. */
export function Lens() {
	return (
		<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			<circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />
			<path d="M10.5 10.5 14 14" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
		</svg>
	);
}

/** A cross of `size` px, on what takes something away; its button says what. */
export function Cross({ size }: { size: number }) {
	return (
		<svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true">
			<path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width={size < 12 ? 2 : 1.5} />
		</svg>
	);
}
