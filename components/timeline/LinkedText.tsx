import type { TextPart } from './names-in-text';

interface Props {
	parts: readonly TextPart[];
	href(entity: string): string;
	tabIndex?: number;
}

/** A sentence with its names as links. */
export function LinkedText({ parts, href, tabIndex = 0 }: Props) {
	return (
		<>
			{parts.map((part) =>
				part.entity ? (
					<a key={part.entity} href={href(part.entity)} tabIndex={tabIndex}>
						{part.text}
					</a>
				) : (
					part.text
				),
			)}
		</>
	);
}
