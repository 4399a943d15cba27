/** One JSON Schema for all of data/, generated from what the compile step checks. Build time only. */
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as schema from './schema';

/** Which definition a file of data/ follows; paths are patterns inside that folder. */
export const SCHEMA_OF: Readonly<Record<string, string>> = {
	'entities/*.yaml': 'entity',
	'events/*.yaml': 'events',
	'disputes.yaml': 'disputes',
	'confusers.yaml': 'confusers',
	'corpus.yaml': 'settings',
};

/**
 * The schema as JSON text (draft 7, which editors know best). The whole takes any file of data/;
 * `#/definitions/NAME` takes one kind: those of `SCHEMA_OF`, and `document` for the front matter of
 * documents. Editors check less than the compile step: not that ids, sources and dates are real.
 */
export function dataSchema(): string {
	const kinds = {
		document: schema.authoredDocument,
		entity: schema.authoredEntity,
		events: schema.authoredEvents,
		disputes: schema.authoredDisputes,
		confusers: schema.authoredConfusers,
		settings: schema.authoredSettings,
	};
	const definitions = toJsonSchemaDefs(
		{ ...kinds, date: schema.edtf, source: schema.authoredSource, id: schema.slug },
		{
			typeMode: 'input',
			target: 'draft-07',
			ignoreActions: ['trim', 'transform'],
			overrideRef: ({ referenceId }) => `#/definitions/${referenceId}`,
		},
	);
	const whole = {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'The authored corpus of Gloss',
		$comment: 'Generated from lib/corpus/schema.ts by npm run corpus -- schema; do not edit.',
		anyOf: Object.keys(kinds).map((name) => ({ $ref: `#/definitions/${name}` })),
		definitions,
	};
	return `${JSON.stringify(whole, null, '\t')}\n`;
}
