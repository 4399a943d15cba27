/** Reads one block: all that deciding will need, so that its text need not be kept. */
import type { Gazetteer } from '../gazetteer';
import { prefixLength } from '../inflect';
import { findNames, type Hit } from '../match';
import { type Starts, startsIn } from '../starts';
import { endAt, scan, startAt, type Tokens, wordAt } from '../tokens';
import { traitsOf } from '../traits';
import type { TextBlock } from '../types';
import { followsMiddleDot, type Style, type Surroundings, styleOf, surroundingsOf } from './bearers';
import { findCourts } from './courts';
import { findSignals, type Signal, weigh } from './cues';
import { findDefinitions } from './definitions';
import type { Evidence, Item, NameItem } from './evidence';
import { languageOf } from './language';

/** Weak names and those that others bear are weighed; what is safe alone is not. */
function isAmbiguous(gazetteer: Gazetteer, { name }: Hit): boolean {
	return traitsOf(gazetteer, name).ambiguous;
}

function itemOf(tokens: Tokens, hit: Hit, first: number): NameItem {
	const start = startAt(tokens, first);
	const end = endAt(tokens, hit.last);
	const begin = first === hit.first ? start + prefixLength(wordAt(tokens, first), hit.name.firstWord) : start;
	const t = tokens.original.slice(begin, end);
	return { k: hit.name.options.length > 0 ? 'n' : 'x', s: begin, e: end, t, f: hit.name.key };
}

const ALONE: Surroundings = { titles: [] };
const NO_SIGNALS: readonly Signal[] = [];

/** A block with names in it while it is read. */
interface Reading {
	gazetteer: Gazetteer;
	tokens: Tokens;
	hits: readonly Hit[];
	/** All that speaks for or against its names, and which of it comes next in the text. */
	signals: readonly Signal[];
	near: number;
	/** How it is written; asked of the whole block, and seldom. */
	style: () => Style;
}

function nameItemOf(reading: Reading, hit: Hit, at: number): NameItem {
	const { gazetteer, tokens, hits, signals, style } = reading;
	if (hit.name.options.length === 0) return itemOf(tokens, hit, hit.first);
	const { bare, full } = traitsOf(gazetteer, hit.name);
	const around = bare ? surroundingsOf(gazetteer, tokens, hits, at, style) : ALONE;
	const item = itemOf(tokens, hit, around.own?.first ?? hit.first);
	if (around.own) {
		item.id = around.own.entity;
		return item;
	}
	if (around.titles.length > 0) item.p = around.titles.join(' ');
	if (around.other) item.o = around.other;
	else if (!bare && full && followsMiddleDot(tokens, hit)) item.o = 2;
	if (!isAmbiguous(gazetteer, hit)) return item;
	while ((signals[reading.near]?.token ?? tokens.count) < hit.first) reading.near++;
	const weighed = weigh(gazetteer, tokens, signals, reading.near, hit);
	if (!weighed) return item;
	if (weighed.weight.some((weight) => weight > 0)) item.w = weighed.weight;
	if (bare && weighed.foreign > 0) item.x = weighed.foreign;
	if (weighed.other !== undefined) item.r = weighed.other;
	return item;
}

function readNames(
	gazetteer: Gazetteer,
	tokens: Tokens,
	starts: Starts,
	hits: readonly Hit[],
	lang: string | undefined,
): NameItem[] {
	const ambiguous = hits.some((hit) => isAmbiguous(gazetteer, hit));
	const signals = ambiguous ? findSignals(gazetteer, tokens, starts, hits, lang) : NO_SIGNALS;
	let known: Style | null = null;
	const style = (): Style => (known ??= styleOf(tokens, lang, takenBy(hits)));
	const reading: Reading = { gazetteer, tokens, hits, signals, near: 0, style };
	const items: NameItem[] = [];
	for (let at = 0; at < hits.length; at++) {
		const hit = hits[at];
		if (!hit) continue;
		const item = nameItemOf(reading, hit, at);
		// Given names in between may reach back over a name that was taken for another: the longer one stays.
		while ((items.at(-1)?.e ?? 0) > item.s) items.pop();
		items.push(item);
	}
	return items;
}

/** Names with other items of their block, by place. */
function merged(names: readonly NameItem[], others: readonly Item[]): readonly Item[] {
	if (others.length === 0) return names;
	if (names.length === 0) return others;
	const items: Item[] = [];
	let next = 0;
	for (const name of names) {
		for (let other = others[next]; other && other.s < name.s; other = others[++next]) items.push(other);
		items.push(name);
	}
	return next < others.length ? items.concat(others.slice(next)) : items;
}

/** Tells whether a token belongs to a name; quick where tokens are asked for in order. */
function takenBy(hits: readonly Hit[]): (index: number) => boolean {
	let at = 0;
	return (index) => {
		if ((hits[at - 1]?.last ?? -1) >= index) at = 0;
		while (at < hits.length && (hits[at]?.last ?? 0) < index) at++;
		return (hits[at]?.first ?? Number.POSITIVE_INFINITY) <= index;
	};
}

function itemsOf(
	gazetteer: Gazetteer,
	tokens: Tokens,
	starts: Starts,
	hits: readonly Hit[],
	lang: string | undefined,
): readonly Item[] {
	const courts = findCourts(gazetteer, tokens, starts, hits);
	if (hits.length === 0) return courts;
	const names = readNames(gazetteer, tokens, starts, hits, lang);
	const definitions = findDefinitions(gazetteer, tokens.original, names);
	const items = merged(names, courts);
	return definitions.length === 0 ? items : [...items, ...definitions].sort((a, b) => a.s - b.s);
}

/**
 * The evidence of one block: names with what stands around them, definitions and references to courts.
 * Linear in the text; never throws.
 */
export function gather(gazetteer: Gazetteer, { id, order, role, text, lang }: TextBlock): Evidence {
	const tokens = scan(text);
	const starts = startsIn(gazetteer.firstWords, tokens);
	const hits = findNames(gazetteer, tokens, starts);
	const spoken = lang ?? (hits.length > 0 ? languageOf(tokens) : undefined);
	const items = itemsOf(gazetteer, tokens, starts, hits, spoken);
	return spoken === undefined
		? { block: id, order, role, items }
		: { block: id, order, role, items, lang: spoken };
}
