/** The numbers of the card: each with its unit and its reason. */

/** ms. Shorter, and names flash at a reader whose pointer is only crossing the text. */
export const INTENT_MS = 150;
/** ms. Long enough to correct a slip of the hand, short enough not to be in the way. */
export const GRACE_MS = 300;
/** px/ms. Above this the pointer is travelling, not pointing (as 10ten-ja-reader found). */
export const FAST = 0.5;
/** ms. A rest before a movement must not make that movement look slow. */
export const SAMPLE_MS = 50;

/** px between the line and the card: near enough to belong to it, far enough to leave the underline free. */
export const GAP = 8;
/** px kept free between the card and the edge of the viewport. */
export const MARGIN = 8;
/** px. More would hide the paragraph that is being read; the rest scrolls. */
export const MAX_HEIGHT = 460;
/** px. With this much below the line the card stays there and scrolls: above it would cover the headline. */
export const ENOUGH_HEIGHT = 280;
/** px that the room above must exceed the room below to be worth covering what was read before. */
export const CLEARLY_MORE = 60;
/** px. Less above and below the line shows too little, so the card goes beside it. */
export const LEAST_HEIGHT = 240;
/** px. Narrower viewports and frames show the card as a sheet along one edge. */
export const SHEET_BELOW_WIDTH = 420;
/** px. The same for very low frames. */
export const SHEET_BELOW_HEIGHT = 320;
/** px. A sheet in what fingers have magnified goes on beyond its edge rather than be narrower: words would be cut. */
export const SHEET_LEAST_WIDTH = 280;
/** Share of the viewport's height that a sheet may take. */
export const SHEET_SHARE = 0.7;

/** px. A pointer that moved less since the card closed rests: what came to light under it was not pointed at. */
export const REST = 3;

/** px a finger may slip and still tap. */
export const TAP_SLIP = 10;
/** px that a finger must push a sheet towards its edge to send it away: more than a slip. */
export const PUSH = 48;
/** ms after which a touch is a long press, which belongs to the browser. */
export const TAP_MS = 500;

/** ms in which a browser sends the click of a tap. */
export const CLICK_MS = 400;

/** ms that a sentence stays in the live region: readers of the screen take it up within a second. */
export const ANNOUNCE_MS = 2000;

/** `KeyboardEvent.code`, each with Alt+Shift; by place on the keyboard, since Option changes the letters. */
export const KEYS = { next: 'KeyJ', previous: 'KeyK' } as const;
