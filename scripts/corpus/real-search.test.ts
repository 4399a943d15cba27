import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildSearch, type Search } from '../../lib/search/search';
import { compileFolder } from './compile-folder';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { corpus } = compileFolder(root('data'));

const SHOWN = 3;

function questionsIn(file: string) {
	const schema = v.array(v.object({ ask: v.string(), wants: v.array(v.string()) }));
	return v.parse(schema, parse(readFileSync(root(`tests/search/${file}`), 'utf8')));
}

/** The lines under the field, in their order; no more than three of a kind are shown. */
function linesOf(search: Search, query: string): string[] {
	const found = search.find(query, SHOWN);
	return found.order.flatMap((group) => found[group].map(({ id }) => id)).slice(0, SHOWN);
}

it.each([
	['questions.yaml', 3],
	['everyday.yaml', 2],
])('answers %s among the first three lines, all but %i', (file, most) => {
	if (!corpus) throw new Error('The data are not valid');
	const search = buildSearch(corpus);
	const missed = questionsIn(file).flatMap(({ ask, wants }) =>
		linesOf(search, ask).some((id) => wants.includes(id)) ? [] : [ask],
	);
	expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(most);
});
