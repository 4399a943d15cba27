/** What the reader searched for last. It stays on this machine. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { oneAtATime } from './one-at-a-time';
import { SETTINGS_VERSION } from './settings';

/** How many are kept, the latest first. */
export const MAX_RECENT = 6;
/** UTF-16 units of one that is kept. */
const LONGEST = 120;

const recentSchema = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST)));

const recentItem = storage.defineItem<string[]>('local:recent-searches', {
	fallback: [],
	version: SETTINGS_VERSION,
});

function read(value: unknown): string[] {
	const parsed = v.safeParse(recentSchema, value);
	return parsed.success ? parsed.output.slice(0, MAX_RECENT) : [];
}

/** The latest searches first; none where nothing can be read. */
export async function getRecentSearches(): Promise<string[]> {
	return read(await recentItem.getValue());
}

/** Puts a search first; an empty one is passed over. In a private window it must not be called. */
export function rememberSearch(text: string): Promise<void> {
	return oneAtATime('recent', async () => {
		const asked = text.trim().slice(0, LONGEST);
		if (asked === '') return;
		const others = (await getRecentSearches()).filter((one) => one !== asked);
		await recentItem.setValue([asked, ...others].slice(0, MAX_RECENT));
	});
}

/** Forgets all of them. */
export function forgetSearches(): Promise<void> {
	return oneAtATime('recent', () => recentItem.removeValue());
}

/** Calls back with every change. Returns how to stop. */
export function watchRecentSearches(onChange: (searches: string[]) => void): () => void {
	return recentItem.watch((value) => onChange(read(value)));
}
