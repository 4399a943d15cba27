/** Gives the gate its patterns as literals, so that a page pays for no gazetteer. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { gazetteerInput } from '../../lib/corpus/gazetteer-input';
import { gatePattern } from '../../lib/recognition/gate-pattern';
import { compileForBuild } from './corpus-module';

const NAME = 'virtual:gloss-gate';
/** Rollup's mark for modules that are no files. */
const RESOLVED = `\0${NAME}`;

/** Serves `virtual:gloss-gate` from data/ under `root`. Loading it throws where the data are not valid. */
export function gateModule(root: string): Plugin {
	return {
		name: 'gloss-gate',
		resolveId: (id) => (id === NAME ? RESOLVED : null),
		load(id) {
			if (id !== RESOLVED) return null;
			this.addWatchFile(join(root, 'data'));
			return `export const pattern = ${JSON.stringify(gatePattern(gazetteerInput(compileForBuild(root))))};`;
		},
	};
}
