import { expect, it } from 'vitest';
import { countryWords } from './countries';

it.each([
	['cd', ['Congo', 'congolese', 'drc']],
	['ci', ['ivorian', 'ivory', 'coast']],
	['AF', ['Afghanistan', 'afghan']],
])('%s is called %j', (code, names) => {
	const words = countryWords(code).split(/[\s-]+/);
	expect(names.filter((name) => !words.includes(name))).toEqual([]);
});

it.each(['', 'xx', 'congo', '__proto__', 'to_'])('"%s" is no country', (code) => {
	expect(countryWords(code).trim()).toBe('');
});
