/** Which of the linked mentions are lit. Pure. */
import type { BlockRole } from '../recognition/types';

/** `section`: the first of each entity from heading to heading; `page`: the first on the page. */
export type Density = 'section' | 'all' | 'page' | 'none';

export interface Candidate {
	readonly entity: string;
	readonly role: BlockRole;
	/** Place of the mention's section: how many headings stand at or before its block. */
	readonly section: number;
}

/** Whether mentions in such a block may be lit: never in the tab's title. */
export function isLightable(role: BlockRole): boolean {
	return role !== 'title';
}

/**
 * The candidates to light, in the order in which they come, which is the document's; silenced entities are
 * never lit, whatever the density.
 */
export function chooseLit<T extends Candidate>(
	candidates: readonly T[],
	density: Density,
	silenced: ReadonlySet<string>,
): T[] {
	if (density === 'none') return [];
	const seen = new Set<string>();
	const lit: T[] = [];
	let current = 0;
	for (const candidate of candidates) {
		const { entity, role, section } = candidate;
		if (!isLightable(role) || silenced.has(entity)) continue;
		if (density !== 'all') {
			if (density === 'section' && section !== current) {
				current = section;
				seen.clear();
			}
			if (seen.has(entity)) continue;
			seen.add(entity);
		}
		lit.push(candidate);
	}
	return lit;
}
