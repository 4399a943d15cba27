/** Runs steps in order, tells how each went and adds up. */

export interface Count {
	passed: number;
	failed: number;
}

export interface StepResult extends Count {
	/** What a reader needs to see when something failed. */
	report?: string;
}

export interface Step {
	name: string;
	/** Names of steps that must have passed, or this one counts as failed without being run. */
	needs?: string[];
	run: () => Promise<StepResult> | StepResult;
}

/** Seconds with one decimal: "4.2 s". */
function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}

async function attempt(step: Step): Promise<StepResult> {
	try {
		return await step.run();
	} catch (error) {
		return { passed: 0, failed: 1, report: error instanceof Error ? error.message : String(error) };
	}
}

/**
 * Runs every step, also after one has failed, and prints a line for each with its time. Steps that stand
 * together run side by side.
 * @returns the sum of all counts.
 */
export async function runSteps(steps: readonly (Step | readonly Step[])[]): Promise<Count> {
	const total: Count = { passed: 0, failed: 0 };
	const broken = new Set<string>();
	const run = async (step: Step) => {
		const start = performance.now();
		const missing = step.needs?.filter((name) => broken.has(name)) ?? [];
		const result = missing.length
			? { passed: 0, failed: 1, report: `not run, since this failed: ${missing.join(', ')}` }
			: await attempt(step);
		total.passed += result.passed;
		total.failed += result.failed;
		if (result.failed > 0) broken.add(step.name);
		if (result.report) console.log(result.report.trimEnd());
		const verdict = result.failed > 0 ? 'FAILED' : 'ok';
		console.log(
			`${verdict.padEnd(7)}${step.name.padEnd(34)}${String(result.passed).padStart(5)} passed${String(result.failed).padStart(4)} failed  ${seconds(performance.now() - start)}`,
		);
	};
	for (const together of steps) await Promise.all([together].flat().map(run));
	return total;
}

/** The last line of every command that counts. */
export function closing({ passed, failed }: Count): string {
	return `${passed} passed, ${failed} failed`;
}
