import { describe, expect, it } from 'vitest';
import { aliasGroups, languageName } from './aliases';

describe('aliasGroups', () => {
	it('puts English first, each form once, and leaves the name out', () => {
		expect(
			aliasGroups('International Criminal Court', [
				{ form: 'МУС', lang: 'ru', weak: true },
				{ form: 'CPI', lang: 'fr', weak: true },
				{ form: 'International Criminal Court', lang: 'en', weak: false },
				{ form: 'ICC', lang: 'en', weak: true },
				{ form: 'ICC', lang: 'en', weak: true },
			]),
		).toEqual([
			{ lang: 'en', forms: [{ form: 'ICC', weak: true }] },
			{ lang: 'fr', forms: [{ form: 'CPI', weak: true }] },
			{ lang: 'ru', forms: [{ form: 'МУС', weak: true }] },
		]);
	});
	it('has nothing to say of a name without aliases', () => expect(aliasGroups('A', [])).toEqual([]));
});

describe('languageName', () => {
	it.each([
		['fr', 'French'],
		['not a language', 'not a language'],
	])('%s is %s', (lang, name) => expect(languageName(lang)).toBe(name));
});
