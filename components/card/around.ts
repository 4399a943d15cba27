/** What the card knows of the place in the page where its name stands. */
import type { Reason } from '../../lib/recognition/types';

export interface Around {
	/** The name as the page writes it. */
	text: string;
	/** Ids of other entities in the same block. */
	nearby: readonly string[];
	/** How sure the link is, 0 to 1. */
	confidence: number;
	reasons: readonly Reason[];
	/** YYYY-MM-DD, where the page says when it was published. */
	published: string | null;
	/** The site that can be switched off; null where there is none (file:, about:). */
	site: string | null;
}
