/**
 * What the proof reads in a page, from a world of its own: the page can neither see nor change it.
 * Bundled into one script; everything that is answered is plain JSON.
 */
export { keepMarkup, markupSinceKept } from './markup.ts';
export { lightOn, waitForLight, waitUntilDark } from './planted.ts';
export { waitForRest } from './rest.ts';
export { shifts } from './shifts.ts';
export { describe, snapshot } from './snapshot.ts';
