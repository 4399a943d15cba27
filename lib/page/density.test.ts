import { describe, expect, it } from 'vitest';
import { type Candidate, chooseLit, type Density } from './density';

const at = (key: string, entity: string, section: number, role: Candidate['role'] = 'text') => ({
	key,
	entity,
	section,
	role,
});
const PAGE = [
	at('title', 'icc', 0, 'title'),
	at('lead', 'icc', 0),
	at('lead2', 'icc', 0),
	at('khan', 'karim-khan', 0),
	at('h', 'icc', 1, 'heading'),
	at('under', 'icc', 1),
	at('khan2', 'karim-khan', 1),
];

describe('which mentions are lit', () => {
	it.each<[Density, string[], string[]]>([
		['section', [], ['lead', 'khan', 'h', 'khan2']],
		['all', [], ['lead', 'lead2', 'khan', 'h', 'under', 'khan2']],
		['page', [], ['lead', 'khan']],
		['none', [], []],
		['all', ['icc'], ['khan', 'khan2']],
		['page', ['icc', 'karim-khan'], []],
	])('%s without %j', (density, silenced, expected) => {
		const lit = chooseLit(PAGE, density, new Set(silenced));
		expect(lit.map(({ key }) => key)).toEqual(expected);
	});
});
