/**
 * `npm run check:shared -- DIR`: the checks that need the founding texts and saved pages, which are
 * not part of the project. DIR holds seeds/, facts/ and pages/.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closing, runSteps } from './check/run.ts';
import { foundingStep } from './shared/founding.ts';
import { pagesStep } from './shared/pages.ts';
import { copiedStep, textsBuildStep, textsShownStep, textsSurfacesStep } from './shared/texts.ts';

const named = process.argv[2];
const folder = named ? resolve(process.env.INIT_CWD ?? process.cwd(), named) : '';
if (!named || !existsSync(join(folder, 'seeds'))) {
	console.error('usage: npm run check:shared -- DIR, where DIR holds seeds/, facts/ and pages/');
	process.exit(2);
}

const total = await runSteps([
	foundingStep(folder),
	copiedStep(folder),
	textsBuildStep(folder),
	textsShownStep(),
	textsSurfacesStep(),
	pagesStep(folder),
]);
console.log(closing(total));
process.exit(total.failed === 0 ? 0 : 1);
