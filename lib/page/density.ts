/** Which of the linked mentions are lit. Pure. */
import type { BlockRole } from '../recognition/types';

/** `section`: the first of each entity from heading to heading; `page`: the first on the page. */
export type Density = 'section' | 'all' | 'page' | 'none';

export interface Candidate {
	key: string;
	entity: string;
	role: BlockRole;
	/** Place of the mention's section: how many headings stand at or before its block. */
	section: number;
}

/** Whether mentions in such a block may be lit: never in the tab's title. */
export function isLightable(role: BlockRole): boolean {
	return role !== 'title';
}

/**
 * Keys of the candidates to light. Candidates come in document order; silenced entities are never lit,
 * whatever the density.
 */
export function chooseLit(
	candidates: readonly Candidate[],
	density: Density,
	silenced: ReadonlySet<string>,
): string[] {
	if (density === 'none') return [];
	const seen = new Set<string>();
	const lit: string[] = [];
	let current = 0;
	for (const { key, entity, role, section } of candidates) {
		if (!isLightable(role) || silenced.has(entity)) continue;
		if (density !== 'all') {
			if (density === 'section' && section !== current) {
				current = section;
				seen.clear();
			}
			if (seen.has(entity)) continue;
			seen.add(entity);
		}
		lit.push(key);
	}
	return lit;
}
