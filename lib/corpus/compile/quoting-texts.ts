/** Collects every sentence of the data that may quote a text. */
import type { AuthoredSource } from '../schema';
import type { Authored } from './authored';
import type { QuotingText } from './check-quotations';
import type { CompiledDocuments, Texts } from './compile-documents';
import type { Located, Path } from './yaml-file';

/** All digests, statements, descriptions, notes, events and disputes, with the texts they rest on. */
export function quotingTexts(
	authored: Authored,
	{ documents, passages }: CompiledDocuments,
	texts?: Texts,
): QuotingText[] {
	const fullTexts = new Map(
		documents.map(({ id, file }) => [id, file === undefined ? undefined : texts?.get(file)]),
	);
	const passage = new Map(passages.map((item) => [item.id, item]));

	const behind = (sources: readonly AuthoredSource[]): { texts?: string[] } => {
		const found = sources.map((source) => {
			const id = typeof source === 'string' ? source : source.passage;
			return fullTexts.get(id.split('#')[0] ?? '');
		});
		const known = found.filter((text) => text !== undefined);
		return known.length === found.length ? { texts: known } : {};
	};
	const quoting = (
		place: Located<unknown>,
		path: Path,
		text: string,
		sources: readonly AuthoredSource[],
	): QuotingText => {
		return { file: place.file, line: place.lineOf(path), text, ...behind(sources) };
	};

	const digests = authored.documents.flatMap(({ id, file }) =>
		file.digests.map(({ text, at, number }): QuotingText => {
			const full = fullTexts.get(id);
			const paragraph = passage.get(`${id}#${number}`)?.full;
			return {
				file: file.front.file,
				line: at,
				text,
				...(full === undefined ? {} : { texts: [full] }),
				...(paragraph === undefined ? {} : { paragraph }),
			};
		}),
	);
	const entities = authored.entities.flatMap(({ file }) => {
		const { description, measures, statements } = file.value;
		return [
			quoting(file, ['description', 'text'], description.text, description.sources),
			...measures.map(({ note, sources }, n) => quoting(file, ['measures', n, 'note'], note ?? '', sources)),
			...statements.map(({ text, sources }, n) => quoting(file, ['statements', n, 'text'], text, sources)),
		];
	});
	const events = authored.events.flatMap((file) =>
		file.value.map(({ text, sources }, n) => quoting(file, [n, 'text'], text, sources)),
	);
	const versions = authored.disputes.flatMap((file) =>
		file.value.flatMap((dispute, d) =>
			dispute.versions.map(({ text, sources }, n) =>
				quoting(file, [d, 'versions', n, 'text'], text, sources),
			),
		),
	);
	// What frames a dispute rests on all of its versions, so no text is looked up for it.
	const frames = authored.disputes.flatMap((file) =>
		file.value.flatMap(({ question, agreed }, d) => [
			{ file: file.file, line: file.lineOf([d, 'question']), text: question },
			{ file: file.file, line: file.lineOf([d, 'agreed']), text: agreed },
		]),
	);
	return [...digests, ...entities, ...events, ...versions, ...frames];
}
