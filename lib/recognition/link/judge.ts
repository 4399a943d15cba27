/** One candidate at a time: who is meant, how sure that is, and what spoke for and against. */
import type { Gazetteer, Option } from '../gazetteer';
import { traitsOf } from '../traits';
import type { Reason } from '../types';
import { primaryLanguage } from '../writing';
import { type Balance, balanceOf } from './balance';
import type { State } from './decide';
import { definitionAt, isAfter } from './defined';
import type { NameItem } from './evidence';
import { COURT, type Page } from './page';
import { genderOf, officeOf } from './titles';

export interface Verdict {
	/** The entity linked, or null. */
	entity: string | null;
	/** The option that the reasons are about. */
	option: string | null;
	/** 0 to 1. */
	confidence: number;
	reasons: Reason[];
	/** Holds only in a block about the Court. */
	needsCourt?: boolean;
	/** A title told who is meant, so the surname is bound from here on. */
	titled?: boolean;
}

/** How much a cue for another bearer outweighs one for the Court. */
const AGAINST = 1.5;
/** Cue weight against a person at which even a full name before does not help. */
const OVERRULED = 2;
/** The same where nothing speaks for the person. */
const DISPUTED = 1;
/** Cue weight at which an acronym is the Court's before it is defined as something else. */
const EARLIER = 3;
/** The same in its own clause once it was defined so, and where the block names the Court or its law in full. */
const LATER = 2.5;
const LATER_NAMED = 1;
/** How much more must then speak for the Court than against it. */
const DECISIVE = 3;
/** Cue weight that an acronym needs on a page that never names the Court in full. */
const OWN_PROOF = 1.5;

const CONFIDENCE = {
	full: 0.99,
	defined: 0.97,
	titled: 0.95,
	boundBefore: 0.93,
	boundLater: 0.85,
	named: 0.85,
	onlyBearer: 0.65,
	word: 0.65,
} as const;

function link(option: string, confidence: number, reasons: Reason[]): Verdict {
	return { entity: option, option, confidence, reasons };
}

function leave(option: string | null, reasons: Reason[]): Verdict {
	return { entity: null, option, confidence: 0, reasons };
}

function cueReasons(item: NameItem): Reason[] {
	const { pro, con } = balanceOf(item);
	const reasons: Reason[] = [];
	if (pro > 0) reasons.push({ code: 'cues-for', weight: pro });
	if (con > 0) reasons.push({ code: 'cues-against', weight: -con, ...(item.r ? { detail: item.r } : {}) });
	return reasons;
}

/** The bearer whose offices fit the titles before a surname better than any other's. */
function byTitle(gazetteer: Gazetteer, options: readonly Option[], title: string): string | null {
	const words = [...new Set(title.split(' ').map(officeOf))];
	const deputy = words.includes('deputy');
	let best: string | null = null;
	let top = 0;
	let tied = false;
	for (const { entity } of options) {
		const offices = gazetteer.titles.get(entity);
		if (!offices) continue;
		const second = offices.has('deputy') || offices.has('vice');
		if (deputy && !second) continue;
		const shared = words.filter((word) => offices.has(word) || (word === 'deputy' && second)).length;
		const score = shared - (!deputy && second ? 0.5 : 0);
		if (score === top) tied = true;
		if (score <= top) continue;
		top = score;
		best = entity;
		tied = false;
	}
	return tied ? null : best;
}

/** Titles that say nothing of an office. */
const COURTESY =
	/^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|former|ex|late|then|incumbent|m|mme|monsieur|madame|herr|frau|signor|signora|senor|senora|sr|sra|maitre|meneer|mevrouw|the)$/;

/**
 * "Mayor Khan", where another Khan is on the page and no bearer that the corpus knows is a mayor, is
 * the other one.
 */
function othersOffice(gazetteer: Gazetteer, page: Page, options: readonly Option[], item: NameItem): boolean {
	if (!page.rivals.has(item.f)) return false;
	const offices = (item.p ?? '').split(' ').filter((word) => !COURTESY.test(word));
	if (offices.length === 0) return false;
	return !options.some(({ entity }) => {
		const titles = gazetteer.titles.get(entity);
		return !titles || offices.some((word) => titles.has(officeOf(word)));
	});
}

const SEVERAL = Symbol('several bearers');

/**
 * Whom the first full name that follows means: a headline's surname is that one's. Where the same block
 * names two bearers at once, cues decide between the Court's and a stranger, and nothing between two of
 * the Court; nor does it where the page names another one further down and no cue stands near.
 */
function bearerToCome(page: Page, key: string, pro: number): string | null | undefined | typeof SEVERAL {
	const first = page.firstBearers.get(key);
	if (!first) return undefined;
	if (first.shared && pro === 0) return SEVERAL;
	if (first.bearers.length === 1) return first.bearers[0];
	const own = first.bearers.filter((bearer) => bearer !== null);
	return own.length === 1 && own[0] !== undefined && pro > 0 ? own[0] : SEVERAL;
}

/** "Mr Albanese" where the one whom the page calls so is "Ms Albanese" elsewhere is somebody else. */
function isOfOtherGender({ genders }: State, entity: string | null, item: NameItem): boolean {
	const gender = entity === null || item.p === undefined ? null : genderOf(item.p);
	const known = gender === null ? undefined : genders.get(entity ?? '');
	return known !== undefined && known !== gender;
}

/** Judges a surname or another name of a person that others bear too. */
export function judgeBare(gazetteer: Gazetteer, state: State, item: NameItem): Verdict {
	const verdict = judgeSurname(gazetteer, state, item);
	if (!isOfOtherGender(state, verdict.entity, item)) return verdict;
	return leave(verdict.option, [{ code: 'title-of-another', weight: -1, detail: item.p ?? '' }]);
}

function judgeSurname(gazetteer: Gazetteer, state: State, item: NameItem): Verdict {
	const { page, bearer } = state;
	const name = gazetteer.byKey.get(item.f);
	const options = name?.options ?? [];
	const { pro, con } = balanceOf(item);
	const cues = cueReasons(item);
	const only = options.length === 1 ? (options[0] ?? null) : null;
	const first = options[0]?.entity ?? null;
	if (item.o) return leave(first, [{ code: 'part-of-other-name', weight: -1 }, ...cues]);
	if (con >= (pro === 0 ? DISPUTED : OVERRULED) && con > pro) return leave(first, cues);
	const titled = item.p === undefined ? null : byTitle(gazetteer, options, item.p);
	if (titled !== null && con <= pro) {
		const reasons = [{ code: 'title', weight: 1, detail: item.p ?? '' }, ...cues];
		return { ...link(titled, CONFIDENCE.titled, reasons), titled: true };
	}
	if (titled === null && item.p !== undefined && othersOffice(gazetteer, page, options, item)) {
		return leave(first, [{ code: 'title-of-another', weight: -1, detail: item.p }, ...cues]);
	}
	if (titled === null && genderOf(item.p ?? '') !== null && (state.bearers.get(item.f)?.size ?? 0) > 1) {
		// "Mr Khan" after Karim Khan and Nazhat Shameem Khan: the last one named may be a woman.
		return leave(first, [{ code: 'several-bearers', weight: -1 }, ...cues]);
	}
	const before = bearer.get(item.f);
	const known = before === undefined ? bearerToCome(page, item.f, pro) : before;
	const code = before === undefined ? 'full-name-later' : 'full-name-before';
	if (known === SEVERAL) return leave(first, [{ code: 'several-bearers', weight: -1 }, ...cues]);
	if (known === null) return leave(first, [{ code: 'other-bearer-last', weight: -1 }, ...cues]);
	if (known !== undefined && name && traitsOf(gazetteer, name).byEntity.has(known)) {
		// "Khan bowled the last over", and elsewhere further down the name of a prosecutor.
		if (before === undefined && (item.x ?? 0) > pro) {
			return leave(first, [{ code: 'block-about-other', weight: -(item.x ?? 0) }, ...cues]);
		}
		const confidence = before === undefined ? CONFIDENCE.boundLater : CONFIDENCE.boundBefore;
		return link(known, confidence, [{ code, weight: 1 }, ...cues]);
	}
	if (!only) return leave(first, [{ code: 'several-bearers', weight: -1 }, ...cues]);
	if (con > 0) return leave(first, cues);
	if (!only.weak) return link(only.entity, CONFIDENCE.named, [{ code: 'only-bearer', weight: 1 }, ...cues]);
	// On a page where one place says who "Duterte" is, or in a block about the Court, the name needs no more.
	if (only.listed && (pro > 0 || only.counterpart || page.vouched.has(item.f))) {
		return link(only.entity, CONFIDENCE.onlyBearer, [{ code: 'only-bearer', weight: 0.5 }, ...cues]);
	}
	return leave(first, [{ code: 'no-full-name', weight: -1 }, ...cues]);
}

/** Judges any other name: safe forms link, acronyms need a definition or a page that supports them. */
export function judgeName(
	gazetteer: Gazetteer,
	state: State,
	item: NameItem,
	place: number,
	lang: string | undefined,
): Verdict {
	if (item.id !== undefined) return link(item.id, CONFIDENCE.full, [{ code: 'given-names', weight: 1 }]);
	const { page } = state;
	const name = gazetteer.byKey.get(item.f);
	const options = name?.options ?? [];
	const first = options[0]?.entity ?? null;
	if (!name || !first) return leave(null, []);
	if (item.o) return leave(first, [{ code: 'part-of-other-name', weight: -1 }]);
	const { strong, byEntity } = traitsOf(gazetteer, name);
	if (strong.length === 1 && strong[0]) {
		// "Karim Khan" after "Karim Khan Zand": a full name that somebody else bears needs support.
		const balance = balanceOf(item);
		if (page.rivals.has(item.f) && !balance.own && balance.pro <= balance.con) {
			return leave(first, [{ code: 'rival-on-page', weight: -1 }, ...cueReasons(item)]);
		}
		return link(strong[0].entity, CONFIDENCE.full, [{ code: 'full-name', weight: 1 }]);
	}
	const cues = cueReasons(item);
	const definition = definitionAt(page, item.f, place, item.s);
	const defined = definition?.entity;
	const { pro, con, own } = balanceOf(item);
	if (defined !== undefined && byEntity.has(defined)) {
		if (con > pro) return leave(defined, [{ code: 'defined', weight: 1 }, ...cues]);
		return link(defined, CONFIDENCE.defined, [{ code: 'defined', weight: 1 }, ...cues]);
	}
	const court = byEntity.get(COURT);
	if (definition) {
		// A definition holds from where it stands, and until the Court is named in full in the same block.
		const later = isAfter(definition, place, item.s);
		const renamed = state.courtNamed?.block === place && !isAfter(definition, place, state.courtNamed.offset);
		const proven = con * DECISIVE <= pro && definition.block !== place && provesCourt(state, balanceOf(item));
		if (court && proven) return link(COURT, CONFIDENCE.word, [...cues, { code: 'own-clause', weight: 1 }]);
		if (!court || con > pro || !(later ? own && pro >= EARLIER : renamed)) {
			return leave(first, [{ code: 'defined-otherwise', weight: -1 }, ...cues]);
		}
	}
	if (court && name.acronym) return judgeCourt(page, item, place, court, lang, cues);
	if (con > 0 && con * AGAINST > pro) return leave(first, cues);
	const named = options.filter((option) => page.named.has(option.entity));
	if (named.length === 1 && named[0]) {
		const verdict = link(named[0].entity, CONFIDENCE.named, [{ code: 'named-on-page', weight: 1 }, ...cues]);
		return name.acronym ? verdict : { ...verdict, needsCourt: true };
	}
	if (options.length > 1) return leave(first, [{ code: 'several-bearers', weight: -1 }, ...cues]);
	const counterpart = options[0]?.counterpart ?? false;
	if (name.acronym && pro === 0 && !counterpart) return leave(first, [{ code: 'no-support', weight: -1 }]);
	if (name.acronym && pro >= 1 && !counterpart) return link(first, CONFIDENCE.word, cues);
	return { ...link(first, CONFIDENCE.word, cues), needsCourt: true };
}

/** "Three judges of the ICC" on a page that defined another ICC elsewhere. */
function provesCourt({ namesCourt }: State, { pro, own }: Balance): boolean {
	return (own && pro >= LATER) || (namesCourt && pro >= LATER_NAMED);
}

/** The Court's acronyms: decided block by block, since a page may hold both meanings. */
function judgeCourt(
	page: Page,
	item: NameItem,
	place: number,
	court: Option,
	lang: string | undefined,
	cues: Reason[],
): Verdict {
	const { pro, con, own } = balanceOf(item);
	const rivals = page.rivals.get(item.f);
	const reasons = [...cues];
	let score = 1 + pro - AGAINST * con;
	if (rivals && own) {
		// The clause says which one is meant, whoever else is on the page.
		reasons.push({ code: 'own-clause', weight: 0.5 });
	} else if (rivals?.has(page.sections[place] ?? -1)) {
		reasons.push({ code: 'rival-in-section', weight: -1 });
		score -= 1.5;
	} else if (rivals) {
		reasons.push({ code: 'rival-on-page', weight: -0.5 });
		score -= 0.5;
	}
	const spoken = lang === undefined ? page.lang : primaryLanguage(lang);
	if (spoken !== undefined && !court.langs.has(spoken) && !court.langs.has('en')) {
		// "CPI" on an English or Chinese page is not the French name of the Court; "ICC" is at home everywhere.
		return leave(COURT, [...reasons, { code: 'foreign-form', weight: -1 }]);
	}
	if (page.thin && pro < OWN_PROOF) {
		reasons.push({ code: 'no-full-name-on-page', weight: -1 });
		return leave(COURT, reasons);
	}
	reasons.unshift({ code: 'page-about-court', weight: 1 });
	if (score < 1) return leave(COURT, reasons);
	return link(COURT, Math.min(0.95, 0.85 + 0.05 * pro), reasons);
}
