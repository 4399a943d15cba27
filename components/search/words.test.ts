import { describe, expect, it } from 'vitest';
import { excerpt, wordRanges } from './words';

describe('wordRanges', () => {
	it.each([
		['Judge Guillou of France', ['guillou'], ['Guillou']],
		['GUILLOU, guillou’s', ['guillou'], ['GUILLOU', 'guillou']],
		['Elsebeth Søndergård Krone', ['sondergard'], ['Søndergård']],
		['МУС и Гаага', ['мус'], ['МУС']],
		['Musa met us', ['us'], ['us']],
		['nothing here', ['court'], []],
		['constructor', ['__proto__'], []],
	])('%s for %j', (text, terms, expected) => {
		const found = wordRanges(text, terms).map(({ start, length }) => text.slice(start, start + length));
		expect(found).toEqual(expected);
	});
});

describe('excerpt', () => {
	const text = 'one two three four five six seven eight nine ten eleven twelve';
	it.each([
		['a text that fits', 'short', ['short'], 20, 'short'],
		['no word found', text, ['zero'], 20, 'one two three four …'],
		['found at the start', text, ['one'], 12, 'one two …'],
		['found in the middle', text, ['seven'], 20, '… six seven eight nine …'],
		['found at the end', text, ['twelve'], 18, '… ten eleven twelve'],
	])('%s', (_, given, terms, length, expected) => {
		expect(excerpt(given, terms, length)).toBe(expected);
	});
	it('is never much longer than asked and never cuts a word', () => {
		for (let length = 5; length < text.length; length++) {
			const cut = excerpt(text, ['seven'], length);
			const inner = cut.replaceAll('…', '').trim();
			expect(inner.length).toBeLessThanOrEqual(length);
			for (const word of inner.split(' ').filter(Boolean)) expect(text.split(' ')).toContain(word);
		}
	});
});
