/** Pages that hold more than one meaning, and names that need to be told apart by what stands around. */
import { describe, expect, test } from 'vitest';
import { blocksOf } from './fixtures/blocks';
import { GAZETTEER } from './fixtures/gazetteer';
import { emptyContext, recognise } from './recognise';

function linksOf(...texts: string[]): string[] {
	const { additions } = recognise(GAZETTEER, { blocks: blocksOf(texts), removed: [] }, emptyContext());
	return additions.map(({ text, entity }) => `${text} = ${entity}`);
}

const ICC = 'ICC = international-criminal-court';
const COURT = 'International Criminal Court = international-criminal-court';
const KARIM = 'Karim Khan = karim-khan';
const PAGE = 'The International Criminal Court sat.';

describe('decided place by place', () => {
	test.each<[string, string[], string[]]>([
		[
			'each clause of a sentence',
			[
				'The squad flies to the ICC World Cup on Sunday; in other news, ICC judges found Rodrigo Duterte fit to stand.',
			],
			[ICC, 'Rodrigo Duterte = rodrigo-duterte'],
		],
		[
			'each line of a newsletter',
			[
				'The ICC named a squad for the World Cup.',
				'A warrant of the ICC names Vladimir Putin.',
				'Wickets fell.',
			],
			[ICC, 'Vladimir Putin = vladimir-putin'],
		],
		['one word beside it is not enough', ['The ICC judge left.'], []],
		[
			'a name of its world is enough',
			['Rodrigo Duterte is held by the ICC.'],
			['Rodrigo Duterte = rodrigo-duterte', ICC],
		],
	])('%s', (_, texts, expected) => expect(linksOf(...texts)).toEqual(expected));
});

describe('languages that the page does not tell', () => {
	test.each<[string, string[], string[]]>([
		[
			'a foreign acronym needs support',
			[PAGE, 'The prices of food have risen and the CPI was published on Tuesday by the office.'],
			[COURT],
		],
		[
			'cues of one language do not silence another',
			['La CPI a émis un mandat d’arrêt contre le sénateur, et le Senado de Manille est dans la rue.'],
			['CPI = international-criminal-court'],
		],
	])('%s', (_, texts, expected) => expect(linksOf(...texts)).toEqual(expected));
});

describe('bearers', () => {
	test.each<[string, string[], string[]]>([
		[
			'a courtesy title does not tell two bearers apart',
			[PAGE, 'Karim Khan and Nazhat Shameem Khan met. Mr Khan left.'],
			[COURT, KARIM, 'Nazhat Shameem Khan = nazhat-shameem-khan'],
		],
		[
			'nor is it needed where there is one',
			[PAGE, 'Karim Khan rose. Mr Khan left.'],
			[COURT, KARIM, 'Khan = karim-khan'],
		],
		[
			'an office that no bearer has is that of another',
			[PAGE, 'Imran Khan fell. Karim Khan rose. Prime Minister Khan left.'],
			[COURT, KARIM],
		],
		[
			'a surname among other things does not wait for its bearer',
			[PAGE, 'Khan took a wicket for the squad at the World Cup.', 'Karim Khan rose.'],
			[COURT, KARIM],
		],
	])('%s', (_, texts, expected) => expect(linksOf(...texts)).toEqual(expected));
});

describe('scripts', () => {
	test.each<[string, string[], string[]]>([
		[
			'a particle before an acronym',
			['בית הדין הפלילי הבינלאומי פתח.', 'שופטי הICC דחו.'],
			['בית הדין הפלילי הבינלאומי = international-criminal-court', ICC],
		],
		['full-width acronyms', [PAGE, 'ＩＣＣの裁判官'], [COURT, 'ＩＣＣ = international-criminal-court']],
		[
			'a Russian first name declined',
			['Международный уголовный суд сел.', 'Ордер на арест Владимира Путина'],
			['Международный уголовный суд = international-criminal-court', 'Владимира Путина = vladimir-putin'],
		],
		[
			'a given name of another before a middle dot',
			['国际刑事法院审理。', '加藤·赤根智子，赤根智子。'],
			['国际刑事法院 = international-criminal-court', '赤根智子 = tomoko-akane'],
		],
		[
			'a last name in Arabic after a verb, with a particle, and not after another first name',
			['المحكمة الجنائية الدولية. كريم خان هنا.', 'قال خان ذلك. سُلّم لخان. عمران خان هناك.'],
			[
				'المحكمة الجنائية الدولية = international-criminal-court',
				'كريم خان = karim-khan',
				'خان = karim-khan',
				'خان = karim-khan',
			],
		],
		[
			'warrants in the plural',
			[PAGE, 'Further warrants name Vladimir Putin.'],
			[COURT, 'Vladimir Putin = vladimir-putin'],
		],
	])('%s', (_, texts, expected) => expect(linksOf(...texts)).toEqual(expected));
});
