/**
 * `npm run annotate -- [--json] [--explain] FILE...`: gate and recognition in the terminal, on plain
 * text, HTML, or "-" for standard input. Exits 1 where a file could not be read or the data are invalid.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatProblem } from '../lib/corpus/compile/problem';
import { gazetteerInput } from '../lib/corpus/gazetteer-input';
import { gatePattern } from '../lib/recognition/gate-pattern';
import { buildGazetteer } from '../lib/recognition/gazetteer';
import { annotate } from './annotate/annotate';
import { listing } from './annotate/print';
import { readInput } from './annotate/read';
import { compileFolder } from './corpus/compile-folder';

const DATA = join(fileURLToPath(new URL('..', import.meta.url)), 'data');

const { values, positionals } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		explain: { type: 'boolean', default: false },
	},
	allowPositionals: true,
});

function run(): void {
	if (positionals.length === 0) {
		console.error('usage: npm run annotate -- [--json] [--explain] FILE...   ("-" reads standard input)');
		process.exitCode = 1;
		return;
	}
	const { corpus, problems } = compileFolder(DATA);
	if (corpus === null) {
		for (const problem of problems) console.error(formatProblem(problem));
		process.exitCode = 1;
		return;
	}
	const input = gazetteerInput(corpus);
	const gazetteer = buildGazetteer(input);
	const pattern = gatePattern(input);
	for (const file of positionals) {
		try {
			const reading = readInput(file);
			const annotated = annotate(gazetteer, pattern, reading);
			if (!values.json) {
				console.log(listing(file, reading.text, annotated, values.explain));
				continue;
			}
			const text = reading.html ? { text: reading.text } : {};
			const explanations = values.explain ? { explanations: annotated.explanations } : {};
			console.log(JSON.stringify({ file, mentions: annotated.mentions, ...text, ...explanations }));
		} catch (error) {
			console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
			process.exitCode = 1;
		}
	}
}

run();
