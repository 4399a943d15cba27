/** From evidence to mentions: one walk over the ledger in document order. */
import type { Gazetteer, Option } from '../gazetteer';
import type { Explanation, Reason } from '../types';
import { isCourtName } from './courts';
import { type Evidence, inOrder, isName, type NameItem } from './evidence';
import { judgeBare, judgeName, type Verdict } from './judge';
import { bindingOf, COURT, type Page, readPage } from './page';

/** A candidate scoring less is not linked. */
export const THRESHOLD = 0.5;

/** What the walk knows at a place in the page. */
export interface State {
	page: Page;
	/** Last bearer of each bare form; null is someone else. */
	bearer: Map<string, string | null>;
	/** The court last named is the Court. */
	courtIsLast: boolean;
}

function optionOf(gazetteer: Gazetteer, item: NameItem, entity: string): Option | undefined {
	return gazetteer.byKey.get(item.f)?.options.find((option) => option.entity === entity);
}

interface Candidate {
	item: NameItem;
	verdict: Verdict;
	/** The court last named before it was the Court. */
	courtIsLast: boolean;
}

/** Follows names and references through one block; whether it is about the Court comes out beside. */
function walk(gazetteer: Gazetteer, state: State, block: Evidence, place: number): [Candidate[], boolean] {
	const candidates: Candidate[] = [];
	let about = false;
	for (const item of block.items) {
		if (item.k === 'c') state.courtIsLast = false;
		else if (item.k === 'g') about ||= state.courtIsLast;
		else if (isName(item)) {
			const name = gazetteer.byKey.get(item.f);
			const bare = item.id === undefined && !!name?.options.some((option) => option.bare);
			const verdict = bare
				? judgeBare(gazetteer, state, item)
				: judgeName(gazetteer, state.page, item, place, block.lang);
			const binding = bindingOf(gazetteer, item);
			for (const key of binding?.keys ?? []) state.bearer.set(key, binding?.bearer ?? null);
			if (item.k === 'n') candidates.push({ item, verdict, courtIsLast: state.courtIsLast });
			const option = verdict.entity === null ? undefined : optionOf(gazetteer, item, verdict.entity);
			if (option && verdict.titled) {
				for (const key of gazetteer.bareKeys.get(option.entity) ?? []) state.bearer.set(key, option.entity);
			}
			if (option?.anchor && !option.counterpart && !verdict.needsCourt) about = true;
			if (verdict.entity === COURT && !verdict.needsCourt) state.courtIsLast = true;
			else if (name && isCourtName(name) && !option?.anchor) state.courtIsLast = false;
		}
	}
	return [candidates, about];
}

/** Counterparts and common words need a block about the Court. */
function settle(gazetteer: Gazetteer, candidate: Candidate, about: boolean): Verdict {
	const { item, verdict } = candidate;
	if (verdict.entity === null) return verdict;
	const option = optionOf(gazetteer, item, verdict.entity);
	if (!option?.counterpart && !verdict.needsCourt) return verdict;
	// A name of several words ("Blocking Statute") needs less: that no other court was named since.
	if (!option?.counterpart && candidate.courtIsLast && item.f.includes(' ')) return verdict;
	const reason: Reason = about
		? { code: 'block-about-court', weight: 0.2 }
		: { code: 'block-not-about-court', weight: -1 };
	const reasons = [...verdict.reasons, reason];
	return about ? { ...verdict, reasons } : { ...verdict, entity: null, confidence: 0, reasons };
}

const OFF_TOPIC: Reason = { code: 'page-not-about-court', weight: -1 };

function explanationOf(block: Evidence, item: NameItem, verdict: Verdict, ids: string[]): Explanation {
	const lit = block.role !== 'title' && verdict.entity !== null && verdict.confidence >= THRESHOLD;
	const reasons =
		block.role === 'title' ? [...verdict.reasons, { code: 'page-title', weight: 0 }] : verdict.reasons;
	return {
		block: block.block,
		start: item.s,
		end: item.e,
		text: item.t,
		linked: lit ? verdict.entity : null,
		confidence: lit ? verdict.confidence : 0,
		options: ids.map((entity) =>
			entity === verdict.option
				? { entity, score: verdict.confidence, reasons }
				: { entity, score: 0, reasons: [{ code: 'other-bearer', weight: -1 }] },
		),
	};
}

/**
 * Every candidate of a page with its link or none, in document order, and why. A function of the
 * evidence alone, whatever order it came in. Linear in the evidence; never throws.
 */
export function decide(gazetteer: Gazetteer, evidence: Parameters<typeof inOrder>[0]): Explanation[] {
	const blocks = inOrder(evidence);
	const page = readPage(gazetteer, blocks);
	const state: State = { page, bearer: new Map(), courtIsLast: false };
	const explanations: Explanation[] = [];
	blocks.forEach((block, place) => {
		const [candidates, about] = walk(gazetteer, state, block, place);
		for (const candidate of candidates) {
			const { item } = candidate;
			const ids = gazetteer.byKey.get(item.f)?.options.map((option) => option.entity) ?? [];
			let verdict = settle(gazetteer, candidate, about);
			if (!page.strong) {
				verdict = { ...verdict, entity: null, confidence: 0, reasons: [...verdict.reasons, OFF_TOPIC] };
			}
			explanations.push(explanationOf(block, item, verdict, ids));
		}
	});
	return explanations;
}
