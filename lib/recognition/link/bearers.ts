/** What stands around a bare surname: a title, the person's own given names, or someone else's name. */
import { isAllCapitals, isCapitalAt } from '../casing';
import { gapAfter } from '../gaps';
import type { Gazetteer } from '../gazetteer';
import type { Hit } from '../match';
import { endAt, rawAt, startAt, type Tokens, wordAt } from '../tokens';
import { traitsOf } from '../traits';
import { mayBeGivenName } from './given-names';
import { BEFORE_APPOSITION, TITLES } from './titles';
import {
	AFTER_SURNAME,
	ANOTHER,
	ANOTHER_BEHIND,
	ANOTHER_OR_MORE,
	GERMAN_ARTICLES,
	IRREGULAR_VERBS,
	LINKS,
	NO_FIRST_NAME,
	OFFICES,
} from './words';

const MIDDLE_DOT = /[\u00b7\u2022\u2027\u30fb\uff0e\uff65]/;
const QUOTE = /["'\u00ab\u00bb\u2018-\u201f\u2039\u203a]/;
const KATAKANA = /^[\u30a0-\u30ff]/;
/** How far back given names and titles reach, in words. */
const REACH = 4;

export interface Surroundings {
	/** Title words before the name or in apposition to it, folded. */
	titles: string[];
	/** See NameItem.o. */
	other?: 1 | 2;
	/** The entity whose given names stand before, and the token where they begin. */
	own?: { entity: string; first: number };
}

/** How a whole block is written. */
export interface Style {
	titleCase: boolean;
	german: boolean;
}

/** Words of running text that are looked at to tell its style. */
const SAMPLE = 40;

/** Reads the style of a block from its first words outside names (`taken` tells which those are). */
export function styleOf(tokens: Tokens, lang: string | undefined, taken: (index: number) => boolean): Style {
	let long = 0;
	let capitals = 0;
	let german = lang?.toLowerCase().startsWith('de') ?? false;
	const sample = Math.min(tokens.count, SAMPLE);
	for (let index = 0; index < sample; index++) {
		if (endAt(tokens, index) - startAt(tokens, index) >= 4 && !taken(index)) {
			long++;
			if (isCapitalAt(tokens, index)) capitals++;
		}
		if (lang === undefined && /^(?:und|der|dem|den|wegen|gegen|nicht)$/.test(rawAt(tokens, index)))
			german = true;
	}
	return { titleCase: long >= 3 && capitals / long > 0.7, german };
}

function followsDirectly(tokens: Tokens, index: number): boolean {
	return index >= 0 && gapAfter(tokens, index) === '';
}

const NOBODY: readonly number[] = [];

const OPENING = /^["'(]$/;
const CLOSING = /^["')]$/;

/** Words of the nickname between given names and a surname ("Rodrigo “Digong” Duterte"): 0, 1 or 2. */
function nicknameBefore(tokens: Tokens, first: number): number {
	const closing = gapAfter(tokens, first - 1);
	if (!closing || !CLOSING.test(closing)) return 0;
	for (let words = 1; words <= 2; words++) {
		const index = first - words;
		const gap = gapAfter(tokens, index - 1);
		if (!isCapitalAt(tokens, index) || gap === null) return 0;
		if (OPENING.test(gap)) return isCapitalAt(tokens, index - 1) ? words : 0;
		if (gap !== '') return 0;
	}
	return 0;
}

/** Whether a word goes on to the next of a name, across a nickname of so many words before the surname. */
function joins(tokens: Tokens, { first }: Hit, index: number, nickname: number): boolean {
	return (nickname > 0 && index === first - nickname - 1) || followsDirectly(tokens, index);
}

/** The options (by place) that have one of the words before as a given name, or its initial. */
function bearersByGivenName(
	gazetteer: Gazetteer,
	tokens: Tokens,
	hit: Hit,
	nickname: number,
): readonly number[] {
	const { byGivenName } = traitsOf(gazetteer, hit.name);
	let places = NOBODY;
	for (let back = nickname + 1; back <= nickname + REACH; back++) {
		const index = hit.first - back;
		if (!joins(tokens, hit, index, nickname) || !isCapitalAt(tokens, index)) break;
		const more = byGivenName.get(wordAt(tokens, index));
		if (more) places = places.length === 0 ? more : [...new Set([...places, ...more])].sort((a, b) => a - b);
	}
	return places;
}

/** The entity of which all the words before are given names, from the first that is one on. */
function ownGivenNames(
	gazetteer: Gazetteer,
	tokens: Tokens,
	hit: Hit,
	nickname: number,
): Surroundings['own'] {
	const nearest = nickname + 1;
	for (const place of bearersByGivenName(gazetteer, tokens, hit, nickname)) {
		const entity = hit.name.options[place]?.entity ?? '';
		const given = gazetteer.given.get(entity);
		if (!given) continue;
		let own: number | null = null;
		for (let back = nearest; back <= nickname + REACH; back++) {
			const index = hit.first - back;
			if (!joins(tokens, hit, index, nickname) || !isCapitalAt(tokens, index)) break;
			const word = wordAt(tokens, index);
			if (given.first.has(word) || isInitialOf(tokens, index, given.first)) return { entity, first: index };
			if (given.any.has(word)) own = index;
			else if (word.length > 2 && back > nearest && own === null) break;
		}
		if (own !== null && own === hit.first - nearest) return { entity, first: own };
	}
	return undefined;
}

/** The S of "ICC'S". */
function isPossessive(tokens: Tokens, index: number): boolean {
	return gapAfter(tokens, index - 1) === "'" && endAt(tokens, index) - startAt(tokens, index) === 1;
}

/** "K. Khan"; not the S of "ICC'S KHAN". */
function isInitialOf(tokens: Tokens, index: number, names: ReadonlySet<string>): boolean {
	const letter = wordAt(tokens, index);
	if (letter.length !== 1 || isPossessive(tokens, index)) return false;
	return [...names].some((name) => name.startsWith(letter));
}

function titlesBefore(tokens: Tokens, first: number): string[] {
	const titles: string[] = [];
	let index = first - 1;
	if (LINKS.holds(tokens, index)) return titles;
	// "Secretary of State Rubio": the office stands between title and name.
	while (first - index <= REACH && followsDirectly(tokens, index) && OFFICES.holds(tokens, index)) index--;
	for (const last = index - REACH; index > last && followsDirectly(tokens, index); index--) {
		if (!TITLES.holds(tokens, index)) break;
		titles.unshift(wordAt(tokens, index));
	}
	return titles;
}

/** "Khan, his deputy": title words behind a comma or bracket, unless they are those of the next name. */
function titlesAfter(tokens: Tokens, hits: readonly Hit[], at: number): string[] {
	const last = hits[at]?.last ?? 0;
	const gap = gapAfter(tokens, last);
	if (gap !== ',' && gap !== '(') return [];
	let index = last + 1;
	while (index - last <= REACH && BEFORE_APPOSITION.holds(tokens, index)) {
		if (gapAfter(tokens, index) !== '') return [];
		index++;
	}
	const titles: string[] = [];
	for (const end = index + REACH; index < end && TITLES.holds(tokens, index); index++) {
		titles.push(wordAt(tokens, index));
		if (gapAfter(tokens, index) !== '') return titles;
	}
	return hits[at + 1]?.first === index || isCapitalAt(tokens, index) ? [] : titles;
}

/** True where the next word makes this a part of a longer name ("Trump Tower"). */
function goesOn(tokens: Tokens, hit: Hit, nameFollows: boolean, style: () => Style): boolean {
	if (gapAfter(tokens, hit.last) !== '') return false;
	if (nameFollows || !isCapitalAt(tokens, hit.last + 1)) return false;
	if (isAllCapitals(rawAt(tokens, hit.last + 1))) return false;
	if (AFTER_SURNAME.holds(tokens, hit.last + 1)) return false;
	const { german, titleCase } = style();
	return !german && !titleCase;
}

/** "莎拉·杜特蒂": true where a given name that is not the person's is joined on by a middle dot. */
export function followsMiddleDot(tokens: Tokens, { first }: Hit): boolean {
	return MIDDLE_DOT.test(tokens.original.charAt(startAt(tokens, first) - 1));
}

const RIGHT_TO_LEFT = /^[\u0590-\u06ff]/;

/**
 * Scripts without capitals do not tell a given name from any other word, so a last name that was taken
 * from a full one counts only after words that are none, or with a particle written onto it.
 */
function mayFollowGivenName(gazetteer: Gazetteer, tokens: Tokens, { first, name }: Hit): boolean {
	if (!RIGHT_TO_LEFT.test(name.key) || traitsOf(gazetteer, name).listed) return false;
	if (wordAt(tokens, first) !== name.firstWord) return false;
	// A geresh may end a given name: "רוח' חאן".
	const gap = gapAfter(tokens, first - 1);
	return (gap === '' || gap === "'") && mayBeGivenName(tokens, first - 1);
}

/** "Another Khan", "un autre Khan": not the one whom the page speaks of. */
function isAnother(tokens: Tokens, { first, last }: Hit): boolean {
	if (ANOTHER_BEHIND.holds(tokens, last + 1) && followsDirectly(tokens, last)) return true;
	if (!followsDirectly(tokens, first - 1)) return false;
	if (ANOTHER.holds(tokens, first - 1)) return true;
	if (!ANOTHER_OR_MORE.holds(tokens, first - 1)) return false;
	// "Another Trump adviser" is one of his; "another Khan runs" and "another Khan in Lahore" are not.
	if (!followsDirectly(tokens, last) || NO_FIRST_NAME.holds(tokens, last + 1)) return true;
	return IRREGULAR_VERBS.holds(tokens, last + 1) || /(?:[^s]s|ed)$/.test(wordAt(tokens, last + 1));
}

/** A word exclaimed in quotes is a toast: “Prost!” */
function isExclaimed(tokens: Tokens, { first, last }: Hit): boolean {
	const { original } = tokens;
	const end = endAt(tokens, last);
	if (original.charAt(end) !== '!') return false;
	return QUOTE.test(original.charAt(startAt(tokens, first) - 1)) && QUOTE.test(original.charAt(end + 1));
}

/** Hiragana that may follow a last name in Han letters; any other begins a given name ("赤根さくら"). */
const PARTICLES = 'はがをのにとへもやでかよら';

function goesOnInHiragana(tokens: Tokens, { last, name }: Hit): boolean {
	const next = startAt(tokens, last + 1);
	const code = tokens.codes[next] ?? 0;
	if (code < 0x3041 || code > 0x3096 || next !== endAt(tokens, last)) return false;
	if (name.key.charCodeAt(0) < 0x4e00) return false;
	const letter = rawAt(tokens, last + 1);
	// "さん" and "さま" are "Mr" and "Ms".
	if (letter === 'さ') return !['ん', 'ま'].includes(rawAt(tokens, last + 2));
	return !PARTICLES.includes(letter);
}

/**
 * Reads what stands around a bare name, one of a block's `hits` by its place among them. The block's style
 * is asked for where it matters only.
 */
export function surroundingsOf(
	gazetteer: Gazetteer,
	tokens: Tokens,
	hits: readonly Hit[],
	at: number,
	style: () => Style,
): Surroundings {
	const hit = hits[at];
	if (!hit) return { titles: [] };
	const nameFollows = hits[at + 1]?.first === hit.last + 1;
	const before = hit.first - 1;
	const nickname = nicknameBefore(tokens, hit.first);
	const own = ownGivenNames(gazetteer, tokens, hit, nickname);
	if (own) return { titles: [], own };
	if (isAnother(tokens, hit) || isExclaimed(tokens, hit)) return { titles: [], other: 2 };
	// In Japanese the last name alone goes on meaning that person; Chinese news repeats the whole.
	if (followsMiddleDot(tokens, hit)) return { titles: [], other: KATAKANA.test(hit.name.key) ? 1 : 2 };
	if (goesOnInHiragana(tokens, hit)) return { titles: [], other: 1 };
	if (mayFollowGivenName(gazetteer, tokens, hit)) return { titles: [], other: 2 };
	const titles = titlesBefore(tokens, hit.first);
	if (titles.length > 0) return { titles };
	if (goesOn(tokens, hit, nameFollows, style)) return { titles, other: 2 };
	const raw = rawAt(tokens, before);
	const noGivenName =
		!followsDirectly(tokens, before) ||
		!isCapitalAt(tokens, before) ||
		isPossessive(tokens, before) ||
		isAllCapitals(raw) ||
		hits[at - 1]?.last === before ||
		NO_FIRST_NAME.holds(tokens, before);
	if (noGivenName) {
		return followsDirectly(tokens, before) &&
			isAllCapitals(raw) &&
			isAllCapitals(rawAt(tokens, hit.first)) &&
			raw.length > 3
			? { titles, other: 2 }
			: { titles: titlesAfter(tokens, hits, at) };
	}
	const { german, titleCase } = style();
	if (german && GERMAN_ARTICLES.holds(tokens, before - 1)) return { titles };
	return { titles, other: titleCase ? 2 : 1 };
}
