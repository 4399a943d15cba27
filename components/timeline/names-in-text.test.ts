import { expect, it } from 'vitest';
import { namesInText } from './names-in-text';

const court = { id: 'court', forms: ['International Criminal Court', 'ICC', 'Court'] };
const khan = { id: 'khan', forms: ['Karim Khan', 'Khan'] };
const deputy = { id: 'deputy', forms: ['Nazhat Shameem Khan', 'Khan'] };

it.each([
	['no names', 'A hearing opens.', [court], ['A hearing opens.']],
	['one name', 'The ICC opens.', [court], ['The ', '[court:ICC]', ' opens.']],
	['only the first place', 'Khan meets Khan.', [khan], ['[khan:Khan]', ' meets Khan.']],
	[
		'the longest form wins over an earlier short one',
		'The Court, in full the International Criminal Court',
		[court],
		['The Court, in full the ', '[court:International Criminal Court]'],
	],
	[
		'never inside another name',
		'Nazhat Shameem Khan speaks.',
		[khan, deputy],
		['[deputy:Nazhat Shameem Khan]', ' speaks.'],
	],
	['never inside a word', 'Courtesy and ICCs', [court], ['Courtesy and ICCs']],
	['with letters outside the BMP before it', '𝒳ICC', [court], ['𝒳ICC']],
	['at both ends', 'Khan, ICC', [khan, court], ['[khan:Khan]', ', ', '[court:ICC]']],
	['empty', '', [court], []],
])('%s', (_, text, entities, expected) => {
	const parts = namesInText(text, entities);
	expect(parts.map((part) => (part.entity ? `[${part.entity}:${part.text}]` : part.text))).toEqual(expected);
	expect(parts.map((part) => part.text).join('')).toBe(text);
});
