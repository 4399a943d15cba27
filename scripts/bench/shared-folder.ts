/** Where texts and pages lie that are not the project's own. */
import { resolve } from 'node:path';
import { ROOT } from '../build/build.ts';

/** The folder that GLOSS_SHARED names, or the one beside the project; it need not exist. */
export function sharedFolder(...below: string[]): string {
	return resolve(ROOT, process.env.GLOSS_SHARED ?? '../shared', ...below);
}
