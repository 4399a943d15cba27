/**
 * Definitions of abbreviations, after Schwartz & Hearst, "A Simple Algorithm for Identifying
 * Abbreviation Definitions in Biomedical Text" (PSB 2003): "Long Form (SF)" and "SF (Long Form)".
 */
import { type Gazetteer, keyOf } from '../gazetteer';
import type { DefinitionItem, NameItem } from './evidence';

/** Longest reach back for a long form, UTF-16 units; names of bodies are shorter. */
const REACH = 160;
const PARENTHESIS = /\(([^()\n]{2,90})\)/g;

/**
 * The start of the shortest long form at the end of `text` whose letters give `short`, or -1
 * (Schwartz & Hearst, findBestLongForm): letters are matched from the right, the first must begin a word.
 */
export function bestLongForm(short: string, text: string): number {
	const letters = short.toLowerCase();
	const long = text.toLowerCase();
	let at = long.length - 1;
	for (let i = letters.length - 1; i >= 0; i--) {
		const letter = letters.charAt(i);
		if (!/[\p{L}\p{N}]/u.test(letter)) continue;
		while (
			at >= 0 &&
			(long.charAt(at) !== letter || (i === 0 && at > 0 && /[\p{L}\p{N}]/u.test(long.charAt(at - 1))))
		) {
			at--;
		}
		if (at < 0) return -1;
		at--;
	}
	return at + 1;
}

/** Long forms have at most min(|A| + 5, 2 |A|) words. */
function tail(text: string, short: string): string {
	const most = Math.min(short.length + 5, short.length * 2);
	const words = text.trimEnd().split(/\s+/);
	return words.slice(-most).join(' ');
}

function shortForm(inner: string): string {
	return (
		inner
			.split(/[,;:]/, 1)[0]
			?.replace(/[“”"'‘’«»]/g, '')
			.replace(/^(?:the|or|la|le|el|il|die|der|das)\s/i, '')
			.trim() ?? ''
	);
}

function commonEntity(gazetteer: Gazetteer, key: string, items: readonly NameItem[]): string | null {
	const options = gazetteer.byKey.get(key)?.options ?? [];
	for (const item of items) {
		const named = gazetteer.byKey.get(item.f)?.options ?? [];
		const common = options.find(({ entity }) => named.some((option) => option.entity === entity));
		if (common) return common.entity;
	}
	return null;
}

/**
 * The definitions in a block's text of forms that the gazetteer knows: place, key of the form, and the
 * entity that it is defined as ('' for something unknown). `names` are the block's names by place.
 */
export function findDefinitions(
	gazetteer: Gazetteer,
	text: string,
	names: readonly NameItem[],
): DefinitionItem[] {
	const found: DefinitionItem[] = [];
	if (!text.includes('(')) return found;
	let seen = 0;
	for (const match of text.matchAll(PARENTHESIS)) {
		const open = match.index;
		const inner = match[1] ?? '';
		while (seen < names.length && (names[seen]?.e ?? 0) < open - REACH) seen++;
		const near = names.slice(seen, seen + 24).filter((item) => item.s < open + match[0].length);
		const before = text.slice(Math.max(0, open - REACH), open);
		const short = shortForm(inner);
		const key = keyOf(short);
		if (short.length <= 10 && /\p{Lu}.*\p{Lu}|^\p{Lo}+$/u.test(short) && gazetteer.byKey.get(key)) {
			const window = tail(before, short);
			const start = bestLongForm(short, window);
			const adjacent = near.filter((item) => item.e <= open && open - item.e <= 2 && item.f !== key);
			const from = open - (window.length - Math.max(start, 0)) - 2;
			const inside =
				start < 0 ? adjacent : near.filter((item) => item.e <= open && item.e > from && item.f !== key);
			const id = commonEntity(gazetteer, key, inside);
			if (id !== null) found.push({ k: 'd', s: open, f: key, id });
			else if (start >= 0 && window.slice(start).includes(' '))
				found.push({ k: 'd', s: open, f: key, id: '' });
			continue;
		}
		const defined = near.find((item) => item.e <= open && open - item.e <= 2);
		if (!defined || !inner.includes(' ') || !gazetteer.byKey.get(defined.f)?.acronym) continue;
		const id = commonEntity(
			gazetteer,
			defined.f,
			near.filter((item) => item.s > open),
		);
		if (id !== null) found.push({ k: 'd', s: defined.s, f: defined.f, id });
		else if (bestLongForm(defined.t, inner) === 0) found.push({ k: 'd', s: defined.s, f: defined.f, id: '' });
	}
	return found;
}
