import { useRef } from 'preact/hooks';

interface Props {
	title: string;
	help: string;
	/** Said when the list is empty. */
	none: string;
	items: readonly { id: string; label: string }[];
	/** The short text on the button, and the whole sentence that a screen reader says. */
	button: string;
	buttonFor(label: string): string;
	onRemove(id: string): void;
}

/** A list of what the reader switched off, each with a way back. */
export function SwitchedOff({ title, help, none, items, button, buttonFor, onRemove }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	return (
		<section class="gloss-field">
			<h3 ref={heading} tabIndex={-1}>
				{title}
			</h3>
			<p class="gloss-soft">{items.length > 0 ? help : `${none} ${help}`}</p>
			{items.length > 0 && (
				<ul class="gloss-off-list">
					{items.map(({ id, label }) => (
						<li key={id}>
							<bdi>{label}</bdi>
							<button
								type="button"
								class="gloss-button"
								aria-label={buttonFor(label)}
								onClick={() => {
									onRemove(id);
									// The button goes away with its row; focus must not fall to the top of the page.
									heading.current?.focus();
								}}
							>
								{button}
							</button>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
