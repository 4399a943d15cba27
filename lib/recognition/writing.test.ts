import { describe, expect, it } from 'vitest';
import { isLatin, primaryLanguage } from './writing';

describe('primaryLanguage', () => {
	it.each([
		['en', 'en'],
		['en-GB', 'en'],
		['PT_br', 'pt'],
		['English', 'en'],
		['', ''],
	])('%s: %s', (lang, expected) => {
		expect(primaryLanguage(lang)).toBe(expected);
	});
});

describe('isLatin', () => {
	it.each([
		['Reine Alapini-Gansou', true],
		['Păun–Šimić', true],
		['N’Gbo', true],
		['Карим Хан', false],
		['كريم خان', false],
		['Khan 汗', false],
	])('%s: %s', (form, expected) => {
		expect(isLatin(form)).toBe(expected);
	});
});
