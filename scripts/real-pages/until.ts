/** ms in which whatever a reader has asked for must have happened, on a busy machine too. */
const PATIENCE = 8_000;
const PAUSE = 60;

/**
 * Asks until the answer is yes.
 * @throws Error with what should have happened, when it has not in time.
 */
export async function until(is: () => Promise<boolean>, what: string): Promise<void> {
	const end = performance.now() + PATIENCE;
	while (!(await is())) {
		if (performance.now() > end) throw new Error(what);
		await new Promise((later) => setTimeout(later, PAUSE));
	}
}
