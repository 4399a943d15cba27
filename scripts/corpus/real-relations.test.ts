import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { meetsBox } from '../../components/library/edge-line';
import { type Drawing, relationDrawing } from '../../components/library/relation-drawing';
import { speakEnglish } from '../../components/page/testing';
import { type CorpusIndex, indexCorpus } from '../../lib/corpus/corpus-index';
import { neighboursOf } from '../../lib/relations/neighbours';
import { compileFolder } from './compile-folder';

const { corpus } = compileFolder(fileURLToPath(new URL('../../data', import.meta.url)));

/** Of all lines from entities to their neighbours, how many may pass behind a third box. */
const HIDDEN_SHARE = 0.01;

let index: CorpusIndex;
let drawings: Drawing[];

beforeAll(() => {
	if (!corpus) throw new Error('The data are not valid');
	speakEnglish();
	index = indexCorpus(corpus);
	drawings = corpus.entities.map((entity) => relationDrawing(index, entity, neighboursOf(index, entity)));
});

describe('the relations of the corpus', () => {
	it('lead to an event or a passage that there is, each with a source', () => {
		for (const entity of index.corpus.entities) {
			for (const { name, relations } of neighboursOf(index, entity)) {
				for (const { lead, sources } of relations) {
					const found = 'event' in lead ? index.events.has(lead.event) : index.passages.has(lead.passage);
					expect.soft(found && sources.length > 0, `${entity.id} and ${name}`).toBe(true);
				}
			}
		}
	});

	it('are the same seen from either side', () => {
		const pairs = new Map<string, number>();
		for (const { id } of index.corpus.entities) {
			const entity = index.entities.get(id);
			for (const { key, entity: other, relations } of entity ? neighboursOf(index, entity) : []) {
				if (other) pairs.set(JSON.stringify([id, key]), relations.length);
			}
		}
		for (const [pair, count] of pairs) {
			const [a, b] = JSON.parse(pair);
			expect.soft(pairs.get(JSON.stringify([b, a])), pair).toBe(count);
		}
	});
});

describe('the drawings of all entities', () => {
	it('have no box on another', () => {
		for (const { nodes } of drawings) {
			for (const [place, a] of nodes.entries()) {
				const on = nodes
					.slice(place + 1)
					.filter(
						(b) =>
							Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
							Math.abs(a.y - b.y) < (a.height + b.height) / 2,
					);
				expect.soft(on.map(({ name }) => `${name} on ${a.name}`)).toEqual([]);
			}
		}
	});

	it('have nearly no line behind a box', () => {
		const hidden = drawings.flatMap(({ nodes, edges }) =>
			edges
				.filter(({ from, to }) =>
					nodes.some((node) => node !== from && node !== to && meetsBox(node, from, to)),
				)
				.map(({ from, to }) => `${from.name} to ${to.name}`),
		);
		const lines = drawings.reduce((sum, { nodes }) => sum + nodes.length - 1, 0);
		expect(hidden.length / lines, hidden.join('\n')).toBeLessThan(HIDDEN_SHARE);
	});
});
