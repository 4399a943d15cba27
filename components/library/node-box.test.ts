import { describe, expect, it } from 'vitest';
import { linesOfName, nodeBox } from './node-box';

describe('the box of a name', () => {
	it.each([
		['Karim Khan', ['Karim Khan']],
		['Luz del Carmen Ibáñez Carranza', ['Luz del Carmen Ibáñez', 'Carranza']],
		[
			'Presidency of the International Criminal Court',
			['Presidency of the', 'International Criminal', 'Court'],
		],
		[
			'Office of the Prosecutor of the International Criminal Court',
			['Office of the', 'Prosecutor of the', 'International Crimina…'],
		],
		['', ['']],
	])('%s stands in lines', (name, lines) => {
		expect(linesOfName(name)).toEqual(lines);
	});

	it('grows with its lines', () => {
		const short = nodeBox('a', 'Karim Khan', '');
		const long = nodeBox('a', 'Mame Mandiaye Niang of Mmmm', 'In office together');
		expect(long.height).toBeGreaterThan(short.height);
		expect(long.width).toBeGreaterThan(short.width);
	});
});
