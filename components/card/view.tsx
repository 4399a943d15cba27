import { render } from 'preact';
import type { CardActions } from '../../lib/card/actions';
import type { CardRecord } from '../../lib/corpus/record';
import parts from '../parts.css?inline';
import tokens from '../tokens.css?inline';
import card from './card.css?inline';
import { EntityCard } from './EntityCard';

export interface CardView {
	/** Draws the card of an entity at once; nothing when its record is unknown. */
	render(container: HTMLElement, entity: string, actions: CardActions, focus: boolean): void;
	/** Takes it away. */
	unmount(container: HTMLElement): void;
	/** All styles of the card, as text for a shadow root. */
	css: string;
}

/** The inside of the card, for `createCard`. `find` gives the record of an entity from memory. */
export function cardView(find: (entity: string) => CardRecord | undefined): CardView {
	/** A new number for each time that the focus is wanted. */
	let focused = 0;
	return {
		render(container, entity, actions, focus) {
			const record = find(entity);
			if (focus) focused += 1;
			render(
				record ? (
					<EntityCard key={entity} record={record} actions={actions} focus={focus ? focused : 0} />
				) : null,
				container,
			);
		},
		unmount: (container) => render(null, container),
		css: [tokens, parts, card].join('\n'),
	};
}
