/**
 * Folding: one spelling for what readers take to be one name. Case, accents, typographic apostrophes,
 * hyphens and spaces fold together; invisible characters go. Unit by unit, so that a word can be folded in
 * place (see `characters.ts`) and offsets stay those of the original.
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
	['ة', 'ه'],
	['ٱ', 'ا'],
	['ک', 'ك'],
]);

const APOSTROPHE = /[\u2018-\u201b\u02b9-\u02bc\u02c8\u0374\u055a\u05f3\u2032\uff07\u1fef\u1ffd\u00b4\u0060]/;
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

/** One UTF-16 unit folded: none, one or two units; a lone surrogate stays as it is. */
export function foldUnit(code: number): string {
	const known = table[code];
	if (known !== undefined) return known;
	const unit = String.fromCharCode(code);
	const folded = code >= 0xd800 && code <= 0xdfff ? unit : foldCharacter(unit);
	table[code] = folded;
	return folded;
}

/**
 * Folds a text of any Unicode (normalisation form D without its optional marks, Unicode Standard Annex
 * 15, in small letters), lone surrogates included. Never throws; takes linear time.
 */
export function fold(original: string): string {
	let text = '';
	let done = 0;
	for (let i = 0; i < original.length; i++) {
		const code = original.charCodeAt(i);
		if (code < 0x80) continue;
		if (i > done) text += original.slice(done, i).toLowerCase();
		text += foldUnit(code);
		done = i + 1;
	}
	return done === 0 ? original.toLowerCase() : text + original.slice(done).toLowerCase();
}
