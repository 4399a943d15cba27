/**
 * A card tells the same thing once: sentences and events that rest first on the same passage mostly are
 * one fact in other words.
 */
import type { SourceLine } from '../../lib/corpus/record';

interface Sourced {
	/** Strongest first. */
	sources: readonly Pick<SourceLine, 'passage'>[];
}

function isTold({ sources }: Sourced, told: readonly Sourced[]): boolean {
	const passage = sources[0]?.passage;
	return passage !== undefined && told.some((one) => one.sources[0]?.passage === passage);
}

/** The same items, in their order, those last that are told elsewhere; a new list. */
export function untoldFirst<T extends Sourced>(items: readonly T[], told: readonly Sourced[]): T[] {
	const isNew = (item: T) => !isTold(item, told);
	return [...items.filter(isNew), ...items.filter((item) => !isNew(item))];
}

/** The first item that is told nowhere else; undefined where all are. */
export function firstUntold<T extends Sourced>(items: readonly T[], told: readonly Sourced[]): T | undefined {
	return items.find((item) => !isTold(item, told));
}
