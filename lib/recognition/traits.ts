/**
 * What the options of a name come to. Thousands of people may share a name written alike, so it is
 * worked out once, when the name is first met.
 */
import type { Gazetteer, Name, Option } from './gazetteer';

export interface Traits {
	bare: boolean;
	/** Weak, bare, or a form that others bear too: it is weighed. */
	ambiguous: boolean;
	full: boolean;
	listed: boolean;
	/** Stands for the Court or its people beyond doubt. */
	anchor: boolean;
	/** The one person whom it names in full; undefined where there is none or several. */
	fullBearer: string | undefined;
	/** The name of the Court is a part of it ("International Criminal Court-Related Sanctions Regulations"). */
	holdsCourt: boolean;
	/** What is not weak. */
	strong: readonly Option[];
	/** What is neither weak nor bare. */
	safe: readonly Option[];
	/** Confusers (indices) whose full name this is. */
	rivals: readonly number[];
	/** By entity. */
	byEntity: ReadonlyMap<string, Option>;
	/** Options of persons (by their places) by a given name and by its initial. */
	byGivenName: ReadonlyMap<string, readonly number[]>;
}

const HOLDS_COURT = /\binternational criminal court\b|\bicc\b/;

/** The traits of a name, made at its first use. Linear in its options then, constant afterwards. */
export function traitsOf(gazetteer: Gazetteer, name: Name): Traits {
	name.traits ??= workOut(gazetteer, name);
	return name.traits;
}

function workOut(gazetteer: Gazetteer, { key, options, others }: Name): Traits {
	const full = options.filter((option) => option.full);
	return {
		bare: options.some((option) => option.bare),
		ambiguous: options.some(({ weak, bare }) => weak || bare) || gazetteer.confusersOf.has(key),
		full: full.length > 0,
		holdsCourt: HOLDS_COURT.test(key),
		listed: options.some(({ listed }) => listed),
		anchor: options.some(({ anchor, weak }) => anchor && !weak),
		fullBearer: full.length === 1 ? full[0]?.entity : undefined,
		strong: options.filter(({ weak }) => !weak),
		safe: options.filter(({ weak, bare }) => !weak && !bare),
		rivals: others.flatMap(({ name }) => gazetteer.confusersNamed.get(name) ?? []),
		byEntity: new Map(options.map((option) => [option.entity, option])),
		byGivenName: givenNamesOf(gazetteer, options),
	};
}

function givenNamesOf(gazetteer: Gazetteer, options: readonly Option[]): Map<string, number[]> {
	const places = new Map<string, number[]>();
	options.forEach(({ entity }, place) => {
		const given = gazetteer.given.get(entity);
		if (!given) return;
		const initials = Array.from(given.first, (name) => name.charAt(0));
		for (const word of new Set([...given.any, ...given.first, ...initials])) {
			const known = places.get(word);
			if (known) known.push(place);
			else places.set(word, [place]);
		}
	});
	return places;
}
