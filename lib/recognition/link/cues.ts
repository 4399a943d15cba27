/** Cue words around an ambiguous name, weighed by distance: clause, neighbourhood, block. */
import { fitsCasing } from '../casing';
import type { Cue, Gazetteer, Name, Option } from '../gazetteer';
import type { Hit } from '../match';
import { CUE, type Starts, startOf } from '../starts';
import { clauseAt, startAt, type Tokens } from '../tokens';
import { traitsOf } from '../traits';
import { longestAt } from '../trie';
import { primaryLanguage } from '../writing';
import type { Weight } from './evidence';

/** One thing that speaks for the Court or for other bearers (indices of confusers). */
export interface Signal {
	token: number;
	last: number;
	key: string;
	pro: boolean;
	con: readonly number[];
	weight: number;
}

/** Cues beyond so many on either side are too far to matter; it keeps a huge block linear. */
const NEIGHBOURS = 30;
/** UTF-16 units. */
const NEAR = 300;
const FAR = 1500;
/** Words between a name and a cue that make one phrase: "ICC judges", "the warrant of the ICC". */
const BESIDE = 3;
const IN_COLLOCATION = 1.5;
const IN_NEIGHBOURHOOD = 0.5;
const IN_BLOCK = 0.3;
const SPECIFIC = 2;
/** Cue weight at which a topic counts, where nothing speaks for the Court and several of its words stand near. */
const TOPICAL = 1.5;
const NOBODY: readonly number[] = [];
const NONE: ReadonlyMap<number, Count[]> = new Map();

/** All cue words of a block by place, and its names that speak for the Court or another bearer. */
export function findSignals(
	gazetteer: Gazetteer,
	tokens: Tokens,
	starts: Starts,
	hits: readonly Hit[],
	lang: string | undefined,
): Signal[] {
	const signals: Signal[] = [];
	let next = 0;
	let last = -1;
	for (let at = 0; at < starts.count; at++) {
		const entry = starts.list[at] ?? 0;
		const token = startOf(entry);
		if ((entry & CUE) === 0 || token <= last) continue;
		const cue = longestAt(gazetteer.cues, tokens, token, fits);
		if (!cue) continue;
		last = cue.last;
		next = addNames(gazetteer, signals, hits, next, token);
		const { pro, con, specific, key } = cue.value;
		const spoken = con.length === 0 ? con : con.filter((index) => speaks(gazetteer, index, lang));
		signals.push({ token, last, key, pro, con: spoken, weight: specific ? SPECIFIC : 1 });
	}
	addNames(gazetteer, signals, hits, next, tokens.count);
	return signals;
}

/** Adds the names from `next` on that stand before a token; returns the next one after them. */
function addNames(
	gazetteer: Gazetteer,
	signals: Signal[],
	hits: readonly Hit[],
	next: number,
	token: number,
): number {
	let at = next;
	for (let hit = hits[at]; hit && hit.first <= token; hit = hits[++at]) {
		const signal = signalOf(gazetteer, hit);
		if (signal) signals.push(signal);
	}
	return at;
}

/** What a name says of the names around it. */
function signalOf(gazetteer: Gazetteer, { first, last, name }: Hit): Signal | null {
	const { rivals: con, safe } = traitsOf(gazetteer, name);
	const weight = supportOf(name, safe);
	if (weight === 0 && con.length === 0) return null;
	return { token: first, last, key: name.key, pro: weight > 0, con, weight: weight || SPECIFIC };
}

/** What a name of the corpus says for the Court beside it: full names of its world much, others less. */
function supportOf({ options }: Name, safe: readonly Option[]): number {
	if (safe.some((option) => option.full || !option.counterpart)) return SPECIFIC;
	return options.some((option) => option.listed && !option.anchor && option.counterpart) ? 1 : 0;
}

function fits(cue: Cue, tokens: Tokens, first: number): boolean {
	return fitsCasing(cue.casing, tokens, first);
}

function speaks(gazetteer: Gazetteer, confuser: number, lang: string | undefined): boolean {
	const of = gazetteer.confusers[confuser]?.lang;
	if (of === undefined || lang === undefined) return true;
	return primaryLanguage(of) === primaryLanguage(lang);
}

interface Sum {
	here: number;
	near: number;
}

/** What a cue says at its nearest place. */
interface Count {
	key: string;
	weight: number;
	here: boolean;
}

/** A cue counts once: the lists are short (see NEIGHBOURS), and a search in them makes nothing. */
function count(counts: Count[], key: string, weight: number, here: boolean): void {
	for (const known of counts) {
		if (known.key !== key) continue;
		if (weight > known.weight) {
			known.weight = weight;
			known.here = here;
		}
		return;
	}
	counts.push({ key, weight, here });
}

function sumOf(counts: readonly Count[]): Sum {
	const sum = { here: 0, near: 0 };
	for (const { weight, here } of counts) {
		if (here) sum.here += weight;
		else sum.near += weight;
	}
	return sum;
}

/**
 * The weight of the signals around a name: for the Court, and for the strongest other bearer of its
 * form, each in the name's own clause and beyond. A cue counts once, at its nearest. `near` is where
 * in `signals` the name stands. Null where nothing speaks.
 */
export function weigh(
	gazetteer: Gazetteer,
	tokens: Tokens,
	signals: readonly Signal[],
	near: number,
	hit: Hit,
): { weight: Weight; other: string | undefined; foreign: number } | null {
	const rivals = gazetteer.confusersOf.get(hit.name.key) ?? NOBODY;
	const { bare } = traitsOf(gazetteer, hit.name);
	const isRival = (index: number): boolean => rivals.includes(index) || (bare && gazetteer.topics.has(index));
	const forCourt: Count[] = [];
	/** By confuser (index), in the order in which they are met. */
	let forRivals: Map<number, Count[]> | null = null;
	const place = startAt(tokens, hit.first);
	const clause = clauseAt(tokens, hit.first);
	const last = Math.min(signals.length, near + NEIGHBOURS);
	let any = false;
	let foreign = 0;
	for (let i = Math.max(0, near - NEIGHBOURS); i < last; i++) {
		const signal = signals[i];
		if (!signal || (signal.token <= hit.last && signal.last >= hit.first)) continue;
		if (!signal.pro && signal.con.length === 0) continue;
		const distance = Math.abs(startAt(tokens, signal.token) - place);
		if (distance > FAR) continue;
		any = true;
		const here = clauseAt(tokens, signal.token) === clause;
		const beside = here && signal.token - hit.last <= BESIDE && hit.first - signal.last <= BESIDE;
		const scale =
			beside && signal.weight === 1
				? IN_COLLOCATION
				: here
					? 1
					: distance <= NEAR
						? IN_NEIGHBOURHOOD
						: IN_BLOCK;
		const weight = signal.weight * scale;
		if (signal.pro) count(forCourt, signal.key, weight, here);
		if (signal.con.length > 0 && distance <= NEAR && !signal.con.some(isRival)) foreign += weight;
		for (const index of signal.con) {
			if (!isRival(index)) continue;
			forRivals ??= new Map();
			const counts = forRivals.get(index);
			if (counts) count(counts, signal.key, weight, here);
			else forRivals.set(index, [{ key: signal.key, weight, here }]);
		}
	}
	if (!any) return null;
	const pro = sumOf(forCourt);
	let con: Sum = { here: 0, near: 0 };
	let other: string | undefined;
	for (const [index, counts] of forRivals ?? NONE) {
		const sum = sumOf(counts);
		const topical = counts.length > 1 && sum.here + sum.near >= TOPICAL && pro.here + pro.near === 0;
		if (gazetteer.topics.has(index) && !topical) continue;
		if (sum.here + sum.near <= con.here + con.near) continue;
		con = sum;
		other = gazetteer.confusers[index]?.name;
	}
	const weight: Weight = [round(pro.here), round(con.here), round(pro.near), round(con.near)];
	return { weight, other, foreign: round(foreign) };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
