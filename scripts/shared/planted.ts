/** All saved pages with names planted in them, opened with Gloss and without. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../check/run.ts';
import { reportOn } from '../real-pages/report.ts';
import { prove } from '../real-pages/run.ts';

export interface PlantedOptions {
	/** Another seed plants other names in other places. */
	seed?: number;
	/** A part of the names of the pages that are to be opened; all of them when absent. */
	only?: string;
}

/**
 * One count for each page, and one for each painter's share of planted names lit. `extension` answers the
 * folder of the build for tests.
 */
export function plantedStep(
	folder: string,
	extension: () => string,
	{ seed = 1, only = '' }: PlantedOptions = {},
): Step {
	return {
		name: 'saved pages with planted names',
		run: async () => {
			const pages = join(folder, 'pages/real');
			const files = readdirSync(pages)
				.filter((file) => file.endsWith('.html'))
				.sort();
			const chosen = files.filter((file) => file.includes(only));
			if (chosen.length === 0) throw new Error(`no page is called ${only}`);
			const outcomes = await prove({ extension: extension(), folder: pages, files, chosen, seed });
			return reportOn(outcomes, seed);
		},
	};
}
