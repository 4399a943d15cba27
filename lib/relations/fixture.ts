/** A corpus for tests in which everyone stands to someone. */
import { indexCorpus } from '../corpus/corpus-index';
import { fixtureCorpus } from '../corpus/fixtures/data';
import type { Entity } from '../corpus/model';

const person = (name: string, rest: string) =>
	`type: Person\nname: ${name}\ndescription: { text: Someone, asOf: 2025-06, sources: [decree#1] }\n${rest}\n`;

const role = (from: string, until = '') =>
	`roles:\n  - { title: Judge, body: world-court, from: ${from}, ${until ? `until: ${until}, ` : ''}asOf: 2026-01, sources: [gazette#1] }`;

const index = indexCorpus(
	fixtureCorpus({
		'entities/ada-first.yaml': person('Ada First', role('2020-01-01', '2024-03-11')),
		'entities/bo-next.yaml': person('Bo Next', role('2024-03-11')),
		'entities/cy-wanted.yaml': person(
			'Cy Wanted',
			'measures:\n  - { kind: warrant, label: Warrant, by: World Court of Examples, from: 2025-07-01, note: Cy denies it., asOf: 2025-07, sources: [decree#1] }',
		),
		'entities/di-convicted.yaml': person(
			'Di Convicted',
			'measures:\n  - { kind: warrant, label: Warrant, by: World Court of Examples, asOf: 2025-07, sources: [decree#1] }\n  - { kind: conviction, label: Convicted, by: World Court of Examples, from: 2025-08, asOf: 2025-08, sources: [decree#1] }',
		),
		'events/2026.yaml': [
			'- id: cy-wanted-2025-07',
			'  date: 2025-07-01',
			'  kind: warrant',
			'  text: Two judges issue a warrant for Cy Wanted.',
			'  entities: [cy-wanted, bo-next, soren-oe]',
			'  sources: [decree#1]',
		].join('\n'),
	}),
);

/** The fixture, indexed. */
export function relatedIndex() {
	return index;
}

/** An entity of it. Throws where it has none by that id. */
export function entityOf(id: string): Entity {
	const entity = index.entities.get(id);
	if (!entity) throw new Error(`The fixture has no ${id}`);
	return entity;
}
