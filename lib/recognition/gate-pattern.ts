/** Writes the gate's regular expressions from the corpus, when the extension is built. */
import { expand, type GatePattern } from './gate';
import { alternation, type Units } from './gate-alternation';
import { headsAndRests } from './gate-heads';
import { besideAcronym, byImportance } from './gate-ranking';
import { COURT } from './link/page';
import type { GazetteerEntry, GazetteerInput } from './types';
import { isLatin, primaryLanguage } from './writing';

export { type GatePattern, opensGate } from './gate';

const CYRILLIC_ENDING = /(?:ый|ий|ой|ая|яя|ое|ее|а|я|о|е|ь|й)$/;

function unitOf(character: string): string {
	if (/\s/.test(character)) return ' ';
	if (/['’]/.test(character)) return "'";
	if (/[-‐‑]/.test(character)) return '_';
	if (/[<>]/.test(character)) return `\\x${character.charCodeAt(0).toString(16)}`;
	return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

function wordUnits(word: string, lang: string, place: number, lastPlace: number, looseCase: boolean): Units {
	if (place === 0 && word.startsWith('ال')) return [...word.slice(2)].map(unitOf);
	if (/^\p{Script=Cyrillic}{4,}$/u.test(word)) {
		return [...[...word.replace(CYRILLIC_ENDING, '')].map(unitOf), '~'];
	}
	if (lang.startsWith('de') && place < lastPlace && /e[rs]?$/.test(word)) {
		return [...[...word.replace(/e[rs]?$/, '')].map(unitOf), 'e[nrsm]?'];
	}
	const units = [...word].map(unitOf);
	const first = word.charAt(0);
	// Writers differ on the capitals of a body's later words: "Cour Pénale Internationale".
	if (looseCase && place > 0 && /^[a-z][\p{L}]{3}/iu.test(word)) {
		units[0] = `[${first.toUpperCase()}${first.toLowerCase()}]`;
	}
	return units;
}

function formUnits(form: string, lang: string, looseCase: boolean): Units {
	const words = form.trim().split(/\s+/);
	return words.flatMap((word, place) => [
		...(place === 0 ? [] : [' ']),
		...wordUnits(word, lang, place, words.length - 1, looseCase),
	]);
}

/** What a form's units find, written plainly. */
function plainOf(units: Units): string {
	return units
		.join('')
		.replace(/\[(.)[^\]]*\]\??/g, '$1')
		.replaceAll('_', '-')
		.replaceAll('~', '');
}

/**
 * A form that the pattern of a shorter one finds anyway (endings, longer names) is left out: forms of
 * one length are tried against all shorter ones at once.
 */
function withoutFound(forms: readonly Units[]): Units[] {
	const byLength = new Map<number, Map<string, Units>>();
	for (const units of forms) {
		const same = byLength.get(units.length) ?? new Map<string, Units>();
		byLength.set(units.length, same.set(units.join(''), units));
	}
	const kept: Units[] = [];
	for (const length of [...byLength.keys()].sort((a, b) => a - b)) {
		const shorter = kept.length > 0 ? new RegExp(expand(alternation(kept))) : null;
		for (const units of byLength.get(length)?.values() ?? []) {
			if (!shorter?.test(plainOf(units))) kept.push(units);
		}
	}
	return kept;
}

/** An acronym, or in a script without capitals the words that do for one ("الجنائية الدولية"). */
function isShortForm(form: string): boolean {
	return /^\p{Lu}{2,6}$/u.test(form) || /^[\u0590-\u06ff]+ [\u0590-\u06ff ]+$/.test(form);
}

/** Languages whose newspapers write headlines in capitals; each costs as much again. */
const CAPITALS = new Set(['en', 'fr', 'es', 'pt', 'it', 'de']);

function isPlain(entry: GazetteerEntry): boolean {
	return !entry.person || entry.weak;
}

/** First and last word: what a name with more in between shares with the short one. */
function outline(form: string): string {
	const words = form.split(/\s+/);
	return `${words[0]} ${words.at(-1)}`;
}

/**
 * Of each person the shortest name in Latin letters and in each other language, and in Latin letters
 * the one that the corpus gives first where that reads differently: a page that prints a longer one
 * prints one of these as well.
 */
function briefest(entries: readonly GazetteerEntry[]): GazetteerEntry[] {
	const groups = new Map<string, GazetteerEntry[]>();
	for (const entry of entries) {
		if (isPlain(entry)) continue;
		const key = `${entry.entity} ${isLatin(entry.form) ? 'Latin' : primaryLanguage(entry.lang)}`;
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	const kept = [...groups.values()].flatMap((group) => {
		const shortest = group.reduce((a, b) => (b.form.length < a.form.length ? b : a));
		const own = group[0] ?? shortest;
		const alike = !isLatin(own.form) || outline(own.form) === outline(shortest.form);
		return alike ? [shortest] : [own, shortest];
	});
	return [...entries.filter(isPlain), ...kept];
}

/**
 * The strong forms worth their bytes, the most important first: names that hold an acronym of the Court
 * are found by the acronym, and where people are named in other scripts the Court is too.
 */
function strongEntries(entries: readonly GazetteerEntry[], acronyms: readonly string[]): GazetteerEntry[] {
	const holdsAcronym = (form: string): boolean =>
		form.split(/[^\p{L}]+/u).some((word) => acronyms.includes(word));
	const strong = briefest(entries).filter(
		(entry) =>
			entry.anchor &&
			!entry.counterpart &&
			!entry.weak &&
			!holdsAcronym(entry.form) &&
			(!entry.person || isLatin(entry.form)),
	);
	return byImportance(strong, entries);
}

function strongUnits(entries: readonly GazetteerEntry[]): Units[] {
	return withoutFound(
		entries.flatMap((entry) => {
			const { entity, form, lang } = entry;
			const units = [formUnits(form, lang, entity === COURT)];
			const capitals = form.toUpperCase();
			// Not of acronyms: "ICCt" is the Court, "ICCT" a council on transport.
			const longName = form.includes(' ') && capitals !== form;
			if (entity === COURT && longName && CAPITALS.has(primaryLanguage(entry.lang))) {
				units.push(formUnits(capitals, '', false));
			}
			return units;
		}),
	);
}

function acronymUnits(acronyms: readonly string[]): Units[] {
	return acronyms.flatMap((form) => [[...form].map(unitOf), ...(/\P{Lu}/u.test(form) ? [] : [dotted(form)])]);
}

/** "I.C.C.", "I. C. C." */
function dotted(form: string): Units {
	return [...form].flatMap((letter, place) => (place === 0 ? [letter] : ['\\.', '\\s?', letter]));
}

/**
 * Cues of the languages that have an ambiguous acronym, shorter ones for longer of the same kind; what
 * is strong by itself need not be a cue.
 */
function cuePattern(words: readonly { word: string; lang: string }[], strong: RegExp): string {
	const cues = words
		.filter(({ word }) => !strong.test(word))
		.map(({ word, lang }) => ({ word, units: formUnits(word, lang, false).slice(0, CUE_LENGTH) }));
	const pick = (latin: boolean): string => {
		const group = cues.filter(({ word }) => isLatin(word) === latin);
		return alternation(withoutFound(group.map(({ units }) => units)));
	};
	const [latin, others] = [pick(true), pick(false)];
	const groups = [latin && `(?<!\\p{L})${latin}`, others].filter((group) => group !== '');
	return groups.join('|') || NEVER;
}

const NEVER = '(?!)';

/** Characters of a cue that tell it from other words well enough for the gate. */
const CUE_LENGTH = 9;

/** Bytes of a pattern as the gate carries it. */
export function bytesOf(pattern: GatePattern): number {
	return new TextEncoder().encode(Object.values(pattern).join('')).length;
}

/** What the pattern may weigh, in bytes of UTF-8, however large the corpus grows. */
export const GATE_BUDGET = 6730;

/** Bytes of it kept free for names beside an acronym. */
const BESIDE_ACRONYM = 860;

/** The largest count up to `most` at which `fits` still holds; it holds for 0. */
function largest(most: number, fits: (count: number) => boolean): number {
	let low = 0;
	let high = most;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

/**
 * The gate's patterns for a corpus: full names of what makes a page one about the Court in every
 * language, the Court's acronyms, and cue words. Counterparts never open it alone. Names are taken in the
 * order of their importance until `budget` is full; the Court's own acronyms and the cue words come
 * before the names of people, and people's last names beside an acronym come last.
 */
export function gatePattern(input: GazetteerInput, budget = GATE_BUDGET): GatePattern {
	const weakForms = input.entries.filter(
		({ entity, weak, form }) => entity === COURT && weak && isShortForm(form),
	);
	const acronyms = [...new Set(weakForms.map(({ form }) => form))];
	const languages = new Set(weakForms.map(({ lang }) => primaryLanguage(lang)));
	const words = Object.entries(input.cues)
		.filter(([lang]) => languages.has(primaryLanguage(lang)))
		.flatMap(([lang, list]) => list.map((word) => ({ word, lang })));
	const ranked = strongEntries(input.entries, acronyms);
	const names = acronyms.length > 0 ? besideAcronym(input.entries) : [];
	const kept = names.length > 0 ? BESIDE_ACRONYM : 0;
	const made = (strongCount: number, nameCount: number): GatePattern => {
		const strong = strongUnits(ranked.slice(0, strongCount));
		const named = new RegExp(expand(alternation(strong) || NEVER));
		const cues = cuePattern([...words, ...names.slice(0, nameCount)], named);
		return { ...headsAndRests(strong, acronymUnits(acronyms)), cues };
	};
	const strongCount = largest(ranked.length, (count) => bytesOf(made(count, 0)) <= budget - kept);
	return made(
		strongCount,
		largest(names.length, (count) => bytesOf(made(strongCount, count)) <= budget),
	);
}
