import { useEffect, useState } from 'preact/hooks';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { Document, Entity } from '../../lib/corpus/model';
import { inSlices, whenIdle } from '../../lib/page/slices';
import { lighterOf } from './lighter';
import type { LightDocument, LitPart } from './lit-passages';
import type { CitedDocument } from './passages-behind';

/** ms after which this begins: it stands at the end of a long page, and a reader acts on the beginning first. */
const DELAY = 1_500;
/** How long it then waits for the page to be idle, in ms. */
const PATIENCE = 2_000;
/** A list has no sentence around a name by which a reader could judge it, so only what is sure stands in it. */
const SURE = 0.9;

/** Documents in which a form of the name stands as letters; recognition says which of them mean it. */
function mayName(index: CorpusIndex, { aliases }: Entity): Document[] {
	return index.corpus.documents.filter(({ id }) =>
		index
			.passagesOf(id)
			.some(({ digest, full = '' }) =>
				aliases.some(({ form }) => digest.includes(form) || full.includes(form)),
			),
	);
}

function passagesNaming(
	index: CorpusIndex,
	light: LightDocument,
	document: Document,
	entity: Entity,
	cited: ReadonlySet<string>,
): CitedDocument[] {
	const lit = light(document);
	const names = ({ entity: id, confidence = 0 }: LitPart) => id === entity.id && confidence >= SURE;
	const passages = index.passagesOf(document.id).filter(({ id }) => {
		const parts = cited.has(id) ? undefined : lit.get(id);
		return parts && (parts.digest.some(names) || parts.full.some(names));
	});
	return passages.length > 0 ? [{ document, passages }] : [];
}

/** Passages that name an entity without being cited for it, by document; empty until the page was idle. */
export function useNamedIn(
	index: CorpusIndex,
	entity: Entity,
	cited: readonly CitedDocument[],
): readonly CitedDocument[] {
	const [found, setFound] = useState<readonly CitedDocument[]>([]);
	useEffect(() => {
		const leaving = new AbortController();
		const { signal } = leaving;
		const known = new Set(cited.flatMap(({ passages }) => passages.map(({ id }) => id)));
		const look = async () => {
			const light = await lighterOf(index);
			const named: CitedDocument[] = [];
			await inSlices(mayName(index, entity), 1, signal, (documents) => {
				for (const document of documents)
					named.push(...passagesNaming(index, light, document, entity, known));
			});
			if (!signal.aborted && named.length > 0) setFound(named);
		};
		const begin = () => {
			if (!signal.aborted) look().catch((cause: unknown) => console.error(cause));
		};
		const timer = setTimeout(() => whenIdle(begin, PATIENCE), DELAY);
		return () => {
			clearTimeout(timer);
			leaving.abort();
		};
	}, [index, entity, cited]);
	return found;
}
