/** What each UTF-16 unit is to the reader of words: one look-up in a table that fills as it is used. */
import { foldUnit } from './fold';

/** Stands between words. */
export const OTHER = 1 << 16;
/** A letter, digit or necessary mark of a script that is written with spaces. */
export const WORD = 2 << 16;
export const KATAKANA = 3 << 16;
/** A word by itself: scripts without spaces, or with endings attached. */
export const SINGLE = 4 << 16;
/** A letter of Hebrew or Arabic: particles of these stand before Latin acronyms without a space. */
export const RIGHT_TO_LEFT = 5 << 16;
/** A mark that writers leave out: part of the letter before it, and of no word by itself. */
export const MARK = 6 << 16;
/** Invisible: inside a word it does not end it. */
export const UNSEEN = 7 << 16;
/** Ends a clause where something other than a word follows: . ! ? ; : */
export const STOP = 8 << 16;
/** Ends a clause wherever it stands. */
export const FULL_STOP = 9 << 16;
/** The bits of a cell that hold the kind. */
export const KIND = 15 << 16;
/** A small letter: no name that needs a capital begins with it. */
export const SMALL = 1 << 20;
/** The folded form has several units, for `foldUnit` to tell; otherwise the low 16 bits are its only one. */
export const LONG = 1 << 21;
/** A letter, digit or mark that folds to one unit and goes on with the word. */
export const PLAIN = 1 << 22;
/** Within a word it does not end it, though it is not plain. */
export const GOES_ON = 1 << 23;
/** One of a to z; shifted by LATIN_SHIFT it becomes the bit of a token's key that says so. */
export const LATIN_SMALL = 1 << 24;
export const LATIN_SHIFT = 6;
export const UNIT = 0xffff;

const SCRIPTS_OF_SINGLES =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

function kindOf(unit: string): number {
	if (/[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]/.test(unit)) return KATAKANA;
	if (SCRIPTS_OF_SINGLES.test(unit)) return SINGLE;
	if (/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(unit) && /\p{L}/u.test(unit)) return RIGHT_TO_LEFT;
	if (/[\p{L}\p{N}\p{M}]/u.test(unit)) return WORD;
	if (/[.!?;:\u061b\u061f]/.test(unit)) return STOP;
	return /[。｡]/.test(unit) ? FULL_STOP : OTHER;
}

/** What is known of each unit; 0 where nothing is yet. */
export const cells = new Int32Array(0x10000);

/** Fills in and returns the cell of a unit: kind, flags and folded unit. */
export function learn(code: number): number {
	const unit = String.fromCharCode(code);
	let cell: number;
	if (code >= 0xd800 && code <= 0xdfff) cell = SINGLE | code;
	else {
		const folded = foldUnit(code);
		if (folded === '') cell = /\p{M}/u.test(unit) ? MARK : UNSEEN;
		else {
			cell = kindOf(folded.charAt(0)) | (folded.length > 1 ? LONG : folded.charCodeAt(0));
			if (/\p{Ll}/u.test(unit)) cell |= SMALL;
		}
		// Full-width signs and line ends fold to plain ones, but they end a clause by themselves.
		if (/[\n！？；]/.test(unit)) cell = FULL_STOP;
	}
	if (code >= 0x61 && code <= 0x7a) cell |= LATIN_SMALL;
	const kind = cell & KIND;
	const letter = kind === WORD || kind === KATAKANA || kind === RIGHT_TO_LEFT;
	if (letter && !(cell & LONG)) cell |= PLAIN;
	else if (letter || kind === MARK || kind === UNSEEN) cell |= GOES_ON;
	cells[code] = cell;
	return cell;
}
