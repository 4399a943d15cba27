/**
 * `npm run check:shared -- DIR [--seed N] [--only PAGE]`: the checks that need the founding texts and saved pages, which are
 * not part of the project. DIR holds seeds/, facts/ and pages/. The seed decides what is planted in saved pages;
 * with --only, nothing else is checked than the planted pages with PAGE in their names.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildForTests } from './build/build.ts';
import { closing, runSteps } from './check/run.ts';
import { foundingStep } from './shared/founding.ts';
import { pagesStep } from './shared/pages.ts';
import { plantedStep } from './shared/planted.ts';
import { readersStep } from './shared/readers.ts';
import { copiedStep, textsBuildStep, textsShownStep, textsSurfacesStep } from './shared/texts.ts';

const { values, positionals } = parseArgs({
	options: { seed: { type: 'string', default: '1' }, only: { type: 'string' } },
	allowPositionals: true,
});
const named = positionals[0];
const seed = Number(values.seed);
const folder = named ? resolve(process.env.INIT_CWD ?? process.cwd(), named) : '';
if (!named || !Number.isSafeInteger(seed) || !existsSync(join(folder, 'seeds'))) {
	console.error(
		'usage: npm run check:shared -- DIR [--seed N] [--only PAGE], where DIR holds seeds/, facts/ and pages/',
	);
	process.exit(2);
}

let built: string | undefined;
/** Two steps drive one build. */
const extension = () => {
	built ??= buildForTests();
	return built;
};
const planted = plantedStep(folder, extension, { seed, only: values.only ?? '' });
const everything = [
	foundingStep(folder),
	copiedStep(folder),
	textsBuildStep(folder),
	textsShownStep(),
	textsSurfacesStep(),
	// Both mostly wait.
	[pagesStep(folder), readersStep(folder, extension)],
	planted,
];
const total = await runSteps(values.only === undefined ? everything : [planted]);
console.log(closing(total));
process.exit(total.failed === 0 ? 0 : 1);
