import type { PageName } from '../page/page-names';
import type { Reveal } from './use-reveal';

/** The page beside the panel, as the timeline sees it. */
export interface BesidePage {
	/** The names found there, in its order. */
	names: readonly PageName[];
	/** The names among some entities that stand in the page, those that tell most of it first. */
	namesOf(entities: readonly string[]): PageName[];
	/** The entity whose name the reader is on, null for none. */
	pointed: string | null;
	/** Shows a name in the page; null where there is no page. */
	reveal: Reveal | null;
}

/** `telling`: the entities that stand for the page (see tellingEntities). */
export function besidePage(
	names: readonly PageName[],
	telling: ReadonlySet<string>,
	pointed: string | null,
	reveal: Reveal | null,
): BesidePage {
	const first = names.filter(({ entity }) => telling.has(entity));
	const ordered = [...first, ...names.filter(({ entity }) => !telling.has(entity))];
	// The same list for the same event, so that its row need not be drawn anew.
	const known = new Map<readonly string[], PageName[]>();
	return {
		names,
		namesOf(entities) {
			const found = known.get(entities) ?? ordered.filter(({ entity }) => entities.includes(entity));
			known.set(entities, found);
			return found;
		},
		pointed,
		reveal,
	};
}
