import { describe, expect, it } from 'vitest';
import { fixtureCorpus } from '../fixtures/data';
import { nameReader } from './names-in-text';

const reader = nameReader(fixtureCorpus());

describe('nameReader', () => {
	it.each<[string, string, string[]]>([
		['a full name', 'Then Søren Łukasz Øe spoke.', ['soren-oe']],
		[
			'in the order of the text, once each',
			'Soren Lukasz Oe left the World Court of Examples; Soren Lukasz Oe did.',
			['soren-oe', 'world-court'],
		],
		['no weak form', 'The WCE met.', []],
		['no bare surname', 'Judge Øe spoke.', []],
	])('finds %s', (_, text, expected) => {
		expect(reader.named(text)).toEqual(expected);
	});

	it.each<[string, string, string[]]>([
		['two words', 'Later Jane Roe and John Doe spoke.', ['Jane Roe', 'John Doe']],
		['words of a name that are small', 'The Ministry of Silly Walks met.', ['Ministry of Silly Walks']],
		['nothing that the corpus knows', 'The World Court of Examples heard Søren Łukasz Øe.', []],
		['nothing that a confuser has', 'World Cricket Example began.', []],
		['no single word', 'In March the Minister met Roe.', []],
		['no words that a full stop parts', 'They went to Ruritania. Examples followed.', []],
		['an initial', 'So said Jane Q. Roe.', ['Jane Q. Roe']],
		['a title and a day fall away', 'On Monday Judge Jane Roe sat.', ['Jane Roe']],
		['a name without the small words after it', 'The Duchy of Grand Fenwick of', ['Duchy of Grand Fenwick']],
		[
			'no office of the Court',
			'That is for the Registrar of the Court, not for a Supreme Court.',
			['Supreme Court'],
		],
		['nothing in an empty text', '', []],
	])('leaves over %s', (_, text, expected) => {
		expect(reader.unknown(text)).toEqual(expected);
	});
});
