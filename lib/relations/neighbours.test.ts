import { describe, expect, it } from 'vitest';
import { entityOf, relatedIndex } from './fixture';
import { graphOf } from './graph';
import { neighboursOf } from './neighbours';
import type { Relation } from './relation';

const index = relatedIndex();
const of = (id: string) => neighboursOf(index, entityOf(id));

function relations(id: string, other: string): readonly Relation[] {
	return of(id).find(({ name }) => name === other)?.relations ?? [];
}

describe('relations', () => {
	it.each([
		['cy-wanted', 'World Court of Examples', 'measure'],
		['world-court', 'Cy Wanted', 'measure'],
		['soren-oe', 'Ruritania', 'measure'],
		['bo-next', 'World Court of Examples', 'office'],
		['world-court', 'Bo Next', 'office'],
		['bo-next', 'Søren Łukasz Øe', 'colleague'],
		['cy-wanted', 'Bo Next', 'event'],
	])('of %s to %s begin with a %s', (id, other, kind) => {
		expect(relations(id, other)[0]?.kind).toBe(kind);
	});

	it('tell who acts on whom, from either side', () => {
		expect(relations('cy-wanted', 'World Court of Examples')[0]).toMatchObject({ outward: false });
		expect(relations('world-court', 'Cy Wanted')[0]).toMatchObject({ outward: true, note: 'Cy denies it.' });
	});

	it('know who acted by name alone where the corpus has no more', () => {
		expect(of('soren-oe').find(({ name }) => name === 'Ruritania')?.entity).toBeUndefined();
	});

	it('put nobody in office with who came after, or may have', () => {
		expect(relations('ada-first', 'Bo Next')).toEqual([]);
		expect(relations('ada-first', 'Søren Łukasz Øe')).toEqual([]);
	});

	it('lead to the event by which a measure came about, else to the passage that says it', () => {
		expect(relations('soren-oe', 'Ruritania')[0]?.lead).toEqual({ event: 'soren-oe-sanctioned' });
		expect(relations('di-convicted', 'World Court of Examples')[0]?.lead).toEqual({ passage: 'decree#1' });
	});

	it('draw a warrant as an allegation, until a conviction', () => {
		expect(relations('cy-wanted', 'World Court of Examples')[0]?.alleged).toBe(true);
		expect(relations('di-convicted', 'World Court of Examples').map(({ alleged }) => alleged)).toEqual([
			false,
			false,
		]);
	});

	it('tie a judge to whom a warrant names over allegations, and no judge to another', () => {
		expect(relations('bo-next', 'Cy Wanted')[0]).toMatchObject({ what: 'warrant', alleged: true });
		const together = relations('bo-next', 'Søren Łukasz Øe');
		expect(together.map(({ kind, alleged }) => [kind, alleged])).toEqual([
			['colleague', false],
			['event', false],
		]);
	});

	it('have a source and a date, every one', () => {
		for (const { id } of index.corpus.entities) {
			for (const relation of of(id).flatMap((neighbour) => neighbour.relations)) {
				expect(relation.sources.length).toBeGreaterThan(0);
				expect(relation.date.edtf).not.toBe('');
			}
		}
	});
});

describe('the graph', () => {
	it('ties the entity to all, and neighbours by measures and offices only', () => {
		const hub = entityOf('bo-next');
		const { nodes, edges } = graphOf(index, hub, neighboursOf(index, hub));
		const own = edges.filter(({ a }) => a === hub.id).map(({ b }) => b);
		expect(own).toEqual(nodes.map(({ key }) => key));
		const others = edges.filter(({ a }) => a !== hub.id);
		expect(others.map(({ relation }) => relation.kind).sort()).toEqual(['measure', 'office']);
	});
});
