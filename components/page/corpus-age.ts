/** After this many days without an update the corpus is called old. */
export const OLD_AFTER_DAYS = 90;

const DAY_MS = 86_400_000;

/**
 * Whether a corpus kept up to `asOf` (YYYY-MM-DD) is old at `now` (ms since 1970). A day that cannot
 * be read counts as old.
 */
export function isOld(asOf: string, now: number): boolean {
	return !(now - Date.parse(`${asOf}T00:00:00Z`) < (OLD_AFTER_DAYS + 1) * DAY_MS);
}
