/** How names begin, apart from how they go on: the gate looks for beginnings first. */
import { PASSED_BY } from './gate';
import { alternation, type Units } from './gate-alternation';

/** Characters of a beginning: enough to tell names from most words, few enough to compile fast. */
const HEAD = 4;
/** From here on a beginning ends at a character that may be written in several ways. */
const PLAIN = 3;

const UNSEEN = new RegExp(`^${PASSED_BY}`);

/** What nothing matches. */
const NEVER = '[]';

interface Form {
	head: string[];
	rest: Units;
	acronym: boolean;
}

/** The ways in which a unit may be written, as sources; none where its length may change. */
function writings(unit: string): string[] {
	if (unit === "'") return ["'", '’'];
	if (unit === '_') return ['-', '‐', '‑', '־'];
	if (/^[À-ɏ]$/.test(unit)) return [unit.normalize('NFD').charAt(0), unit];
	const either = /^\[(.)(.)\]$/u.exec(unit);
	if (either) return [either[1] ?? '', either[2] ?? ''];
	return /^(?:[\p{L}\p{N}]|\\\.)$/u.test(unit) ? [unit] : [];
}

/** Every way to write how a form begins, each with the units that are left. */
function split(units: Units, acronym: boolean): Form[] {
	let heads: string[][] = [[]];
	let at = 0;
	for (; at < Math.min(units.length, HEAD); at++) {
		const ways = writings(units[at] ?? '');
		if (ways.length === 0 || (ways.length > 1 && at >= PLAIN)) break;
		heads = heads.flatMap((head) => ways.map((way) => [...head, way]));
	}
	return heads.map((head) => ({ head, rest: units.slice(at), acronym }));
}

/**
 * Names and acronyms as the `heads` and `rests` of a gate's pattern. Where one beginning begins another,
 * the shorter stands for both. Names that begin with a small Latin letter or a digit, which are few and
 * weak, are left out.
 */
export function headsAndRests(
	names: readonly Units[],
	acronyms: readonly Units[],
): { heads: string; rests: string } {
	const forms = [
		...names.flatMap((units) => split(units, false)),
		...acronyms.flatMap((units) => split(units, true)),
	]
		.filter(({ head }) => !UNSEEN.test(head[0] ?? ''))
		.sort((a, b) => a.head.length - b.head.length);
	const groups = new Map<string, { names: Units[]; acronyms: Units[] }>();
	for (const { head, rest, acronym } of forms) {
		let length = 1;
		while (length < head.length && !groups.has(head.slice(0, length).join(''))) length++;
		const key = head.slice(0, length).join('');
		const group = groups.get(key) ?? { names: [], acronyms: [] };
		groups.set(key, group);
		(acronym ? group.acronyms : group.names).push([...head.slice(length), ...rest]);
	}
	const rests = [...groups.values()].map((group) => {
		const rest = group.names.length > 0 ? alternation(group.names) : NEVER;
		return group.acronyms.length > 0 ? `${rest}\t${alternation(group.acronyms)}` : rest;
	});
	return { heads: [...groups.keys()].join('|') || NEVER, rests: rests.join('\n') };
}
