/**
 * Folding: one spelling for what readers take to be one name. Case, accents, typographic apostrophes,
 * hyphens and spaces fold together; invisible characters go; every offset leads back to the original.
 */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDIVIDED = new Map([
	['ø', 'o'],
	['ł', 'l'],
	['ı', 'i'],
	['đ', 'd'],
	['ð', 'd'],
	['ħ', 'h'],
	['ŋ', 'n'],
	['þ', 'th'],
	['æ', 'ae'],
	['œ', 'oe'],
	['ß', 'ss'],
	['ς', 'σ'],
	['ى', 'ي'],
	['ی', 'ي'],
	['ک', 'ك'],
]);

const APOSTROPHE = /[\u2018-\u201b\u02b9-\u02bc\u02c8\u055a\u05f3\u2032\uff07\u00b4\u0060]/;
const HYPHEN = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u05be]/;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
/** Soft hyphen, zero-width characters, direction marks, tatweel, variation selectors. */
const INVISIBLE =
	/[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u034f|[\ufe00-\ufe0f]/;
/** Marks that writers leave out at will. Vowel signs of Indic scripts and kana voicing are not among them. */
const OPTIONAL_MARK = new RegExp(
	[
		'[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]',
		'[\\u0591-\\u05bd\\u05bf-\\u05c7]',
		'[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed]',
	].join('|'),
	'g',
);

function foldCharacter(character: string): string {
	if (INVISIBLE.test(character)) return '';
	if (APOSTROPHE.test(character)) return "'";
	if (HYPHEN.test(character)) return '-';
	if (SPACE.test(character)) return ' ';
	if (character === '\u05f4' || /[\u201c-\u201f]/.test(character)) return '"';
	// Full-width letters and ligatures only: elsewhere compatibility forms change the meaning.
	const form = /[\ufb00-\ufb06\uff01-\uff5e]/.test(character) ? 'NFKD' : 'NFD';
	const bare = character.normalize(form).replace(OPTIONAL_MARK, '').toLowerCase().replace(OPTIONAL_MARK, '');
	return (UNDIVIDED.get(bare) ?? bare).normalize('NFC');
}

/** What one UTF-16 unit folds to, worked out when first met: no start-up cost for scripts never seen. */
const table: (string | undefined)[] = [];

function foldUnit(code: number): string {
	const known = table[code];
	if (known !== undefined) return known;
	const unit = String.fromCharCode(code);
	const folded = code >= 0xd800 && code <= 0xdfff ? unit : foldCharacter(unit);
	table[code] = folded;
	return folded;
}

export interface Folded {
	/** The folded text. */
	readonly text: string;
	/** Where a stretch of the folded text, in UTF-16 units, stands in the original. */
	readonly origin: (start: number, end: number) => [start: number, end: number];
}

const ASCII_ONLY = /^[\0-\x7f]*$/;
const NON_ASCII_RUN = /[^\0-\x7f]+/g;
const TRAILING_MARK = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f]/;

/**
 * Folds a text of any Unicode, lone surrogates included. Returns the folded text and the way back to
 * offsets of the original, in UTF-16 code units. Never throws; takes linear time.
 */
export function fold(original: string): Folded {
	if (ASCII_ONLY.test(original)) {
		return { text: original.toLowerCase(), origin: (start, end) => [start, end] };
	}
	let text = '';
	let done = 0;
	/** Folded positions from which on another shift holds; one entry a change of length. */
	const from: number[] = [0];
	const shift: number[] = [0];
	NON_ASCII_RUN.lastIndex = 0;
	for (let run = NON_ASCII_RUN.exec(original); run; run = NON_ASCII_RUN.exec(original)) {
		text += original.slice(done, run.index).toLowerCase();
		done = run.index + run[0].length;
		for (let i = run.index; i < done; i++) {
			const unit = foldUnit(original.charCodeAt(i));
			if (unit.length === 1) {
				text += unit;
				continue;
			}
			// Every unit of an expansion points at the character that it came from.
			for (let extra = 1; extra < unit.length; extra++) {
				from.push(text.length + extra);
				shift.push(i - text.length - extra);
			}
			text += unit;
			from.push(text.length);
			shift.push(i + 1 - text.length);
		}
	}
	text += original.slice(done).toLowerCase();
	const at = (position: number): number => {
		let low = 0;
		let high = from.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((from[middle] ?? 0) <= position) low = middle;
			else high = middle - 1;
		}
		return position + (shift[low] ?? 0);
	};
	const origin = (start: number, end: number): [number, number] => {
		const first = at(start);
		if (end <= start) return [first, first];
		let last = at(end - 1) + 1;
		while (last < original.length && TRAILING_MARK.test(original.charAt(last))) last++;
		return [first, last];
	};
	return { text, origin };
}
