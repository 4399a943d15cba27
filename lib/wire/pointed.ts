/**
 * While a timeline is open beside a page it holds a connection to the page, over which the page tells
 * the name that its reader is on. Without one nothing is sent, and the background has no part in it.
 */

/** The connection's name. */
export const POINTED = 'pointed';

/** What travels over it: the entity whose name the reader is on, null when they have left it. */
export interface Pointed {
	entity: string | null;
}
