/** Which names, events and passages the filters of a query let through. */

import type { Corpus, CorpusDate, CorpusEvent, Document, Entity, Passage, SourceRef } from '../corpus/model';
import { compareDated } from '../dates/order';
import { type Filters, GROUPS, type Group } from './filters';
import { wordsOf } from './words';

export interface Admission {
	events(filters: Filters): (event: CorpusEvent) => boolean;
	passages(filters: Filters): (passage: Passage) => boolean;
	/** Newest first. */
	newestEvents(): CorpusEvent[];
	newestPassages(): Passage[];
}

/** The groups that can hold anything: names have no day and no publisher, only events a kind of event. */
export function groupsOf({ groups, types, kinds, from, to, by }: Filters): readonly Group[] {
	const dated = from !== undefined || to !== undefined || by !== undefined;
	return GROUPS.filter((group) => {
		if (group === 'entities' && dated) return false;
		if (!groups && !types && !kinds) return true;
		if (groups?.includes(group)) return true;
		return group === 'entities' ? types !== undefined : group === 'events' && kinds !== undefined;
	});
}

/** Which names filters let through. */
export function isOfType({ types }: Filters): (entity: Pick<Entity, 'type'>) => boolean {
	return ({ type }) => types === undefined || types.includes(type);
}

/** Prepares what filters ask of a corpus. */
export function admissionOf(corpus: Corpus): Admission {
	const documents = new Map(corpus.documents.map((document) => [document.id, document]));
	const called = namesakes(corpus.entities);
	const publishers = new Map(corpus.documents.map((one) => [one.id, publisherOf(one, called)]));
	const published = (document: string) => documents.get(document)?.published;
	return {
		events:
			({ kinds, from, to, by }) =>
			({ kind, date, sources }) =>
				(kinds === undefined || kinds.includes(kind)) &&
				isWithin(date, from, to) &&
				(by === undefined || sources.some((source) => isBy(publishers.get(documentOf(source)), by))),
		passages:
			({ from, to, by }) =>
			({ document }) =>
				isWithin(published(document), from, to) && (by === undefined || isBy(publishers.get(document), by)),
		newestEvents: () => [...corpus.events].sort((a, b) => compareDated(b, a)),
		newestPassages: () =>
			[...corpus.passages].sort((a, b) => {
				const [of, than] = [published(a.document)?.from ?? '', published(b.document)?.from ?? ''];
				return of === than ? a.number - b.number : than < of ? -1 : 1;
			}),
	};
}

function documentOf({ passage }: SourceRef): string {
	return passage.slice(0, passage.lastIndexOf('#'));
}

/** Every form of the names of those who are called by some words: a publisher may be asked for by any of them. */
function namesakes(entities: readonly Entity[]): (words: string) => readonly string[] {
	const bearers = new Map<string, string[]>();
	for (const { name, aliases } of entities) {
		const forms = [name, ...aliases.map(({ form }) => form)].map((form) => wordsOf(form).join(' '));
		for (const form of forms) bearers.set(form, [...(bearers.get(form) ?? []), ...forms]);
	}
	return (words) => bearers.get(words) ?? [];
}

interface Publisher {
	/** As the document has it, in words and as one word. */
	names: readonly string[];
	/** What else it is called. */
	forms: readonly string[];
}

function publisherOf(
	{ label, publisher = '' }: Document,
	called: (words: string) => readonly string[],
): Publisher {
	const words = [label, publisher].map(wordsOf);
	return {
		names: words.flatMap((name) => [name.join(' '), name.join('')]),
		forms: words.flatMap((name) => called(name.join(' '))),
	};
}

/** True where a publisher's name holds the words, from the beginning of one of its own, or another form begins with them. */
function isBy(publisher: Publisher | undefined, by: string): boolean {
	if (!publisher) return false;
	const { names, forms } = publisher;
	return (
		names.some((name) => name.startsWith(by) || name.includes(` ${by}`)) ||
		forms.some((form) => form.startsWith(by))
	);
}

/** A date counts with every day that it can mean; what has no date is within no limits. */
function isWithin(date: CorpusDate | undefined, from?: string, to?: string): boolean {
	if (from === undefined && to === undefined) return true;
	return (
		date !== undefined && (from === undefined || date.to >= from) && (to === undefined || date.from <= to)
	);
}
