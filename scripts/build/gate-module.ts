/** Gives the gate its patterns as literals, so that a page pays for no gazetteer. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { gazetteerInput } from '../../lib/corpus/gazetteer-input';
import { gatePattern } from '../../lib/recognition/gate-pattern';
import { compileForBuild } from './corpus-module';

const NAME = 'virtual:gloss-gate';
/** Rollup's mark for modules that are no files. */
const RESOLVED = `\0${NAME}`;

/** WXT's frame around a script, with the path of the script behind it. */
const FRAME = /wxt-unlisted-script-entrypoint\?.*\/entrypoints\/gate\//;

/** What a script calls to be one; the gate is given a shorter one. */
const DEFINE = 'wxt/utils/define-unlisted-script';
const SHORT_DEFINE = '\0gloss-define';

/**
 * Lets the gate run without WXT's frame: what it logs when a script crashes, and the forms of definition
 * that the gate has no use for, would be a twentieth of it, and browsers report the fault anyway.
 */
export function bareGate(): Plugin {
	return {
		name: 'gloss-bare-gate',
		enforce: 'pre',
		// Vite's `var` for `const` keeps the minifier from putting values where they are used.
		outputOptions: (options) => (options.format === 'iife' ? { ...options, topLevelVar: false } : options),
		resolveId: (id, importer) =>
			id === DEFINE && importer && /\/entrypoints\/gate\//.test(importer) ? SHORT_DEFINE : null,
		load: (id) => (id === SHORT_DEFINE ? 'export const defineUnlistedScript = (main) => ({ main });' : null),
		transform(code, id) {
			const script = FRAME.test(id) ? /^import definition from .*$/m.exec(code) : null;
			return script && { code: `${script[0]}\nexport default definition.main();`, map: null };
		},
	};
}

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
