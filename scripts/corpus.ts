/**
 * `npm run corpus`: what the corpus holds and what it misses. `-- --json` prints counts alone,
 * `-- --all` whole lists, `-- schema` writes data/schema.json, `-- add document|entity|event` asks
 * for a new file, `-- draw --count 40 --seed N` draws statements to check by eye.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countCorpus } from '../lib/corpus/compile/completeness';
import { formatProblem } from '../lib/corpus/compile/problem';
import type { Corpus } from '../lib/corpus/model';
import { add } from './corpus/add/add';
import { pipedAsker } from './corpus/add/piped';
import { terminalAsker } from './corpus/add/terminal';
import { compileFolder } from './corpus/compile-folder';
import { drawStatements } from './corpus/draw';
import { corpusReport } from './corpus/report';
import { writeSchema } from './corpus/schema-file';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		json: { type: 'boolean', default: false },
		all: { type: 'boolean', default: false },
		count: { type: 'string', default: '40' },
		seed: { type: 'string' },
		data: { type: 'string', default: join(fileURLToPath(new URL('..', import.meta.url)), 'data') },
	},
});
const [command, subject] = positionals;

if (command === undefined) withCorpus(print);
else if (command === 'schema') console.log(`wrote ${writeSchema(values.data)}`);
else if (command === 'draw') withCorpus(draw);
else if (command === 'add') {
	const asker = process.stdin.isTTY ? terminalAsker() : pipedAsker(process.stdin, process.stdout);
	process.exitCode = await add(values.data, subject, asker);
} else {
	console.error(`no such command: ${command}; there are add, draw and schema`);
	process.exitCode = 2;
}

function withCorpus(use: (corpus: Corpus) => void): void {
	const { corpus, problems } = compileFolder(values.data, process.env.GLOSS_TEXTS || undefined);
	const told = values.json ? problems.filter(({ severity }) => severity === 'error') : problems;
	for (const problem of told) console.error(formatProblem(problem));
	if (corpus) use(corpus);
	else process.exitCode = 1;
}

function print(corpus: Corpus): void {
	console.log(values.json ? JSON.stringify(countCorpus(corpus)) : corpusReport(corpus, values.all));
}

function draw(corpus: Corpus): void {
	const count = Number(values.count);
	const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
	if (Number.isInteger(count) && count > 0 && Number.isInteger(seed)) {
		console.log(drawStatements(corpus, count, seed));
		return;
	}
	console.error('--count takes a whole number above 0, --seed a whole number');
	process.exitCode = 2;
}
