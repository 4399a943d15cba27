/** Keeps changes that read, change and write from overtaking each other. */

const ends = new Map<string, Promise<unknown>>();

/** Locks are held by origin: in a web page they would be the page's own, and seen there. */
function locksOfExtension(): LockManager | undefined {
	const ours = globalThis.location?.protocol.endsWith('-extension:') ?? false;
	return ours ? globalThis.navigator?.locks : undefined;
}

/**
 * Runs `change` after every earlier one of that name has ended, well or not; in all pages of the
 * extension and its worker at once where the browser has Web Locks, else in this context.
 * Resolves and rejects as `change` does.
 */
export function oneAtATime<T>(name: string, change: () => Promise<T>): Promise<T> {
	const before = ends.get(name) ?? Promise.resolve();
	const run = before.then(() => {
		const locks = locksOfExtension();
		return locks ? locks.request(`gloss:${name}`, change) : change();
	});
	ends.set(
		name,
		run.catch(() => undefined),
	);
	return run;
}
