import { describe, expect, test } from 'vitest';
import { opensGate } from './gate';
import { headsAndRests } from './gate-heads';

function unitsOf(form: string): string[] {
	return [...form].map((one) => (one === '-' ? '_' : one));
}

function opens(text: string, names: string[], acronyms: string[] = []): boolean {
	const pattern = { ...headsAndRests(names.map(unitsOf), acronyms.map(unitsOf)), cues: 'judge' };
	return opensGate(text, pattern);
}

describe('a name is found', () => {
	test.each([
		['behind a word that begins as it does', 'Roman Rome Statute', ['Rome Statute']],
		['inside the beginning of another', 'RomRome Statute', ['Rome Statute']],
		['with its accents left out where it begins', 'Etats parties', ['États parties']],
		['with another hyphen near its beginning', 'Al‑Haq', ['Al-Haq']],
		['that is shorter than a beginning', 'of Li', ['Li', 'Lima Court']],
		['that goes on from a shorter one', 'the ICCt', ['ICCt'], ['ICC']],
		['with a soft hyphen', 'Rome Sta\u00adtute', ['Rome Statute']],
		['in full-width capitals, with a soft hyphen elsewhere', 'a\u00adb ＩＣＣ judge', [], ['ICC']],
		['beside an acronym of the same beginning', 'ICC judge', ['ICCt'], ['ICC']],
	])('%s', (_, text, names, acronyms: string[] = []) => expect(opens(text, names, acronyms)).toBe(true));
});

describe('nothing is found in', () => {
	test.each([
		['a beginning alone', 'Rome and Roma', ['Rome Statute']],
		['the rest alone', ' Statute', ['Rome Statute']],
		['an acronym that goes on', 'ICCs judge', ['ICCt'], ['ICC']],
		['a soft hyphen', '\u00ad', ['Rome Statute']],
		['a text of full-width letters', 'ＺＺ', ['Rome Statute']],
	])('%s', (_, text, names, acronyms: string[] = []) => expect(opens(text, names, acronyms)).toBe(false));
});

test('no beginning begins another', () => {
	const { heads } = headsAndRests(['Li', 'Lima Court', 'Limassol', 'Ost'].map(unitsOf), [unitsOf('Lim')]);
	const all = heads.split('|');
	expect(all.filter((one) => all.some((other) => other !== one && one.startsWith(other)))).toEqual([]);
});

test.each(['al-Haq', '7th Chamber'])('a name that the gate passes by takes no room in it: %s', (name) => {
	expect(headsAndRests([unitsOf(name), unitsOf('Lima')], [])).toEqual(headsAndRests([unitsOf('Lima')], []));
});
