/**
 * Loads something when it is first asked for, and keeps it as long as the caller lives. A failure is not
 * kept: the next call tries again. The function that it gives rejects only when `load` does.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
	let loading: Promise<T> | null = null;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = null;
			throw error;
		});
		return loading;
	};
}
