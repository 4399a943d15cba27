/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDIVIDED: Record<string, string> = {
	ø: 'o',
	ł: 'l',
	ı: 'i',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	æ: 'ae',
	œ: 'oe',
	ß: 'ss',
};

/**
 * A text with case and accents taken away, for search and for finding names that clash. Offsets are
 * not kept; recognition has its own fold, which keeps them.
 */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[øłıđðþæœß]/g, (letter) => UNDIVIDED[letter] ?? letter)
		.normalize('NFC');
}
