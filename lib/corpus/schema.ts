/**
 * What may stand in data/: the authored YAML and front matter. The compile step checks against these
 * schemas, resolves short forms into the shapes of model.ts, and names file and line of each fault.
 * `null` for a document's field says "not known", and has to be written down.
 */
import * as v from 'valibot';
import { ENTITY_TYPES, EVENT_KINDS, MEASURE_KINDS, TIERS } from './model';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
export const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a slug: small letters, digits and single hyphens'),
);
const passageId = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*#[1-9]\d*$/, 'must be document-id#number'),
);
/** An EDTF string; whether it is a real date is checked when compiled. YAML may read a year as a number. */
export const edtf = v.pipe(
	v.union([text, v.pipe(v.number(), v.transform(String))], 'must be an EDTF date'),
	v.description('EDTF, as exact as the source and no more: 2025-06-05, 2025-06, 2024, 2025-11~'),
);
const url = v.pipe(v.string(), v.url('must be a full address'));
const flag = v.exactOptional(v.boolean(), false);
/** A schema with a line that editors show beside the field. */
const told = <S extends v.GenericSchema>(schema: S, line: string) => v.pipe(schema, v.description(line));

/** `document-id#3`, or the same with the wording that the text itself uses for the date. */
export const authoredSource = v.union([
	passageId,
	v.strictObject({
		passage: passageId,
		wording: v.exactOptional(told(text, 'How the text itself puts the date')),
	}),
]);
const sources = v.pipe(v.array(authoredSource), v.minLength(1, 'needs at least one source'));

export const authoredDocument = v.strictObject({
	label: text,
	title: told(v.nullable(text), 'null: not known'),
	publisher: v.nullable(text),
	author: v.nullable(text),
	published: v.nullable(edtf),
	url: v.nullable(url),
	language: text,
	kind: told(v.picklist(TIERS), 'Decides the order of sources, and what counts as one of its own'),
	inferred: v.exactOptional(
		told(
			v.array(v.picklist(['title', 'publisher', 'author', 'published', 'url'])),
			'What was concluded and not read on the page',
		),
		[],
	),
	derivedFrom: v.exactOptional(
		v.strictObject({
			relation: v.picklist(['translation', 'paraphrase', 'rewrite', 'excerpt']),
			publisher: text,
			title: v.exactOptional(text),
			url: v.exactOptional(url),
			inferred: flag,
		}),
	),
	note: v.exactOptional(text),
	file: v.exactOptional(text),
});

/** A form of a name; a plain string is one that is safe alone. */
const authoredAlias = v.union([text, v.strictObject({ form: text, weak: v.literal(true) })]);

export const authoredEntity = v.strictObject({
	type: v.picklist(ENTITY_TYPES),
	name: text,
	description: v.strictObject({ text, asOf: edtf, sources }),
	countries: v.exactOptional(
		v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'must be a two-letter country code'))),
		[],
	),
	counterpart: v.exactOptional(
		told(v.boolean(), 'Known mainly for other things: linked only in a block about the Court'),
		false,
	),
	anchor: v.exactOptional(told(v.boolean(), 'Naming it in full makes a page one about the Court'), false),
	/** By language (BCP 47). The name itself is an English alias without being listed. */
	aliases: v.exactOptional(v.record(text, v.array(authoredAlias)), {}),
	roles: v.exactOptional(
		v.array(
			v.strictObject({
				title: text,
				body: v.exactOptional(slug),
				from: v.exactOptional(edtf),
				until: v.exactOptional(edtf),
				asOf: edtf,
				sources,
			}),
		),
		[],
	),
	measures: v.exactOptional(
		v.array(
			v.strictObject({
				kind: v.picklist(MEASURE_KINDS),
				label: text,
				by: text,
				from: v.exactOptional(edtf),
				until: v.exactOptional(edtf),
				note: v.exactOptional(text),
				asOf: edtf,
				sources,
			}),
		),
		[],
	),
	related: v.exactOptional(v.array(slug), []),
	statements: v.exactOptional(
		v.array(
			v.strictObject({
				text,
				asOf: edtf,
				salience: v.exactOptional(
					told(
						v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
						'1 background … 5 what a reader must know',
					),
					3,
				),
				about: v.exactOptional(
					told(
						v.array(slug),
						'Entities that it concerns; those that it names in full are found by themselves',
					),
					[],
				),
				sources,
			}),
		),
		[],
	),
});

export const authoredEvents = v.array(
	v.strictObject({
		id: slug,
		date: edtf,
		kind: v.picklist(EVENT_KINDS),
		text,
		entities: v.pipe(v.array(slug), v.minLength(1, 'needs at least one entity')),
		sources,
	}),
);

export const authoredDisputes = v.array(
	v.strictObject({
		id: slug,
		question: text,
		agreed: text,
		versions: v.pipe(
			v.array(v.strictObject({ text, sources })),
			v.minLength(2, 'needs at least two versions'),
		),
		entities: v.pipe(v.array(slug), v.minLength(1, 'needs at least one entity')),
		events: v.exactOptional(v.array(slug), []),
	}),
);

export const authoredConfusers = v.array(
	v.strictObject({
		form: text,
		name: text,
		names: v.exactOptional(v.array(text), []),
		cues: v.exactOptional(v.array(text), []),
		lang: v.exactOptional(text),
	}),
);

/** data/corpus.yaml. */
export const authoredSettings = v.strictObject({
	asOf: v.pipe(v.string(), v.isoDate('must be a day, YYYY-MM-DD')),
	/** Words that support the Court's sense of an ambiguous form, by language. */
	cues: v.record(text, v.array(text)),
});

export type AuthoredSource = v.InferOutput<typeof authoredSource>;
export type AuthoredDocument = v.InferOutput<typeof authoredDocument>;
export type AuthoredEntity = v.InferOutput<typeof authoredEntity>;
export type AuthoredEvent = v.InferOutput<typeof authoredEvents>[number];
export type AuthoredDispute = v.InferOutput<typeof authoredDisputes>[number];
export type AuthoredConfuser = v.InferOutput<typeof authoredConfusers>[number];
export type AuthoredSettings = v.InferOutput<typeof authoredSettings>;
