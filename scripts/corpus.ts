/** `npm run corpus`: what the corpus holds and what it misses. `-- --json` prints counts alone. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countCorpus, findGaps, type Gaps } from '../lib/corpus/compile/completeness';
import { formatProblem } from '../lib/corpus/compile/problem';
import { compileFolder } from './corpus/compile-folder';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		data: { type: 'string', default: join(fileURLToPath(new URL('..', import.meta.url)), 'data') },
	},
});

const { corpus, problems } = compileFolder(values.data, process.env.GLOSS_TEXTS || undefined);
for (const problem of problems) console.error(formatProblem(problem));
if (corpus === null) process.exitCode = 1;
else if (values.json) console.log(JSON.stringify(countCorpus(corpus)));
else {
	for (const [name, count] of Object.entries(countCorpus(corpus))) console.log(`${name.padEnd(12)}${count}`);
	printGaps(findGaps(corpus));
}

function printGaps(gaps: Gaps): void {
	const lists: [string, string[]][] = [
		['entities without a statement', gaps.entitiesWithoutStatement],
		['entities without an event', gaps.entitiesWithoutEvent],
		['statements with one source', gaps.singleSource],
		['passages that nothing cites', gaps.unusedPassages],
		['aliases by language', gaps.aliasesByLanguage.map(([lang, count]) => `${lang} ${count}`)],
	];
	for (const [title, items] of lists) {
		console.log(`\n${title} (${items.length})${items.length > 0 ? `\n  ${items.join(', ')}` : ''}`);
	}
}
