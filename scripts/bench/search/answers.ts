/** Whether the search finds what a reader wants: slips of the hand, and questions with their answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Corpus } from '../../../lib/corpus/model.ts';
import { buildSearch } from '../../../lib/search/search.ts';
import { ROOT } from '../../build/build.ts';
import type { Row } from '../report.ts';
import { defaults, type Rival, scan } from './rivals.ts';
import { slipsIn } from './slips.ts';

const SLIPS = 500;
const AMONG = 10;
const SHOWN = 3;
/** More bearers of a word than this, and ten places cannot hold them beside those of its neighbours. */
const FEW = 5;

const questionsSchema = v.array(v.object({ ask: v.string(), wants: v.array(v.string()) }));

/** What is shown of each kind under the field, in the order in which it stands there. */
function ours(corpus: Corpus): Rival {
	const search = buildSearch(corpus);
	return {
		name: 'Gloss',
		find: (query) => {
			const found = search.find(query, SHOWN);
			return found.order.flatMap((group) => found[group].map(({ id }) => id));
		},
	};
}

function slips(corpus: Corpus): Row[] {
	const search = buildSearch(corpus);
	const entities = new Set(corpus.entities.map(({ id }) => id));
	const names: Rival = {
		name: 'Gloss',
		find: (query) => search.find(query, AMONG).entities.map(({ id }) => id),
	};
	const made = slipsIn(corpus.entities, SLIPS, 20260131);
	const bearersOf = (word: string) => search.find(word, entities.size).entities.length;
	const few = made.filter(({ word }) => bearersOf(word) <= FEW);
	const among = (rival: Rival, query: string, entity: string) =>
		rival
			.find(query)
			.filter((id) => entities.has(id))
			.slice(0, AMONG)
			.includes(entity);
	return [names, scan(corpus), defaults(corpus)].flatMap((rival) => {
		const full = made.filter(({ query, entity }) => among(rival, query, entity)).length;
		const alone = few.filter(({ alone: query, entity }) => among(rival, query, entity)).length;
		const asked = rival === names;
		return [
			{
				label: `a slip in a name, in the first ten: ${rival.name}`,
				value: `${full} of ${made.length}`,
				...(asked ? { budget: `${made.length}` } : {}),
			},
			{ label: `… that word alone, of few bearers: ${rival.name}`, value: `${alone} of ${few.length}` },
		];
	});
}

function questions(corpus: Corpus): Row[] {
	const file = readFileSync(join(ROOT, 'tests/search/questions.yaml'), 'utf8');
	const asked = v.parse(questionsSchema, parse(file));
	return [ours(corpus), scan(corpus), defaults(corpus)].flatMap((rival, place) => {
		const missed = asked.filter(
			({ ask, wants }) =>
				!rival
					.find(ask)
					.slice(0, SHOWN)
					.some((id) => wants.includes(id)),
		);
		const row: Row = {
			label: `questions answered in the first three: ${rival.name}`,
			value: `${asked.length - missed.length} of ${asked.length}`,
			...(place === 0 ? { budget: '57' } : {}),
		};
		return place === 0
			? [row, ...missed.map(({ ask }) => ({ label: `… missed: ${ask}`, value: '' }))]
			: [row];
	});
}

/** Slips and questions over the bundled corpus, beside a plain scan and MiniSearch's defaults. */
export function answers(corpus: Corpus): Row[] {
	return [...slips(corpus), ...questions(corpus)];
}
