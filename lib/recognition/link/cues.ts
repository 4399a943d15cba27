/** Cue words around an ambiguous name, weighed by distance: clause, neighbourhood, block. */
import { fitsCasing } from '../casing';
import type { Cue, Gazetteer } from '../gazetteer';
import type { Hit } from '../match';
import type { Tokens } from '../tokens';
import { longestAt } from '../trie';

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
/** Folded UTF-16 units. */
const NEAR = 300;
const FAR = 1500;
const IN_CLAUSE = 1;
const IN_NEIGHBOURHOOD = 0.5;
const IN_BLOCK = 0.3;
const SPECIFIC = 2;
const MOST_ELSEWHERE = 1;

/** All cue words of a block by place, and its names that speak for the Court or another bearer. */
export function findSignals(
	gazetteer: Gazetteer,
	tokens: Tokens,
	hits: readonly Hit[],
	lang: string | undefined,
): Signal[] {
	const signals: Signal[] = [];
	for (let token = 0; token < tokens.starts.length; token++) {
		if (gazetteer.cues.first[tokens.hashes[token] ?? 0] !== 1) continue;
		const found = longestAt(gazetteer.cues, tokens, token, fits);
		if (!found) continue;
		const { pro, con, specific, key } = found.value;
		const spoken = con.filter((index) => speaks(gazetteer, index, lang));
		signals.push({ token, last: found.last, key, pro, con: spoken, weight: specific ? SPECIFIC : 1 });
		token = found.last;
	}
	for (const { first, last, name } of hits) {
		const pro = name.options.some((option) => option.anchor && !option.weak);
		const names = new Set(name.others.map((other) => other.name));
		const con: number[] = [];
		if (names.size > 0) {
			gazetteer.confusers.forEach((confuser, index) => {
				if (names.has(confuser.name)) con.push(index);
			});
		}
		if (pro || con.length > 0)
			signals.push({ token: first, last, key: name.key, pro, con, weight: SPECIFIC });
	}
	return signals.sort((a, b) => a.token - b.token);
}

function fits(cue: Cue, tokens: Tokens, first: number): boolean {
	return fitsCasing(cue.casing, tokens, first);
}

function speaks(gazetteer: Gazetteer, confuser: number, lang: string | undefined): boolean {
	const of = gazetteer.confusers[confuser]?.lang;
	if (of === undefined || lang === undefined) return true;
	return of.slice(0, 2).toLowerCase() === lang.slice(0, 2).toLowerCase();
}

/** Number of the clause that each token stands in: clauses end at . ! ? ; and their like. */
export function clausesOf(tokens: Tokens): Uint32Array {
	const clauses = new Uint32Array(tokens.starts.length);
	const { text } = tokens.folded;
	let clause = 0;
	for (let index = 1; index < clauses.length; index++) {
		const gap = text.slice(tokens.ends[index - 1], tokens.starts[index]);
		if (/[.!?;:][\s"')\]]|[。！？；]|\n/.test(gap)) clause++;
		clauses[index] = clause;
	}
	return clauses;
}

/**
 * The weight of the signals around a name: for the Court, and for the strongest other bearer of its
 * form. Each cue counts once, at its nearest. `near` is where in `signals` the name stands.
 */
export function weigh(
	gazetteer: Gazetteer,
	tokens: Tokens,
	clauses: Uint32Array,
	signals: readonly Signal[],
	near: number,
	hit: Hit,
): { pro: number; con: number; other: string | undefined } {
	const rivals = gazetteer.confusersOf.get(hit.name.key) ?? [];
	const pros = new Map<string, number>();
	const prosHere = new Set<string>();
	const cons = new Map<number, Map<string, number>>();
	let against = false;
	const place = tokens.starts[hit.first] ?? 0;
	for (let i = Math.max(0, near - NEIGHBOURS); i < Math.min(signals.length, near + NEIGHBOURS); i++) {
		const signal = signals[i];
		if (!signal || (signal.token <= hit.last && signal.last >= hit.first)) continue;
		const distance = Math.abs((tokens.starts[signal.token] ?? 0) - place);
		if (distance > FAR) continue;
		const same = clauses[signal.token] === clauses[hit.first];
		const weight = signal.weight * (same ? IN_CLAUSE : distance <= NEAR ? IN_NEIGHBOURHOOD : IN_BLOCK);
		if (signal.pro) {
			pros.set(signal.key, Math.max(weight, pros.get(signal.key) ?? 0));
			if (same) prosHere.add(signal.key);
		}
		for (const index of signal.con) {
			if (!rivals.includes(index)) continue;
			against ||= same;
			const of = cons.get(index) ?? new Map<string, number>();
			cons.set(index, of.set(signal.key, Math.max(weight, of.get(signal.key) ?? 0)));
		}
	}
	let con = 0;
	let other: string | undefined;
	for (const [index, weights] of cons) {
		const total = sum(weights.values());
		if (total > con) {
			con = total;
			other = gazetteer.confusers[index]?.name;
		}
	}
	const here = sum([...pros].filter(([key]) => prosHere.has(key)).map(([, weight]) => weight));
	const elsewhere = sum(pros.values()) - here;
	// Where its own clause speaks for another bearer, what other clauses say counts little.
	const pro = here + (against ? Math.min(MOST_ELSEWHERE, elsewhere) : elsewhere);
	return { pro: round(pro), con: round(con), other };
}

function sum(values: Iterable<number>): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
