/** Words with one slip of the hand: Damerau distance 1, every kind as often. */
import type { Entity } from '../../../lib/corpus/model.ts';

/** Small repeatable generator (Park and Miller 1988): a number from 0 to below the one given. */
export function generator(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 48271) % 2147483647;
		return state % below;
	};
}

/** One letter lost, changed or added, or two different neighbours swapped; never the word itself. */
export function slipOf(word: string, random: (below: number) => number): string {
	for (;;) {
		const at = random(word.length);
		const letter = String.fromCharCode(97 + random(26));
		const [head, one, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
		const slips = [
			`${head}${rest}`,
			`${head}${letter}${rest}`,
			`${head}${letter}${one}${rest}`,
			`${head}${rest.charAt(0)}${one}${rest.slice(1)}`,
		];
		const slip = slips[random(slips.length)] ?? word;
		if (slip !== word) return slip;
	}
}

export interface Slip {
	/** The whole name, one word of four letters or more with a slip in it. */
	query: string;
	/** That word alone. */
	alone: string;
	word: string;
	entity: string;
}

/** `count` names with a slip each, spread over all entities. */
export function slipsIn(entities: readonly Entity[], count: number, seed: number): Slip[] {
	const random = generator(seed);
	const slips: Slip[] = [];
	while (slips.length < count) {
		const entity = entities[random(entities.length)];
		const words = [...(entity?.name ?? '').matchAll(/\p{L}{4,}/gu)];
		const word = words[random(Math.max(1, words.length))];
		if (!entity || !word) continue;
		const alone = slipOf(word[0], random);
		const query = `${entity.name.slice(0, word.index)}${alone}${entity.name.slice(word.index + word[0].length)}`;
		slips.push({ query, alone, word: word[0], entity: entity.id });
	}
	return slips;
}
