/**
 * Every cap on what Gloss reads and lights, each with its reason. A cap that is reached is named in the
 * page's summary (`capped`), so that the popup can say what was left out.
 */

/**
 * UTF-16 units read of one page: ten times the longest novel-length live blog measured (200,000 words,
 * about 1.2 million units), so that only generated or hostile pages reach it.
 */
export const MAX_PAGE_TEXT = 12_000_000;

/** UTF-16 units of one block: a 300 KB `<pre>` fits; the protocol refuses two million. */
export const MAX_BLOCK_TEXT = 500_000;

/** Blocks of one page: each costs some 300 bytes of bookkeeping; the extreme page of the bench has 15,000. */
export const MAX_BLOCKS = 60_000;

/** Mentions held of one page: each costs some 500 bytes, and all are sorted anew with every answer. */
export const MAX_MENTIONS = 20_000;

/**
 * Highlight ranges registered with the browser wherever they stand; above it only those near the view.
 * At 20 µs a range in each frame that changes the page, this many cost a third of a frame.
 */
export const MAX_REGISTERED = 300;

/** UTF-16 units sent at once: one batch must not hold the worker, nor its reply the page, for long. */
export const MAX_BATCH_TEXT = 60_000;

/** Blocks sent at once, for pages made of very short ones. */
export const MAX_BATCH_BLOCKS = 400;

/**
 * How often one element's text is read again within FUSE_WINDOW before it is left as it is: a page that
 * answers every change of ours with one of its own would otherwise keep both busy for ever.
 */
export const MAX_REREADS = 12;

/** ms. A ticking clock (one change a second) stays below MAX_REREADS. */
export const FUSE_WINDOW = 10_000;

/** ms after which an element that was left as it is counts as come to rest: longer than a clock's second. */
export const REST = 3_000;

/** Nodes that may wait while the tab is hidden; above it the whole page is read again instead. */
export const MAX_WAITING_NODES = 2_000;

/** ms one slice of work may hold the page's thread: half a frame at 60 Hz. */
export const SLICE = 8;

export type Cap = 'text' | 'block' | 'blocks' | 'mentions' | 'restless';
