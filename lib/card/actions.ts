/** What a reader can do from the card; given to whatever draws its inside. */
export type CardTarget = { view: 'entity'; id: string } | { view: 'document'; id: string; passage?: number };

export type MutePlace = 'page' | 'site' | 'anywhere';

export interface CardActions {
	/** Closes the card and returns the focus to where the reader was. */
	close(): void;
	/** Opens a full tab on an entity or on a passage of a document. */
	openLibrary(target: CardTarget): void;
	/** Opens the timeline of an entity beside the page. */
	openTimeline(entity: string): void;
	/** Keeps the card until the reader closes it, or lets it go its usual way again. */
	keep(keep: boolean): void;
	/** Lights the entity no more, on this page, on this site or anywhere, and closes the card. */
	mute(entity: string, where: MutePlace): void;
	/** Switches Gloss off on this site, and closes the card. */
	switchOff(): void;
	/** Puts a text on the clipboard; false when the browser does not let us. */
	copy(text: string): Promise<boolean>;
}
