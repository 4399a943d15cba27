import { describe, expect, test } from 'vitest';
import { INPUT } from './fixtures/gazetteer';
import { bytesOf, GATE_BUDGET, gatePattern, opensGate } from './gate-pattern';
import type { GazetteerEntry } from './types';

const PATTERN = gatePattern(INPUT);

describe('the gate opens for', () => {
	test.each([
		['the Court in full', 'judges of the International Criminal Court'],
		['line ends and no-break spaces', 'International\n   Criminal\u00a0Court'],
		['capitals', 'THE INTERNATIONAL CRIMINAL COURT'],
		['capitals within, accents left out', 'la Cour Penale Internationale'],
		['German cases', 'des Internationalen Strafgerichtshofs'],
		['Russian cases', 'судьи Международного уголовного суда'],
		['Arabic prefixes', 'للمحكمة الجنائية الدولية وبالمحكمة الجنائية الدولية'],
		['Hebrew', 'בבית הדין הפלילי הבינלאומי'],
		['Chinese', '前往国际刑事法院的'],
		['its statute', 'the Rome Statute'],
		['a person of the Court', 'Nazhat Shameem Khan'],
		['accents left out', 'Luz del Carmen Ibanez Carranza'],
		['hyphens', 'Reine Alapini\u2011Gansou'],
		['an acronym with a cue of several words', 'The ICC issued an arrest warrant.'],
		['an acronym with one cue', 'The ICC prosecutor left.'],
		['an acronym with a name that says little alone', 'Trump signed the order against the ICC.'],
		[
			'an acronym with another meaning and a cue of several words',
			'The International Cricket Council (ICC) met. The ICC issued an arrest warrant.',
		],
		['full-width letters', 'The ＩＣＣ issued an arrest warrant.'],
		['an acronym at the end of a block', 'leaves the ICCThe government said: an arrest warrant'],
		['an acronym at the beginning of a block', 'LiveICC judges heard an appeal of the arrest warrant'],
		['dotted', 'An I.C.C. judge heard the appeal.'],
	])('%s', (_, text) => expect(opensGate(text, PATTERN)).toBe(true));
});

describe('the gate stays shut for', () => {
	test.each([
		['an acronym alone', 'The ICC met.'],
		['cues too far away', `The ICC met. ${'x '.repeat(200)} A judge heard the appeal in The Hague.`],
		['an acronym within a word', 'ICCX XICC ICCs judge appeal arrest warrant'],
		['cricket', 'The ICC named its T20 World Cup squad rules in Dubai.'],
		[
			'counterparts',
			'Donald Trump and Benjamin Netanyahu left Microsoft; a judge and a prosecutor of war crimes.',
		],
		[
			'an acronym with another meaning and a single cue',
			'The International Cricket Council (ICC) met. The ICC heard the appeal of a bowler.',
		],
		['another court', 'The International Court of Justice in The Hague'],
		['names in small letters', 'rome statute, international criminal court'],
		['nothing', ''],
	])('%s', (_, text) => expect(opensGate(text, PATTERN)).toBe(false));
});

test('an empty corpus opens for nothing', () => {
	const pattern = gatePattern({ entries: [], confusers: [], cues: {} });
	expect(opensGate('International Criminal Court, ICC arrest warrant', pattern)).toBe(false);
});

test('a form with signs of regular expressions stands for itself', () => {
	const entry = {
		entity: 'x',
		form: 'A+B (C)',
		lang: 'en',
		weak: false,
		anchor: true,
		counterpart: false,
		person: false,
	};
	const pattern = gatePattern({ entries: [entry], confusers: [], cues: {} });
	expect(opensGate('the A+B (C) case', pattern)).toBe(true);
	expect(opensGate('the AAB C case', pattern)).toBe(false);
});

describe('a corpus that outgrows the gate', () => {
	const person = (at: number): GazetteerEntry => ({
		entity: `p${at}`,
		form: `Ba${at.toString(36)}ko Zo${(at * 7919).toString(36)}ri`,
		lang: 'en',
		weak: false,
		anchor: true,
		counterpart: false,
		person: true,
		...(at % 2 === 0 ? { titles: ['Judge'] } : {}),
	});
	const people = Array.from({ length: 2000 }, (_, at) => person(at));
	const grown = { ...INPUT, entries: [...people, ...INPUT.entries] };

	test('keeps within its bytes and keeps what is most important', () => {
		const pattern = gatePattern(grown);
		expect(bytesOf(pattern)).toBeLessThanOrEqual(GATE_BUDGET);
		expect(bytesOf(pattern)).toBeGreaterThan(GATE_BUDGET - 100);
		for (const entry of INPUT.entries) {
			if (entry.person || entry.weak || !entry.anchor) continue;
			expect([entry.form, opensGate(entry.form, pattern)]).toEqual([entry.form, true]);
		}
		const opened = people.map(({ form }) => opensGate(form, pattern));
		const [officials, others] = [0, 1].map(
			(rest) => opened.filter((open, at) => open && at % 2 === rest).length,
		);
		expect(officials).toBeGreaterThan(0);
		expect(others).toBe(0);
	});
});
