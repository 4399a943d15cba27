/**
 * Recognition: blocks and the ledger of the page in; additions, withdrawals and the next ledger out.
 * Mentions are a function of the ledger alone, so batches may come in any size and order.
 */
import type { Gazetteer } from './gazetteer';
import { decide } from './link/decide';
import { gather } from './link/gather';
import type { Batch, BlockEvidence, Explanation, Mention, PageContext, Recognition } from './types';

/** A page of which nothing has been read. */
export function emptyContext(): PageContext {
	return { version: 1, evidence: [] };
}

/** The context that has this evidence; the way back from `evidenceOf`. Order does not matter. */
export function contextFrom(evidence: readonly BlockEvidence[]): PageContext {
	return { version: 1, evidence: [...evidence] };
}

/** The evidence of some blocks (by id), to be kept by the page and handed back after a restart. */
export function evidenceOf(context: PageContext, blocks: Iterable<string>): BlockEvidence[] {
	const wanted = new Set(blocks);
	return context.evidence.filter(({ block }) => wanted.has(block));
}

/** Every candidate of the page in document order, linked or not, with what was weighed. */
export function explain(gazetteer: Gazetteer, context: PageContext): Explanation[] {
	return decide(gazetteer, context.evidence);
}

function mentionOf(explanation: Explanation): Mention | null {
	const { block, start, end, text, linked, confidence, options } = explanation;
	if (linked === null) return null;
	const reasons = options.find(({ entity }) => entity === linked)?.reasons ?? [];
	return { block, start, end, text, entity: linked, confidence, reasons };
}

/** The mentions of a context are asked for again with the next batch; contexts never change. */
const answered = new WeakMap<PageContext, { gazetteer: Gazetteer; mentions: Mention[] }>();

/** All mentions of a page, in document order, never nested. */
export function mentionsOf(gazetteer: Gazetteer, context: PageContext): Mention[] {
	const known = answered.get(context);
	if (known?.gazetteer === gazetteer) return [...known.mentions];
	const mentions = explain(gazetteer, context)
		.map(mentionOf)
		.filter((mention) => mention !== null);
	answered.set(context, { gazetteer, mentions });
	return [...mentions];
}

function keyed(mentions: readonly Mention[]): Map<string, Mention> {
	return new Map(mentions.map((mention) => [`${mention.block}\n${mention.start}\n${mention.end}`, mention]));
}

/**
 * Reads a batch. Returns what is to be lit and what no longer holds against the context given (a
 * mention whose entity, confidence or reasons changed is withdrawn and added again: withdraw first),
 * and the next context. Pure; never throws; linear in the batch and in the ledger.
 */
export function recognise(gazetteer: Gazetteer, batch: Batch, context: PageContext): Recognition {
	const gone = new Set(batch.removed);
	const fresh = new Map(batch.blocks.map((block) => [block.id, block]));
	const kept = context.evidence.filter(({ block }) => !gone.has(block) && !fresh.has(block));
	const read = [...fresh.values()].filter(({ id }) => !gone.has(id)).map((block) => gather(gazetteer, block));
	const next = contextFrom([...kept, ...read]);
	const before = keyed(mentionsOf(gazetteer, context));
	const after = keyed(mentionsOf(gazetteer, next));
	const additions: Mention[] = [];
	for (const [key, mention] of after) {
		const known = before.get(key);
		if (known && !fresh.has(mention.block) && JSON.stringify(known) === JSON.stringify(mention))
			before.delete(key);
		else additions.push(mention);
	}
	const withdrawals = [...before.values()].map(({ block, start, end }) => ({ block, start, end }));
	return { additions, withdrawals, context: next };
}
