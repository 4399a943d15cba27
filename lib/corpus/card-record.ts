/** Resolves an entity into all that its card shows, so that hovering needs no look-up. */
import type { CorpusIndex } from './corpus-index';
import type { Derivation, Dispute, SourceRef, Statement } from './model';
import { rankStatements } from './rank-statements';
import type { CardDispute, CardRecord, CardStatement, Sourced, SourceLine } from './record';
import { countIndependent } from './tier';

/** More than a card shows at first, so that it can choose those that matter where the name stands. */
const STATEMENTS = 8;
/** As many as fit on a card's line of time; the timeline has the rest. */
const EVENTS = 4;

const RELATIONS: Record<Derivation['relation'], string> = {
	translation: 'a translation',
	paraphrase: 'a paraphrase',
	rewrite: 'a rewrite',
	excerpt: 'an excerpt',
};

/** The card of an entity, or null where the corpus has none by that id. */
export function cardRecord(index: CorpusIndex, entityId: string): CardRecord | null {
	const entity = index.entities.get(entityId);
	if (!entity) return null;
	// Only its own: what is said of others names their subject as "it" or "she", and belongs to them.
	const statements = rankStatements(index.statementsOf(entityId));
	const events = index.eventsOf(entityId);
	return {
		id: entity.id,
		name: entity.name,
		type: entity.type,
		description: {
			text: entity.description.text,
			asOf: entity.description.asOf,
			...restsOn(index, entity.description.sources),
		},
		countries: entity.countries,
		measures: entity.measures.map(({ kind, label, from, until, note, asOf, sources }) => ({
			kind,
			label,
			...(from ? { from } : {}),
			...(until ? { until } : {}),
			...(note ? { note } : {}),
			asOf,
			...restsOn(index, sources),
		})),
		statements: statements.slice(0, STATEMENTS).map((statement) => cardStatement(index, statement)),
		events: events.slice(0, EVENTS).map(({ id, date, kind, text, sources }) => {
			return { id, date, kind, text, ...restsOn(index, sources) };
		}),
		disputes: index.disputesOf(entityId).map((dispute) => cardDispute(index, dispute)),
		statementCount: statements.length,
		eventCount: events.length,
		corpusAsOf: index.corpus.asOf,
	};
}

/** A statement with its source lines resolved. */
export function cardStatement(index: CorpusIndex, statement: Statement): CardStatement {
	const { id, text, asOf, sources, independent, about, salience } = statement;
	return { id, text, asOf, sources: sourceLines(index, sources), independent, about, salience };
}

/** A dispute with the source lines of each version. */
export function cardDispute(index: CorpusIndex, { id, question, agreed, versions }: Dispute): CardDispute {
	return {
		id,
		question,
		agreed,
		versions: versions.map(({ text, sources }) => ({ text, ...restsOn(index, sources) })),
	};
}

/** What something rests on that the corpus does not count by itself: only statements are weighed when compiled. */
function restsOn(index: CorpusIndex, refs: readonly SourceRef[]): Sourced {
	const documents = refs.flatMap(({ passage }) => {
		const document = index.documents.get(index.passages.get(passage)?.document ?? '');
		return document ? [document] : [];
	});
	return { sources: sourceLines(index, refs), independent: countIndependent(documents) };
}

/** All source lines of a sentence, in the order of `refs`. */
export function sourceLines(index: CorpusIndex, refs: readonly SourceRef[]): SourceLine[] {
	return refs.map((ref) => sourceLine(index, ref)).filter((line) => line !== null);
}

/** What is shown of one source, or null where the corpus lacks the passage. */
export function sourceLine(index: CorpusIndex, ref: SourceRef): SourceLine | null {
	const passage = index.passages.get(ref.passage);
	const document = index.documents.get(passage?.document ?? '');
	if (!passage || !document) return null;
	const { title, published, url, derivedFrom } = document;
	return {
		passage: passage.id,
		document: document.id,
		label: document.label,
		number: passage.number,
		tier: document.tier,
		digest: passage.digest,
		inferred: document.inferred.some((field) => field === 'publisher' || field === 'published'),
		...(title ? { title } : {}),
		...(published ? { published } : {}),
		...(ref.wording ? { wording: ref.wording } : {}),
		...(url ? { url } : {}),
		...(derivedFrom ? { relation: RELATIONS[derivedFrom.relation] } : {}),
	};
}
