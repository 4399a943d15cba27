import { placeToHash } from './address';
import type { LitPart } from './lit-passages';

interface Props {
	text: string;
	/** The text cut at its names; left out where they are not known yet. */
	parts?: readonly LitPart[] | undefined;
}

/** A text with its names lit as in pages; each leads to what the library has about it. */
export function LitText({ text, parts = [{ start: 0, text }] }: Props) {
	return (
		<>
			{parts.map((part) =>
				part.entity ? (
					<a key={part.start} class="gloss-lit" href={placeToHash({ view: 'entity', id: part.entity })}>
						{part.text}
					</a>
				) : (
					part.text
				),
			)}
		</>
	);
}
