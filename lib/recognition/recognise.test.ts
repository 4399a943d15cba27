import { describe, expect, test } from 'vitest';
import { blocksOf } from './fixtures/blocks';
import { GAZETTEER } from './fixtures/gazetteer';
import { emptyContext, mentionsOf, recognise } from './recognise';

function linksOf(...texts: string[]): string[] {
	const { additions } = recognise(GAZETTEER, { blocks: blocksOf(texts), removed: [] }, emptyContext());
	return additions.map(({ text, entity }) => `${text} = ${entity}`);
}

const ICC = 'ICC = international-criminal-court';
const COURT = 'International Criminal Court = international-criminal-court';

describe('which ICC', () => {
	test.each<[string, string[], string[]]>([
		['safe name and acronym', ['The International Criminal Court sat. The ICC adjourned.'], [COURT, ICC]],
		['two cues prove the page', ['ICC judges rejected the appeal in The Hague.'], [ICC]],
		[
			'a specific cue proves the page',
			["La CPI a émis un mandat d'arrêt."],
			['CPI = international-criminal-court'],
		],
		['cricket', ['The ICC named its T20 World Cup squad rules in Dubai.'], []],
		['arbitration', ['An ICC arbitral award was set aside in Paris.'], []],
		['prices', ['CPI rose 0.3% in May.'], []],
		['a parliament', ['A CPI ouviu o ministro no Senado.'], []],
		['space', ['Экипаж МКС вернулся на Землю.'], []],
		[
			'both in one sentence',
			[
				'Pakistan will play the World Cup at the ICC event; in other news, ICC judges found Rodrigo Duterte fit to appeal.',
			],
			[ICC, 'Rodrigo Duterte = rodrigo-duterte'],
		],
		[
			'a definition as something else',
			['The International Criminal Court rose.', '# Sport', 'The Inner City Club (ICC) met. The ICC voted.'],
			[COURT],
		],
		[
			'two definitions, each in its section',
			[
				'# Law',
				'The International Criminal Court (ICC) sat. The ICC rose.',
				'# Cricket',
				'The International Cricket Council (ICC) met. The ICC voted.',
			],
			[COURT, ICC, ICC],
		],
		[
			'a later definition reaches back',
			['# ICC to meet', 'The International Criminal Court (ICC) said.'],
			[ICC, COURT, ICC],
		],
		['the title counts and is not lit', ['T International Criminal Court', 'The ICC met.'], [ICC]],
	])('%s', (_, texts, expected) => expect(linksOf(...texts)).toEqual(expected));
});

const KARIM = 'Karim Khan = karim-khan';
const PAGE = 'The International Criminal Court sat.';

describe('which bearer of a surname', () => {
	test.each<[string, string[], string[]]>([
		['after the full name', [PAGE, 'Karim Khan spoke. Khan left.'], [COURT, KARIM, 'Khan = karim-khan']],
		[
			'waits for the full name',
			[PAGE, '# Khan to appeal', 'Karim Khan spoke.'],
			[COURT, 'Khan = karim-khan', KARIM],
		],
		['the last bearer counts', [PAGE, 'Karim Khan and Imran Khan met. Khan left.'], [COURT, KARIM]],
		['an unknown bearer counts', [PAGE, 'Karim Khan met Ayesha Khan. Khan left.'], [COURT, KARIM]],
		['no bearer', [PAGE, 'Khan left.'], [COURT]],
		[
			'not within a place',
			[PAGE, 'Karim Khan spoke of Khan Younis. Khan left.'],
			[COURT, KARIM, 'Khan = karim-khan'],
		],
		[
			'titles decide',
			[PAGE, 'Karim Khan spoke. Deputy Prosecutor Khan agreed. Khan left. Prosecutor Khan stayed.'],
			[COURT, KARIM, 'Khan = nazhat-shameem-khan', 'Khan = nazhat-shameem-khan', 'Khan = karim-khan'],
		],
		['given names in between', [PAGE, 'Karim A. A. Khan spoke.'], [COURT, 'Karim A. A. Khan = karim-khan']],
		['a middle name', [PAGE, 'Karim Ahmad Khan spoke.'], [COURT, 'Karim Ahmad Khan = karim-khan']],
		['someone else of the family', [PAGE, 'Sara Duterte spoke. Duterte faces impeachment.'], [COURT]],
		[
			'racing',
			[PAGE, 'Kimberly Prost sat. Alain Prost won for McLaren. Prost won.'],
			[COURT, 'Kimberly Prost = kimberly-prost'],
		],
		[
			'compound surnames',
			[
				PAGE,
				'Luz del Carmen Ibáñez Carranza sat with Haykel Ben Mahfoudh. Ibáñez rose; Ben Mahfoudh followed.',
			],
			[
				COURT,
				'Luz del Carmen Ibáñez Carranza = luz-del-carmen-ibanez-carranza',
				'Haykel Ben Mahfoudh = haykel-ben-mahfoudh',
				'Ibáñez = luz-del-carmen-ibanez-carranza',
				'Ben Mahfoudh = haykel-ben-mahfoudh',
			],
		],
		[
			'hyphens of any kind',
			[PAGE, 'Reine Alapini\u2011Gansou sat. Alapini-Gansou rose.'],
			[COURT, 'Reine Alapini\u2011Gansou = reine-alapini-gansou', 'Alapini-Gansou = reine-alapini-gansou'],
		],
		[
			'two bearers on one page',
			[
				PAGE,
				'Osama al-Masri fled. Al-Masri is free. Mohammed Diab Ibrahim al-Masri died. Al-Masri was wanted.',
			],
			[
				COURT,
				'Osama al-Masri = osama-elmasry-njeem',
				'Al-Masri = osama-elmasry-njeem',
				'Mohammed Diab Ibrahim al-Masri = mohammed-deif',
				'Al-Masri = mohammed-deif',
			],
		],
		[
			'an office between title and name',
			[PAGE, 'The ICC and Donald Trump. Minister of State Trump spoke.'],
			[COURT, ICC, 'Donald Trump = donald-trump', 'Trump = donald-trump'],
		],
		['an initial', [PAGE, 'Karim Khan spoke. K. Khan left.'], [COURT, KARIM, 'K. Khan = karim-khan']],
		['an initial of someone else', [PAGE, 'Karim Khan spoke. R. Khan left.'], [COURT, KARIM]],
		['a prime minister', [PAGE, 'Prime Minister Albanese flew to Perth.'], [COURT]],
		[
			'the name of a company',
			[PAGE, 'The ICC and Donald Trump; Trump Tower closed.'],
			[COURT, ICC, 'Donald Trump = donald-trump'],
		],
	])('%s', (_, texts, expected) => expect(linksOf(...texts)).toEqual(expected));
});

describe('counterparts', () => {
	test.each<[string, string[], string[]]>([
		[
			'in a block that names the Court',
			['Microsoft left the International Criminal Court.'],
			['Microsoft = microsoft', COURT],
		],
		['not elsewhere', [PAGE, 'Microsoft grew.'], [COURT]],
		[
			'where the court is the Court',
			[PAGE, 'Microsoft cut off the court.'],
			[COURT, 'Microsoft = microsoft'],
		],
		[
			'in a block about its warrants',
			[PAGE, 'Les mandats d’arrêt contre Benjamin Netanyahu tiennent.'],
			[COURT, 'Benjamin Netanyahu = benjamin-netanyahu'],
		],
		[
			'in a block that names an instrument of the field',
			[PAGE, 'Microsoft fears the Blocking Statute.'],
			[COURT, 'Microsoft = microsoft', 'Blocking Statute = eu-blocking-statute'],
		],
		['an instrument alone makes no page', ['Microsoft fears the Blocking Statute.'], []],
		[
			'not in one about the warrants of others',
			[PAGE, 'A Russian arrest warrant names Donald Trump.'],
			[COURT],
		],
		['not after another court', [PAGE, 'The Supreme Court sat. Microsoft sued; the court agreed.'], [COURT]],
		[
			'not after a named court',
			[PAGE, 'The International Court of Justice sat.', 'Microsoft told the court.'],
			[COURT],
		],
		['never alone', ['Donald Trump met Benjamin Netanyahu and Vladimir Putin.'], []],
	])('%s', (_, texts, expected) => expect(linksOf(...texts)).toEqual(expected));
});

describe('short forms of bodies', () => {
	const WATCH = 'Human Rights Watch = human-rights-watch';
	test.each<[string, string[], string[]]>([
		[
			'after the full name',
			[PAGE, 'Human Rights Watch spoke.', 'HRW left.'],
			[COURT, WATCH, 'HRW = human-rights-watch'],
		],
		['not without it', [PAGE, 'HRW left.'], [COURT]],
		[
			'not where defined as another',
			[PAGE, 'Human Rights Watch rose. Hard Red Wheat (HRW) fell.', 'HRW fell.'],
			[COURT, WATCH],
		],
		[
			'common words where the Court is spoken of',
			[PAGE, 'The ICC and its Registry agreed.'],
			[COURT, ICC, 'Registry = registry-of-the-icc'],
		],
		['not elsewhere', [PAGE, 'The land Registry closed.'], [COURT]],
		[
			'the longest name',
			['The Coalition for the ICC met.', PAGE],
			['Coalition for the ICC = coalition-for-the-international-criminal-court', COURT],
		],
	])('%s', (_, texts, expected) => expect(linksOf(...texts)).toEqual(expected));
});

describe('spelling', () => {
	test.each<[string, string]>([
		['THE INTERNATIONAL CRIMINAL COURT ROSE', 'INTERNATIONAL CRIMINAL COURT'],
		['the International\u00a0Criminal Court’s seat', 'International\u00a0Criminal Court'],
		['Inter\u00adnational Criminal Court', 'Inter\u00adnational Criminal Court'],
		['des Internationalen Strafgerichtshofs in Den Haag', 'Internationalen Strafgerichtshofs'],
		['Судьи Международного уголовного суда', 'Международного уголовного суда'],
		['Міжнародного кримінального суду', 'Міжнародного кримінального суду'],
		['قالت للمحكمة الجنائية الدولية', 'للمحكمة الجنائية الدولية'],
		['قرار والمحكمة الجنائية الدولية', 'المحكمة الجنائية الدولية'],
		['נשיאת בבית הדין הפלילי הבינלאומי', 'בית הדין הפלילי הבינלאומי'],
		['前往国际刑事法院的法官', '国际刑事法院'],
		['Uluslararası Ceza Mahkemesi’nin kararı', 'Uluslararası Ceza Mahkemesi'],
		['Uluslararası Ceza Mahkemesinin kararı', 'Uluslararası Ceza Mahkemesinin'],
		['under E. O. 14203 and others', 'E. O. 14203'],
		['la cour; la Cour Pe\u0301nale Internationale', 'Cour Pe\u0301nale Internationale'],
		['赤根智子所長は声明を出した。', '赤根智子'],
	])('%s', (text, expected) => {
		const mentions = mentionsOf(
			GAZETTEER,
			recognise(GAZETTEER, { blocks: blocksOf([text]), removed: [] }, emptyContext()).context,
		);
		expect(mentions.map((mention) => mention.text)).toEqual([expected]);
		expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
	});

	test.each([
		'the international criminal court of lower case',
		'éICC яICC ICCs judges warrant The Hague',
		'Il est juge à la Couronne pénale internationale',
		'gallant efforts by a prost of judges',
	])('not in %s', (text) => expect(linksOf(text)).toEqual([]));

	test('dotted initials', () => {
		expect(linksOf(PAGE, 'The I.C.C. sat.')).toEqual([COURT, 'I.C.C. = international-criminal-court']);
	});
});
