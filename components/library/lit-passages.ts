/** The names in a document's passages, by the recognition that reads pages. */
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { gazetteerInput } from '../../lib/corpus/gazetteer-input';
import type { Document, Passage } from '../../lib/corpus/model';
import { buildGazetteer, type Gazetteer } from '../../lib/recognition/gazetteer';
import { COURT } from '../../lib/recognition/link/page';
import { emptyContext, recognise } from '../../lib/recognition/recognise';
import type { Mention, TextBlock } from '../../lib/recognition/types';
import type { TextPart } from '../timeline/names-in-text';

/** A stretch of a text that begins at `start` (UTF-16 units of it). */
export interface LitPart extends TextPart {
	start: number;
	/** From 0 to 1, where it is a name. */
	confidence?: number;
}

/** A passage's texts cut at the names in them; the parts of each, joined, are the text again. */
export interface LitPassage {
	digest: LitPart[];
	full: LitPart[];
}

/** Lights one document. The answer has each of its passages by id. Never throws. */
export type LightDocument = (document: Document) => ReadonlyMap<string, LitPassage>;

const FULL = ' full';

function partsOf(text: string, mentions: readonly Mention[], lead: number): LitPart[] {
	const parts: LitPart[] = [];
	let at = 0;
	for (const mention of mentions) {
		const [start, end] = [mention.start - lead, mention.end - lead];
		if (start < at) continue;
		if (start > at) parts.push({ start: at, text: text.slice(at, start) });
		const { entity, confidence } = mention;
		parts.push({ start, text: text.slice(start, end), entity, confidence });
		at = end;
	}
	if (at < text.length) parts.push({ start: at, text: text.slice(at) });
	return parts;
}

/**
 * Makes the gazetteer of a corpus, and what lights documents with it. A digest seldom names the Court
 * again, since it stands in a library about it; so each is read as what it is, a line below the Court's
 * name. A full text is read as on any page.
 */
export function documentLighter(index: CorpusIndex): LightDocument {
	const gazetteer: Gazetteer = buildGazetteer(gazetteerInput(index.corpus));
	const court = index.entities.get(COURT)?.name;
	const lead = court ? `${court}. ` : '';
	return (document) => {
		const passages = index.passagesOf(document.id);
		const title: TextBlock = {
			id: document.id,
			order: 0,
			role: 'title',
			text: lead + (document.title ?? ''),
		};
		const blocks = [title, ...passages.flatMap((each) => blocksOf(each, lead, document.language))];
		const { additions } = recognise(gazetteer, { blocks, removed: [] }, emptyContext());
		const namesIn = (block: string) => additions.filter((mention) => mention.block === block);
		return new Map(
			passages.map(({ id, digest, full = '' }) => [
				id,
				{
					digest: partsOf(digest, namesIn(id), lead.length),
					full: partsOf(full, namesIn(id + FULL), 0),
				},
			]),
		);
	};
}

function blocksOf({ id, number, digest, full }: Passage, lead: string, lang: string): TextBlock[] {
	const order = number * 2;
	const ours: TextBlock = { id, order, role: 'text', text: lead + digest, lang: 'en' };
	return full ? [ours, { id: id + FULL, order: order + 1, role: 'text', text: full, lang }] : [ours];
}
