/** All names compiled for matching: entities' forms, other bearers' names, and cue words. */
import { type Casing, casingOf, distinct, isAllCapitals } from './casing';
import { gapsOf } from './gaps';
import { withCaseEndings, withPrefixes } from './inflect';
import { courtNouns, type Noun } from './link/courts';
import { CUE, createFirstWords, type FirstWords, NAME } from './starts';
import { givenNamesOf, surnamesOf } from './surnames';
import { rawAt, startsSmall, type Tokens, tokenise, wordAt, wordsOf } from './tokens';
import type { Traits } from './traits';
import { createTrie, insert, longestAt, type Trie } from './trie';
import type { GazetteerConfuser, GazetteerEntry, GazetteerInput } from './types';
import { primaryLanguage } from './writing';

/** One entity that a name may stand for. */
export interface Option {
	entity: string;
	/** As the corpus writes it. */
	form: string;
	weak: boolean;
	anchor: boolean;
	counterpart: boolean;
	/** A legal instrument: naming it makes the block one about the Court, though not the page. */
	instrument: boolean;
	/** Languages in which this form is used (BCP 47, two letters). */
	langs: Set<string>;
	/** A person's name that others may bear too: a surname, a single word. */
	bare: boolean;
	/** A person, named so that nobody else is meant. */
	full: boolean;
	/** Listed in the corpus, not derived from a full name. */
	listed: boolean;
	casing: Casing;
}

export interface Name {
	/** Folded words joined by spaces; the same for all spellings of one form. */
	key: string;
	firstWord: string;
	acronym: boolean;
	options: Option[];
	/** Other bearers that this is the full name of. */
	others: { name: string; casing: Casing }[];
	/** All that its options and other bearers demand; hundreds of people may share a name written alike. */
	casings: readonly Casing[];
	/** For `traitsOf`. */
	traits: Traits | null;
}

export interface Cue {
	/** Speaks for the Court. */
	pro: boolean;
	/** Counts double: several words, or a proper name, are seldom there by chance. */
	specific: boolean;
	/** Confusers (indices) that it speaks for. */
	con: number[];
	casing: Casing;
	key: string;
}

export interface Gazetteer {
	readonly names: Trie<Name>;
	readonly byKey: Map<string, Name>;
	readonly cues: Trie<Cue>;
	readonly courts: Trie<Noun>;
	/** The first words of names, cues and nouns for courts. */
	readonly firstWords: FirstWords;
	readonly confusers: GazetteerConfuser[];
	/** Confusers (indices) by the bearer's name: one bearer may be confused with several forms. */
	readonly confusersNamed: Map<string, number[]>;
	/** Confusers (indices) of a form, by the form's key. */
	readonly confusersOf: Map<string, number[]>;
	/** Confusers (indices) that are topics: their cues speak against every bare surname. */
	readonly topics: ReadonlySet<number>;
	/** Bare forms of a person, by entity. */
	readonly bareKeys: Map<string, string[]>;
	/** Folded given names of a person, and those that stand first, by entity. */
	readonly given: Map<string, { any: Set<string>; first: Set<string> }>;
	/** Title words of a person ("deputy"), by entity, folded. */
	readonly titles: Map<string, Set<string>>;
}

/** The form of a confuser that is a topic ("sport"), in which every surname is likely to be somebody else's. */
const ANY_SURNAME = '*';

/** The folded words of a form joined by spaces. */
export function keyOf(form: string): string {
	return wordsOf(tokenise(form)).join(' ');
}

function spellingsOf(form: Tokens, words: readonly string[], lang: string, person: boolean): string[][] {
	const last = form.count - 1;
	return words.map((word, index) => {
		const endings = isAllCapitals(rawAt(form, index)) ? [word] : withCaseEndings(word, lang, index === last);
		// German and Dutch news write "Putins" for a person of any language.
		if (person && index === last && /^[a-z]{4,}$/.test(word)) endings.push(`${word}s`);
		return index === 0 ? endings.flatMap(withPrefixes) : endings;
	});
}

function needsCapital(form: Tokens, casing: Casing): boolean {
	return casing.capital === 0 && !startsSmall(form, 0);
}

function nameAt(gazetteer: Gazetteer, form: Tokens, casing: Casing, lang: string, person: boolean): Name[] {
	const words = wordsOf(form);
	const key = words.join(' ');
	if (key === '') return [];
	const spellings = spellingsOf(form, words, lang, person);
	return insert(gazetteer.names, spellings, gapsOf(form), needsCapital(form, casing)).map((node) => {
		if (node.value) return node.value;
		const known = gazetteer.byKey.get(key);
		const acronym = form.count === 1 && casing.exact.length === 1;
		node.value = known ?? {
			key,
			firstWord: wordAt(form, 0),
			acronym,
			options: [],
			others: [],
			casings: [],
			traits: null,
		};
		gazetteer.byKey.set(key, node.value);
		return node.value;
	});
}

/** "Coalition for the International Criminal Court (CICC)": the short form is an alias of its own. */
const TRAILING_SHORT_FORM = /\s*\([^()]*\)\s*$/;

function addForm(gazetteer: Gazetteer, entry: GazetteerEntry, form: string, derived: boolean): void {
	const tokens = tokenise(form.replace(TRAILING_SHORT_FORM, ''));
	const casing = casingOf(tokens);
	const bare = entry.person && (derived || entry.weak || tokens.count === 1);
	for (const name of nameAt(gazetteer, tokens, casing, entry.lang, entry.person)) {
		const known = name.options.find((option) => option.entity === entry.entity);
		if (known) {
			known.langs.add(primaryLanguage(entry.lang));
			// "CPI" and "Cpi": one name, written in both ways.
			if (!derived) name.casings = [...name.casings, casing];
			// The same form in two languages, or a surname that is listed as well: the safer one counts.
			if (!derived && known.listed && known.weak && !entry.weak) {
				Object.assign(known, { weak: false, bare, full: entry.person && !bare });
			}
			continue;
		}
		const { entity, anchor, counterpart, instrument = false } = entry;
		const langs = new Set([primaryLanguage(entry.lang)]);
		const full = entry.person && !bare;
		const weak = entry.weak || derived;
		name.options.push({
			entity,
			form,
			weak,
			anchor,
			counterpart,
			instrument,
			langs,
			bare,
			full,
			listed: !derived,
			casing,
		});
		if (bare) append(gazetteer.bareKeys, entity, name.key);
	}
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
	const known = map.get(key);
	if (known) return known;
	const created = new Set<string>();
	map.set(key, created);
	return created;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
	const known = map.get(key);
	if (!known) map.set(key, [value]);
	else if (!known.includes(value)) known.push(value);
}

function addPerson(gazetteer: Gazetteer, entry: GazetteerEntry): void {
	for (const surname of surnamesOf(entry.form)) addForm(gazetteer, entry, surname, true);
	const given = gazetteer.given.get(entry.entity) ?? { any: new Set(), first: new Set() };
	gazetteer.given.set(entry.entity, given);
	givenNamesOf(entry.form).forEach((part, place) => {
		const words = keyOf(part).split(' ');
		for (const word of words) given.any.add(word);
		if (place === 0) given.first.add(words.join(' '));
	});
}

function addCue(gazetteer: Gazetteer, text: string, lang: string, confuser: number | null): void {
	const tokens = tokenise(text);
	const words = wordsOf(tokens);
	const key = words.join(' ');
	if (key === '') return;
	const spellings = spellingsOf(tokens, words, lang, false);
	const last = spellings.at(-1);
	const lastWord = last?.[0] ?? '';
	// A plural is the same cue: "umpire" finds "umpires", "juge" finds "juges".
	if (/^[a-z]{4,}$/.test(lastWord) && !lastWord.endsWith('s')) last?.push(`${lastWord}s`);
	const casing = casingOf(tokens);
	const specific = tokens.count > 1;
	for (const node of insert(gazetteer.cues, spellings, gapsOf(tokens), needsCapital(tokens, casing))) {
		node.value ??= { pro: false, specific, con: [], casing, key };
		if (confuser === null) node.value.pro = true;
		else if (!node.value.con.includes(confuser)) node.value.con.push(confuser);
	}
}

/**
 * "sanctions on the International Criminal Court" is a description that holds a name: it begins small
 * and would hide the name that readers look for, so the name wins.
 */
function dropDescriptions(gazetteer: Gazetteer, name: Name): void {
	name.options = name.options.filter((option) => {
		if (option.full || option.bare || option.casing.capital < 1) return true;
		const form = tokenise(option.form);
		const others = (inner: Name): boolean => inner.options.some(({ entity }) => entity !== option.entity);
		for (let index = 1; index < form.count; index++) {
			if (longestAt(gazetteer.names, form, index, others)) return false;
		}
		return true;
	});
}

/**
 * Compiles names, other bearers and cues. Linear in the number of forms; never throws. Surnames of
 * persons are derived from their full names and are weak.
 */
export function buildGazetteer(input: GazetteerInput): Gazetteer {
	const firstWords = createFirstWords();
	const topics = new Set<number>();
	const gazetteer: Gazetteer = {
		names: createTrie(NAME, firstWords),
		byKey: new Map(),
		cues: createTrie(CUE, firstWords),
		courts: courtNouns(firstWords),
		firstWords,
		confusers: input.confusers,
		confusersNamed: new Map(),
		confusersOf: new Map(),
		topics,
		bareKeys: new Map(),
		given: new Map(),
		titles: new Map(),
	};
	for (const entry of input.entries) addForm(gazetteer, entry, entry.form, false);
	for (const entry of input.entries) {
		if (entry.person && !entry.weak) addPerson(gazetteer, entry);
		for (const title of entry.titles ?? []) {
			for (const word of keyOf(title).split(' ')) setOf(gazetteer.titles, entry.entity).add(word);
		}
	}
	for (const name of gazetteer.byKey.values()) dropDescriptions(gazetteer, name);
	input.confusers.forEach((confuser, index) => {
		for (const cue of confuser.cues) addCue(gazetteer, cue, confuser.lang ?? 'en', index);
		if (confuser.form === ANY_SURNAME) {
			topics.add(index);
			return;
		}
		const key = keyOf(confuser.form);
		append(gazetteer.confusersOf, key, index);
		append(gazetteer.confusersNamed, confuser.name, index);
		for (const other of new Set([confuser.name, ...confuser.names])) {
			const tokens = tokenise(other);
			if (keyOf(other) === key) continue;
			const casing = casingOf(tokens);
			for (const name of nameAt(gazetteer, tokens, casing, confuser.lang ?? 'en', false)) {
				if (name.options.length === 0) name.others.push({ name: confuser.name, casing });
			}
		}
	});
	for (const name of gazetteer.byKey.values()) {
		const others = [...name.options, ...name.others].map(({ casing }) => casing);
		name.casings = distinct([...name.casings, ...others]);
	}
	for (const [lang, words] of Object.entries(input.cues)) {
		for (const word of words) addCue(gazetteer, word, lang, null);
	}
	return gazetteer;
}
