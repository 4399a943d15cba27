/** Reads one block: all that deciding will need, so that its text need not be kept. */
import type { Gazetteer } from '../gazetteer';
import { prefixLength } from '../inflect';
import { findNames, type Hit } from '../match';
import { scan, spanOf, type Tokens, wordAt } from '../tokens';
import { traitsOf } from '../traits';
import type { TextBlock } from '../types';
import { followsMiddleDot, type Style, type Surroundings, styleOf, surroundingsOf } from './bearers';
import { findCourts } from './courts';
import { findSignals, weigh } from './cues';
import { findDefinitions } from './definitions';
import type { Evidence, Item, NameItem } from './evidence';
import { languageOf } from './language';

/** Weak names and those that others bear are weighed; what is safe alone is not. */
function isAmbiguous(gazetteer: Gazetteer, { name }: Hit): boolean {
	return traitsOf(gazetteer, name).ambiguous;
}

function itemOf(tokens: Tokens, hit: Hit, first: number): NameItem {
	const [start, end] = spanOf(tokens, first, hit.last);
	const begin = first === hit.first ? start + prefixLength(wordAt(tokens, first), hit.name.firstWord) : start;
	const t = tokens.original.slice(begin, end);
	return { k: hit.name.options.length > 0 ? 'n' : 'x', s: begin, e: end, t, f: hit.name.key };
}

const ALONE: Surroundings = { titles: [] };

function readNames(
	gazetteer: Gazetteer,
	tokens: Tokens,
	hits: Hit[],
	lang: string | undefined,
	taken: (index: number) => boolean,
): NameItem[] {
	let style: Style | null = null;
	const ambiguous = hits.some((hit) => isAmbiguous(gazetteer, hit));
	const signals = ambiguous ? findSignals(gazetteer, tokens, hits, lang) : [];
	let near = 0;
	return hits.map((hit, at) => {
		if (hit.name.options.length === 0) return itemOf(tokens, hit, hit.first);
		const { bare, full } = traitsOf(gazetteer, hit.name);
		const around = bare
			? surroundingsOf(gazetteer, tokens, hits, at, () => (style ??= styleOf(tokens, lang, taken)))
			: ALONE;
		const item = itemOf(tokens, hit, around.own?.first ?? hit.first);
		if (around.own) {
			item.id = around.own.entity;
			return item;
		}
		if (around.titles.length > 0) item.p = around.titles.join(' ');
		if (around.other) item.o = around.other;
		else if (!bare && full && followsMiddleDot(tokens, hit)) item.o = 2;
		if (!isAmbiguous(gazetteer, hit)) return item;
		while (near < signals.length && (signals[near]?.token ?? 0) < hit.first) near++;
		const weighed = weigh(gazetteer, tokens, signals, near, hit);
		if (weighed?.weight.some((weight) => weight > 0)) item.w = weighed.weight;
		if (bare && weighed && weighed.foreign > 0) item.x = weighed.foreign;
		if (weighed?.other !== undefined) item.r = weighed.other;
		return item;
	});
}

/** Given names in between may reach back over a name that was taken for another: the longer one stays. */
function withoutOverlaps(items: NameItem[]): NameItem[] {
	const kept: NameItem[] = [];
	for (const item of items) {
		while ((kept.at(-1)?.e ?? 0) > item.s) kept.pop();
		kept.push(item);
	}
	return kept;
}

function inPlace(items: Item[]): Item[] {
	return items.sort((a, b) => a.s - b.s);
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

/**
 * The evidence of one block: names with what stands around them, definitions and references to courts.
 * Linear in the text; never throws. Peripheral blocks leave no evidence but that they are there.
 */
export function gather(gazetteer: Gazetteer, block: TextBlock): Evidence {
	const evidence: Evidence = { block: block.id, order: block.order, role: block.role, items: [] };
	if (block.role === 'peripheral') return evidence;
	const tokens = scan(block.text);
	const hits = findNames(gazetteer, tokens);
	const lang = block.lang ?? (hits.length > 0 ? languageOf(tokens) : undefined);
	if (lang !== undefined) evidence.lang = lang;
	if (hits.length === 0) {
		evidence.items = findCourts(tokens, () => false);
		return evidence;
	}
	const taken = takenBy(hits);
	const names = withoutOverlaps(readNames(gazetteer, tokens, hits, lang, taken));
	const courts = findCourts(tokens, taken);
	const definitions = findDefinitions(gazetteer, block.text, names);
	evidence.items =
		courts.length === 0 && definitions.length === 0 ? names : inPlace([...names, ...courts, ...definitions]);
	return evidence;
}
