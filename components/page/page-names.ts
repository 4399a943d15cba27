import type { FrameSummary } from '../../lib/background/page-summaries';
import type { Cap } from '../../lib/page/limits';

/** A name found in a tab, with how often it stands in each frame. */
export interface PageName {
	entity: string;
	name: string;
	count: number;
	frames: { frameId: number; count: number }[];
}

/** The names of all frames of a tab as one list, the top frame's first, each entity once. */
export function namesOnPage(frames: readonly FrameSummary[]): PageName[] {
	const names = new Map<string, PageName>();
	for (const { frameId, summary } of [...frames].sort((a, b) => a.frameId - b.frameId)) {
		for (const { entity, name, count } of summary.found) {
			if (count === 0) continue;
			const known = names.get(entity) ?? { entity, name, count: 0, frames: [] };
			known.count += count;
			known.frames.push({ frameId, count });
			names.set(entity, known);
		}
	}
	return [...names.values()];
}

const CAPS: readonly Cap[] = ['text', 'block', 'blocks', 'mentions', 'restless'];

/** Which limits were reached in any frame, each once. */
export function cappedOnPage(frames: readonly FrameSummary[]): Cap[] {
	return CAPS.filter((cap) => frames.some(({ summary }) => summary.capped.includes(cap)));
}

/**
 * The frame, and the place within that frame, of the nth mention of a name (from 0). Counts on from
 * the start after the last; null when the name stands nowhere.
 */
export function mentionAt(name: PageName, n: number): { frameId: number; index: number } | null {
	if (name.count === 0) return null;
	let left = n % name.count;
	for (const { frameId, count } of name.frames) {
		if (left < count) return { frameId, index: left };
		left -= count;
	}
	return null;
}

/**
 * `unreadable`: no script may run there. `pdf`: shown by the browser's own viewer. `file`: no web page, so the
 * gate passes it over (plain text, XML, pictures).
 */
export type PageState = 'found' | 'nothing' | 'off' | 'unreadable' | 'pdf' | 'file';

/**
 * What to say of the page in a tab. `contentType` is what the page itself answered, null when it
 * could not be asked; `host` is null where there is no site to switch off.
 */
export function pageState(page: {
	host: string | null;
	offSites: readonly string[];
	names: readonly PageName[];
	contentType: string | null;
}): PageState {
	if (page.host && page.offSites.includes(page.host)) return 'off';
	if (page.names.length > 0) return 'found';
	if (page.contentType === null) return 'unreadable';
	if (page.contentType === 'application/pdf') return 'pdf';
	return page.contentType.includes('html') ? 'nothing' : 'file';
}
