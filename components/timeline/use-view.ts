import { useCallback, useMemo, useRef } from 'preact/hooks';
import { carriesOn, type TimelineView, viewFromHash, viewToHash } from '../../lib/timeline/view';
import { useHash } from '../page/use-hash';

interface ShownView {
	view: TimelineView;
	show(view: TimelineView): void;
	/** Goes back to the view before; null where there is none. */
	back: (() => void) | null;
}

/** The browser's own word on whether there is a way back; older ones only count what was visited. */
function canGoBack(): boolean {
	const navigation: { canGoBack: boolean } | undefined = Reflect.get(window, 'navigation');
	return navigation?.canGoBack ?? history.length > 1;
}

/**
 * The view that stands in the panel's address, so that it can be left, come back to and copied. A word
 * that is typed and a handle that is moved are one step of the history each.
 */
export function useView(): ShownView {
	const [hash, go] = useHash();
	const view = useMemo(() => viewFromHash(hash), [hash]);
	/** What stood before the last change made here; a step back ends what could be carried on. */
	const before = useRef<{ view: TimelineView; made: string } | null>(null);
	const show = useCallback(
		(next: TimelineView) => {
			const now = viewFromHash(location.hash);
			const made = viewToHash(next);
			const last = before.current?.made === location.hash ? before.current.view : null;
			if (last && carriesOn(last, now, next)) {
				before.current = { view: last, made };
				go(made, 'replace');
			} else if (made !== viewToHash(now)) {
				before.current = { view: now, made };
				go(made);
			}
		},
		[go],
	);
	return { view, show, back: canGoBack() ? () => history.back() : null };
}
