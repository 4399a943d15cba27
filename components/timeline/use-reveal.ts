import { useMemo, useRef } from 'preact/hooks';
import { send } from '../../lib/messages';
import { mentionAt, type PageName } from '../page/page-names';

/** Shows a name in the page, each time at its next place; false where it stands no more. */
export type Reveal = (name: PageName) => Promise<boolean>;

/** How to show names in the page of a tab; null while there is none. */
export function useReveal(tabId: number | undefined): Reveal | null {
	const walk = useRef<{ entity: string; at: number } | null>(null);
	return useMemo(() => {
		if (tabId === undefined) return null;
		return async (name) => {
			const at = walk.current?.entity === name.entity ? walk.current.at + 1 : 0;
			const place = mentionAt(name, at);
			if (!place) return false;
			walk.current = { entity: name.entity, at };
			const target = { tabId, frameId: place.frameId };
			return send('goTo', { entity: name.entity, index: place.index }, target).then(
				({ shown }) => shown,
				// The page went away, or was loaded anew and is not read yet.
				() => false,
			);
		};
	}, [tabId]);
}
