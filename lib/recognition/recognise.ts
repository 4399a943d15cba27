/**
 * Recognition: blocks and the ledger of the page in; additions, withdrawals and the next ledger out.
 * Mentions are a function of the ledger alone, so batches may come in any size and order.
 */
import type { Gazetteer } from './gazetteer';
import { addMentionsAt, explanationsOf, extend, isAfter, type Ledger, openLedger } from './link/decide';
import type { Evidence } from './link/evidence';
import { gather } from './link/gather';
import type {
	Batch,
	BlockEvidence,
	Explanation,
	Mention,
	MentionKey,
	PageContext,
	Recognition,
	TextBlock,
} from './types';

/** A page of which nothing has been read. */
export function emptyContext(): PageContext {
	return { version: 1, evidence: [] };
}

/** The context that has this evidence; the way back from `evidenceOf`. Order does not matter. */
export function contextFrom(evidence: readonly BlockEvidence[]): PageContext {
	return { version: 1, evidence: evidence.slice() };
}

/** The evidence of some blocks (by id), to be kept by the page and handed back after a restart. */
export function evidenceOf(context: PageContext, blocks: Iterable<string>): BlockEvidence[] {
	const wanted = new Set(blocks);
	return context.evidence.filter(({ block }) => wanted.has(block));
}

/** Ledgers by the context that they are of; a context that was gone on from has none any more. */
const ledgers = new WeakMap<PageContext, Ledger>();

function ledgerOf(gazetteer: Gazetteer, context: PageContext): Ledger {
	const known = ledgers.get(context);
	if (known?.gazetteer === gazetteer) return known;
	const ledger = openLedger(gazetteer, context.evidence);
	ledgers.set(context, ledger);
	return ledger;
}

/** Every candidate of the page in document order, linked or not, with what was weighed. */
export function explain(gazetteer: Gazetteer, context: PageContext): Explanation[] {
	return explanationsOf(ledgerOf(gazetteer, context));
}

/** All mentions of a page, in document order, never nested. */
export function mentionsOf(gazetteer: Gazetteer, context: PageContext): Mention[] {
	return mentionsFrom(ledgerOf(gazetteer, context), 0);
}

function mentionsFrom(ledger: Ledger, first: number, last = ledger.blocks.length): Mention[] {
	const mentions: Mention[] = [];
	for (let place = first; place < last; place++) addMentionsAt(ledger, place, mentions);
	return mentions;
}

function keyOf({ block, start, end }: MentionKey): string {
	return `${block}\n${start}\n${end}`;
}

function changesBetween(
	before: readonly Mention[],
	after: readonly Mention[],
	fresh: ReadonlySet<string>,
): Omit<Recognition, 'context'> {
	const old = new Map(before.map((mention) => [keyOf(mention), mention]));
	const additions: Mention[] = [];
	for (const mention of after) {
		const key = keyOf(mention);
		const known = old.get(key);
		if (known && !fresh.has(mention.block) && JSON.stringify(known) === JSON.stringify(mention))
			old.delete(key);
		else additions.push(mention);
	}
	return {
		additions,
		withdrawals: [...old.values()].map(({ block, start, end }) => ({ block, start, end })),
	};
}

/**
 * Reads a batch. Returns what is to be lit and what no longer holds against the context given (a
 * mention whose entity, confidence or reasons changed is withdrawn and added again: withdraw first),
 * and the next context. Pure; never throws. Linear in the batch where it goes on below what was read,
 * else in the page.
 */
export function recognise(gazetteer: Gazetteer, batch: Batch, context: PageContext): Recognition {
	const gone = new Set(batch.removed);
	const fresh = new Map<string, TextBlock>();
	for (const block of batch.blocks) fresh.set(block.id, block);
	const read: Evidence[] = [];
	for (const block of fresh.values()) if (!gone.has(block.id)) read.push(gather(gazetteer, block));
	const ledger = ledgerOf(gazetteer, context);
	// Asked of the batch, not of the page: the page may be long, and most batches only add to it.
	const replaced = ledger.ids.size > 0 && [...gone, ...fresh.keys()].some((id) => ledger.ids.has(id));
	const kept = replaced
		? context.evidence.filter(({ block }) => !gone.has(block) && !fresh.has(block))
		: context.evidence;
	const next: PageContext = { version: 1, evidence: kept.concat(read) };
	const known = ledger.blocks.length;
	if (!replaced && isAfter(ledger, read)) {
		const before = { ...ledger };
		ledgers.delete(context);
		ledgers.set(next, ledger);
		const first = extend(ledger, read);
		if (first === known) return { additions: mentionsFrom(ledger, known), withdrawals: [], context: next };
		return { ...changesBetween(mentionsFrom(before, 0), mentionsFrom(ledger, 0), new Set()), context: next };
	}
	const after = mentionsFrom(ledgerOf(gazetteer, next), 0);
	const changes = changesBetween(mentionsFrom(ledger, 0), after, new Set(fresh.keys()));
	return { ...changes, context: next };
}
