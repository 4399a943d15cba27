/** From evidence to mentions: one walk over the ledger in document order. */
import type { Gazetteer, Option } from '../gazetteer';
import { traitsOf } from '../traits';
import type { BlockEvidence, Explanation, Mention, Reason } from '../types';
import { isCourtName } from './courts';
import { type Evidence, type Item, inOrder, isName, type NameItem, sorted } from './evidence';
import { judgeBare, judgeName, type Verdict } from './judge';
import { bindingOf, blankPage, COURT, hasSeveral, headKeys, type Page, readBlocks } from './page';
import { genderOf } from './titles';

/** A candidate scoring less is not linked. */
export const THRESHOLD = 0.5;

/** What the walk knows at a place in the page. */
export interface State {
	page: Page;
	/** Last bearer of each bare form; null is someone else. */
	bearer: Map<string, string | null>;
	/** All bearers of the corpus that each bare form has had. */
	bearers: Map<string, Set<string>>;
	/** Gender of a person of the corpus, where a title on the page has told it. */
	genders: Map<string, 'm' | 'f'>;
	/** The block at hand names the Court or one of its instruments in full. */
	namesCourt: boolean;
	/** The court last named is the Court. */
	courtIsLast: boolean;
	/** Where the Court was last named in full: place of the block, and offset. */
	courtNamed: { block: number; offset: number } | null;
}

function bind(state: State, key: string, bearer: string | null): void {
	state.bearer.set(key, bearer);
	if (bearer === null) return;
	const bearers = state.bearers.get(key) ?? new Set<string>();
	state.bearers.set(key, bearers.add(bearer));
}

function optionOf(gazetteer: Gazetteer, item: NameItem, entity: string): Option | undefined {
	const name = gazetteer.byKey.get(item.f);
	return name && traitsOf(gazetteer, name).byEntity.get(entity);
}

/** A candidate and what was decided of it. */
export interface Decision {
	readonly item: NameItem;
	verdict: Verdict;
	/** The court last named before it was the Court. */
	readonly courtIsLast: boolean;
}

/** Whether an item is the Court's full name or that of one of its instruments. */
function isOfCourt(gazetteer: Gazetteer, item: Item): boolean {
	const name = item.k === 'n' && !item.o ? gazetteer.byKey.get(item.f) : undefined;
	return (
		!!name && traitsOf(gazetteer, name).safe.some(({ entity, instrument }) => entity === COURT || instrument)
	);
}

/** Follows names and references through one block and adds its candidates; whether it is about the Court. */
function walk(
	gazetteer: Gazetteer,
	state: State,
	block: Evidence,
	place: number,
	candidates: Decision[],
): boolean {
	let about = false;
	state.namesCourt =
		state.page.definitions.size > 0 && block.items.some((item) => isOfCourt(gazetteer, item));
	for (const item of block.items) {
		if (item.k === 'c') state.courtIsLast = false;
		else if (item.k === 'g') about ||= state.courtIsLast;
		else if (isName(item)) {
			const name = gazetteer.byKey.get(item.f);
			const bare = item.id === undefined && !!name && traitsOf(gazetteer, name).bare;
			const verdict = bare
				? judgeBare(gazetteer, state, item)
				: judgeName(gazetteer, state, item, place, block.lang);
			const binding = bindingOf(gazetteer, item);
			for (const key of binding?.keys ?? []) bind(state, key, binding?.bearer ?? null);
			// A first name is somebody's own only until its bearer in the corpus is named.
			for (const key of headKeys(gazetteer, item)) if (!state.bearer.has(key)) state.bearer.set(key, null);
			if (item.k === 'n') candidates.push({ item, verdict, courtIsLast: state.courtIsLast });
			const gender = bare && verdict.entity !== null && item.p !== undefined ? genderOf(item.p) : null;
			if (gender !== null && verdict.entity !== null) state.genders.set(verdict.entity, gender);
			const option = verdict.entity === null ? undefined : optionOf(gazetteer, item, verdict.entity);
			// Two bearers who are introduced together are told apart by each title anew.
			if (option && verdict.titled && (state.bearer.has(item.f) || !hasSeveral(state.page, item.f))) {
				for (const key of gazetteer.bareKeys.get(option.entity) ?? []) bind(state, key, option.entity);
			}
			const isOfTheCourt = option && (option.anchor || option.instrument) && !option.counterpart;
			const holdsCourt = option && name && traitsOf(gazetteer, name).holdsCourt;
			const courtAgain = verdict.entity === COURT && state.courtIsLast;
			if (((isOfTheCourt || holdsCourt) && !verdict.needsCourt) || courtAgain) about = true;
			if (verdict.entity === COURT && !option?.weak) state.courtNamed = { block: place, offset: item.s };
			if (verdict.entity === COURT && !verdict.needsCourt) state.courtIsLast = true;
			else if (name && isCourtName(name) && !option?.anchor) state.courtIsLast = false;
		}
	}
	return about;
}

/** Counterparts and common words need a block about the Court. */
function settle(gazetteer: Gazetteer, candidate: Decision, about: boolean): Verdict {
	const { item, verdict } = candidate;
	if (verdict.entity === null) return verdict;
	const option = optionOf(gazetteer, item, verdict.entity);
	if (!option?.counterpart && !verdict.needsCourt) return verdict;
	// A name of several words ("Blocking Statute") needs less: that no other court was named since.
	if (!option?.counterpart && candidate.courtIsLast && (item.f.includes(' ') || verdict.entity === COURT))
		return verdict;
	const reason: Reason = about
		? { code: 'block-about-court', weight: 0.2 }
		: { code: 'block-not-about-court', weight: -1 };
	const reasons = [...verdict.reasons, reason];
	return about ? { ...verdict, reasons } : { ...verdict, entity: null, confidence: 0, reasons };
}

const OFF_TOPIC: Reason = { code: 'page-not-about-court', weight: -1 };

function offTopic(verdict: Verdict): Verdict {
	return { ...verdict, entity: null, confidence: 0, reasons: [...verdict.reasons, OFF_TOPIC] };
}

function explanationOf(block: Evidence, { item, verdict }: Decision, ids: readonly string[]): Explanation {
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

/** Everything that is known and decided of a page. */
export interface Ledger {
	gazetteer: Gazetteer;
	/** In document order. */
	blocks: Evidence[];
	/** Of its blocks. */
	ids: Set<string>;
	/** Of each block, by the place in the text. */
	decisions: (readonly Decision[])[];
	state: State;
}

function startState(page: Page): State {
	// A headline that speaks of "the court" speaks of the one that the page names first.
	const courtIsLast = page.strong && page.courtIsFirst === true;
	return {
		page,
		bearer: new Map(),
		bearers: new Map(),
		genders: new Map(),
		namesCourt: false,
		courtIsLast,
		courtNamed: null,
	};
}

const NONE: readonly Decision[] = [];

function decideBlock(
	gazetteer: Gazetteer,
	state: State,
	block: Evidence,
	place: number,
): readonly Decision[] {
	if (block.items.length === 0) return NONE;
	const decisions: Decision[] = [];
	const about = walk(gazetteer, state, block, place, decisions);
	for (const decision of decisions) {
		const verdict = settle(gazetteer, decision, about);
		decision.verdict = state.page.strong ? verdict : offTopic(verdict);
	}
	return decisions;
}

/** The ledger of some evidence, whatever order it came in. Linear in the evidence; never throws. */
export function openLedger(gazetteer: Gazetteer, evidence: readonly BlockEvidence[]): Ledger {
	const ledger: Ledger = {
		gazetteer,
		blocks: [],
		ids: new Set(),
		decisions: [],
		state: startState(blankPage()),
	};
	extend(ledger, inOrder(evidence));
	return ledger;
}

/** True where all of these blocks come after the ones of a ledger. */
export function isAfter({ blocks }: Ledger, more: readonly Evidence[]): boolean {
	const last = blocks.at(-1);
	return last === undefined || more.every(({ order }) => order > last.order);
}

/**
 * Adds blocks that come after all others, and returns the place of the first block that was decided
 * anew: that of the first new one, or 0 where they told something that earlier blocks waited for. What
 * a page can tell is bounded by the names on it, so a page that grows costs no more than one read whole.
 */
export function extend(ledger: Ledger, more: readonly Evidence[]): number {
	const { gazetteer, blocks } = ledger;
	const { page } = ledger.state;
	const { changes } = page;
	let first = blocks.length;
	const added = sorted(more);
	for (const block of added) {
		blocks.push(block);
		ledger.ids.add(block.block);
	}
	readBlocks(gazetteer, page, added);
	if (page.changes !== changes) {
		first = 0;
		ledger.decisions = [];
		ledger.state = startState(page);
	}
	for (let place = first; place < blocks.length; place++) {
		const block = blocks[place];
		if (block) ledger.decisions.push(decideBlock(gazetteer, ledger.state, block, place));
	}
	return first;
}

/** Adds the mentions of one block of a ledger, in the order of the text. */
export function addMentionsAt({ blocks, decisions }: Ledger, place: number, mentions: Mention[]): void {
	const block = blocks[place];
	if (!block || block.role === 'title') return;
	for (const { item, verdict } of decisions[place] ?? []) {
		const { entity, confidence, reasons } = verdict;
		if (entity === null || confidence < THRESHOLD) continue;
		mentions.push({
			block: block.block,
			start: item.s,
			end: item.e,
			text: item.t,
			entity,
			confidence,
			reasons,
		});
	}
}

/** Every candidate of a page with its link or none, in document order, and why. */
export function explanationsOf({ gazetteer, blocks, decisions }: Ledger): Explanation[] {
	return blocks.flatMap((block, place) =>
		(decisions[place] ?? []).map((decision) => {
			const options = gazetteer.byKey.get(decision.item.f)?.options ?? [];
			return explanationOf(
				block,
				decision,
				options.map(({ entity }) => entity),
			);
		}),
	);
}
