import { describe, expect, it } from 'vitest';
import { foldedForms, foldForm, readForm } from './forms';
import { indexWordsOf, wordsOf } from './words';

const FORMS = [
	'Omar al-Bashir',
	'N’Djamena',
	'A.A. Khan',
	'Søren  Øe',
	'国际刑事法院',
	'כרים א׳ חאן',
	'EO 14203',
	'—',
];

describe('foldForm', () => {
	it.each([
		['Omar al-Bashir', 'omar al-bashir'],
		['N’Djamena', 'n-djamena'],
		['Søren  Øe', 'soren oe'],
		['—', ''],
	])('%s: %s', (form, folded) => {
		expect(foldForm(form)).toBe(folded);
	});

	it.each(FORMS.filter((form) => foldForm(form) !== ''))('%s has the words that sentences have', (form) => {
		const { text, words } = readForm(foldForm(form));
		expect(text.split(' ')).toEqual(wordsOf(form));
		expect([...words].sort()).toEqual(indexWordsOf(form).sort());
	});
});

it('gives each form once, that of the name first', () => {
	const aliases = ['El-Bashir', 'OMAR AL-BASHIR', '…'].map((form) => ({ form, lang: 'en', weak: false }));
	expect(foldedForms({ name: 'Omar al-Bashir', aliases })).toEqual(['omar al-bashir', 'el-bashir']);
});
