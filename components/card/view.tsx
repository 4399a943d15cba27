import { render } from 'preact';
import type { CardActions } from '../../lib/card/actions';
import type { LitName } from '../../lib/card/port';
import type { CardRecord } from '../../lib/corpus/record';
import parts from '../parts.css?inline';
import tokens from '../tokens.css?inline';
import type { Around } from './around';
import behind from './behind.css?inline';
import card from './card.css?inline';
import { EntityCard } from './EntityCard';
import events from './events.css?inline';
import ring from './ring.css?inline';

export interface CardView {
	/** Draws the card of a name at once; nothing when the record of its entity is unknown. */
	render(container: HTMLElement, name: LitName, actions: CardActions, focus: boolean): void;
	/** Takes it away. */
	unmount(container: HTMLElement): void;
	/** All styles of the card, as text for a shadow root. */
	css: string;
}

interface Sources {
	/** The record of an entity, from memory. */
	find(entity: string): CardRecord | undefined;
	/** What stands around a name on its page. */
	around(name: LitName): Around;
}

/** The inside of the card, for `createCard`. */
export function cardView({ find, around }: Sources): CardView {
	/** A new number for each time that the focus is wanted. */
	let focused = 0;
	return {
		render(container, name, actions, focus) {
			const record = find(name.entity);
			if (focus) focused += 1;
			render(
				record ? (
					<EntityCard
						key={name.key}
						record={record}
						around={around(name)}
						actions={actions}
						focus={focus ? focused : 0}
					/>
				) : null,
				container,
			);
		},
		unmount: (container) => render(null, container),
		css: [tokens, parts, card, events, behind, ring].join('\n'),
	};
}
