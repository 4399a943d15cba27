/** Who bears a name in full, in any language, or its first letters. */
import type { Entity } from '../corpus/model';
import { wordsOf } from './words';

export interface Bearers {
	/** Those whose name or alias is exactly these folded words, the likelier first. */
	of(words: readonly string[]): readonly Entity[];
	/** Those who are named in full by some of the words, one behind the other. */
	within(words: readonly string[]): ReadonlySet<Entity>;
}

/** Kinds of entities that are called by the first letters of their name. */
const CALLED_BY_LETTERS: ReadonlySet<string> = new Set(['PublicBody', 'Organization', 'LegalInstrument']);
const SHORTEST_LETTERS = 3;
/** Longest name that is looked for within a query, in words. */
const LONGEST_WITHIN = 6;

/** How surely a form names its bearer: its name, an alias, the first letters. */
type Grade = 0 | 1 | 2;

/** The first letters of the words of a name that begin with a capital: "ICJ". */
function lettersOf({ name, type }: Entity): string | null {
	if (!CALLED_BY_LETTERS.has(type)) return null;
	const letters = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
	return letters.length >= SHORTEST_LETTERS ? letters : null;
}

/** Gathers the forms of all names. `weigh` says who is the likelier of two that bear the same. */
export function bearersOf(entities: readonly Entity[], weigh: (entity: Entity) => number): Bearers {
	const bearers = new Map<string, Map<Entity, Grade>>();
	const add = (form: string, entity: Entity, grade: Grade) => {
		const key = wordsOf(form).join(' ');
		const known = bearers.get(key) ?? new Map<Entity, Grade>();
		if (!known.has(entity)) known.set(entity, grade);
		bearers.set(key, known);
	};
	for (const entity of entities) {
		add(entity.name, entity, 0);
		for (const { form } of entity.aliases) add(form, entity, 1);
		const letters = lettersOf(entity);
		if (letters !== null) add(letters, entity, 2);
	}
	const of = (words: readonly string[]) =>
		[...(bearers.get(words.join(' ')) ?? [])]
			.sort(([a, gradeA], [b, gradeB]) => gradeA - gradeB || weigh(b) - weigh(a))
			.map(([entity]) => entity);
	return {
		of,
		within(words) {
			const found = new Set<Entity>();
			for (let start = 0; start < words.length; start += 1) {
				for (let length = 1; length <= Math.min(LONGEST_WITHIN, words.length - start); length += 1) {
					const [first] = of(words.slice(start, start + length));
					if (first) found.add(first);
				}
			}
			return found;
		},
	};
}
