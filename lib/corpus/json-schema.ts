/** One JSON Schema for all of data/, generated from what the compile step checks. Build time only. */
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as schema from './schema';

const to = (name: string) => ({ $ref: `#/definitions/${name}` });
const having = (field: string) => ({ required: [field] });

/**
 * Tells the kinds of file apart by a field that only one of them has, so that an editor completes and
 * checks against that kind alone, in a file that is only begun as well.
 */
const BY_KIND = when(
	{ type: 'array' },
	when(
		{ contains: having('question') },
		to('disputes'),
		when({ contains: having('form') }, to('confusers'), to('events')),
	),
	when(
		{ anyOf: [having('cues'), having('asOf')] },
		to('settings'),
		when(having('label'), to('document'), to('entity')),
	),
);

function when(condition: object, met: object, unmet: object): object {
	return Object.fromEntries([
		['if', condition],
		['then', met],
		['else', unmet],
	]);
}

/**
 * The schema as JSON text (draft 7, which editors know best): it takes any file of data/, and the
 * front matter of documents. Editors check less than the compile step: not that ids, sources and
 * dates are real.
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
		...BY_KIND,
		definitions,
	};
	return `${JSON.stringify(whole, null, '\t')}\n`;
}
