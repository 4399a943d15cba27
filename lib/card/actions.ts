/** What a reader can do from the card; given to whatever draws its inside. */
export type CardTarget = { view: 'entity'; id: string } | { view: 'document'; id: string; passage?: number };

export interface CardActions {
	/** Closes the card and returns the focus to where the reader was. */
	close(): void;
	/** Opens a full tab on an entity or on a passage of a document. */
	openLibrary(target: CardTarget): void;
	/** Opens the timeline of an entity beside the page. */
	openTimeline(entity: string): void;
	/** Never lights the entity again, and closes the card. */
	mute(entity: string): void;
}
