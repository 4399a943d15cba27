/** What the page as a whole says: whether it is about the Court, and what its short forms mean. */
import type { Gazetteer, Name } from '../gazetteer';
import { traitsOf } from '../traits';
import { primaryLanguage } from '../writing';
import { balanceOf } from './balance';
import { isCourtName } from './courts';
import { type Definition, define } from './defined';
import { type Evidence, type Item, isName, type NameItem } from './evidence';

/** The entity that "the Court" is; its spelling is settled. */
export const COURT = 'international-criminal-court';

/** The other court in The Hague: its name in the corpus is there to keep the two apart. */
const COURT_OF_STATES = 'international-court-of-justice';

/** Cue weight around one ambiguous acronym that proves the page by itself. */
const PROOF = 2;
/** The same where someone or something of the corpus that speaks of the Court is named in full as well. */
const PROOF_NAMED = 1;
/** What cues for another bearer must at most be of that. */
const DOUBT = 0.5;
/** Cue weight of all acronyms of a page together that proves it as well as a full name. */
const AMPLE = 4;

export interface Page {
	/** The page is about the Court. */
	strong: boolean;
	/** Only cues say so, and others speak against it: each acronym has to show its own. */
	thin: boolean;
	definitions: Map<string, Definition[]>;
	/** Sections, by number, in which the full name of another bearer of a form stands. */
	rivals: Map<string, Set<number>>;
	/** Section of each block: from heading to heading. */
	sections: number[];
	/** Entities named in full somewhere. */
	named: Set<string>;
	/**
	 * Who bears a bare form in the first block that says it (null is someone else), and whether another person
	 * of the corpus is called so anywhere.
	 */
	firstBearers: Map<string, { place: number; bearers: (string | null)[]; shared: boolean }>;
	/** Bare forms that cues support somewhere. */
	vouched: Set<string>;
	/** Languages of its blocks, by how many speak them. */
	languages: Map<string, number>;
	/** The one that most speak. */
	lang: string | undefined;
	/** The court that is named first is the Court; null where none is named. */
	courtIsFirst: boolean | null;
	/** Goes up with every new fact that may change what was decided of the blocks before. */
	changes: number;
	reading: Reading;
}

/** What adds up while the blocks are read. */
interface Reading {
	section: number;
	proof: number;
	opposed: boolean;
	proven: boolean;
	anchored: boolean;
	/** Someone or something of the corpus is named, and not the other court in The Hague alone. */
	backed: boolean;
	/** Anchors that someone else may be called as well, by key: they count where nobody else is named so. */
	doubtful: Set<string>;
	/** The section in which blocks that were read before may stand. */
	shared: number;
}

/** A page of which nothing has been read. */
export function blankPage(): Page {
	return {
		strong: false,
		thin: false,
		definitions: new Map(),
		rivals: new Map(),
		sections: [],
		named: new Set(),
		firstBearers: new Map(),
		vouched: new Set(),
		languages: new Map(),
		lang: undefined,
		courtIsFirst: null,
		changes: 0,
		reading: {
			section: 0,
			proof: 0,
			opposed: false,
			proven: false,
			anchored: false,
			backed: false,
			doubtful: new Set(),
			shared: 0,
		},
	};
}

/** Whom a full name binds its surnames to: the entity, or null for someone else. */
export interface Binding {
	keys: readonly string[];
	bearer: string | null;
}

function isBare(gazetteer: Gazetteer, key: string): boolean {
	const name = gazetteer.byKey.get(key);
	return !!name && traitsOf(gazetteer, name).bare;
}

/** The forms in which a longer name of someone else ends ("Imran Khan": khan). */
function tailKeys(gazetteer: Gazetteer, key: string): string[] {
	const words = key.split(' ');
	const keys: string[] = [];
	for (let i = 1; i < words.length; i++) {
		const tail = words.slice(i).join(' ');
		if (isBare(gazetteer, tail)) keys.push(tail);
	}
	return keys;
}

const NOTHING: readonly string[] = [];

/** The forms with which a longer name of someone else begins ("Akane Yamaguchi": akane). */
export function headKeys(gazetteer: Gazetteer, { k, f }: NameItem): readonly string[] {
	if (k !== 'x') return NOTHING;
	const [head = ''] = f.split(' ', 1);
	return head !== f && isBare(gazetteer, head) ? [head] : NOTHING;
}

/** What a name item binds, or null. */
export function bindingOf(gazetteer: Gazetteer, item: NameItem): Binding | null {
	if (item.k === 'x') return { keys: tailKeys(gazetteer, item.f), bearer: null };
	if (item.o === 1) return { keys: [item.f], bearer: null };
	if (item.o) return null;
	const name = gazetteer.byKey.get(item.f);
	const full = item.id ?? (name && traitsOf(gazetteer, name).fullBearer);
	return full === undefined ? null : { keys: gazetteer.bareKeys.get(full) ?? [], bearer: full };
}

/** Whether a name item stands for the Court or its people beyond doubt. */
function isStrongAnchor(gazetteer: Gazetteer, item: NameItem): boolean {
	if (item.k !== 'n' || item.o) return false;
	const name = gazetteer.byKey.get(item.f);
	if (!name) return false;
	const { anchor, byEntity } = traitsOf(gazetteer, name);
	return item.id === undefined ? anchor : !!byEntity.get(item.id)?.anchor;
}

function isCourtAcronym(gazetteer: Gazetteer, item: NameItem): boolean {
	const name = gazetteer.byKey.get(item.f);
	return item.k === 'n' && !!name && !!traitsOf(gazetteer, name).byEntity.get(COURT)?.weak;
}

/**
 * Reads further blocks into a page; they come after all that were read before, in document order.
 * Linear in their items.
 */
export function readBlocks(gazetteer: Gazetteer, page: Page, blocks: readonly Evidence[]): void {
	const { reading } = page;
	reading.shared = reading.section;
	for (const block of blocks) readBlock(gazetteer, page, block);
	const anchored = reading.anchored || [...reading.doubtful].some((key) => !page.rivals.has(key));
	const ample = anchored || (reading.proof >= AMPLE && !reading.opposed);
	const proof = reading.backed ? PROOF_NAMED : PROOF;
	const strong = ample || reading.proven || (reading.proof >= proof && !reading.opposed);
	const thin = strong && !ample && reading.opposed;
	const lang = mainLanguage(page);
	if (strong !== page.strong || thin !== page.thin || lang !== page.lang) page.changes++;
	page.lang = lang;
	page.strong = strong;
	page.thin = thin;
}

function readBlock(gazetteer: Gazetteer, page: Page, block: Evidence): void {
	const { reading } = page;
	if (block.role === 'heading') reading.section++;
	const place = page.sections.push(reading.section) - 1;
	const lang = block.lang === undefined ? undefined : primaryLanguage(block.lang);
	if (lang !== undefined) page.languages.set(lang, (page.languages.get(lang) ?? 0) + 1);
	if (block.items.length === 0) return;
	let definedOtherwise: Set<string> | null = null;
	for (const item of block.items) {
		if (item.k !== 'd' || item.id === COURT) continue;
		definedOtherwise ??= new Set();
		definedOtherwise.add(item.f);
	}
	for (const item of block.items) {
		if (page.courtIsFirst === null) readFirstCourt(gazetteer, page, item);
		if (item.k === 'd') {
			define(page, item.f, { section: reading.section, block: place, offset: item.s, entity: item.id });
			if (item.id === '') reading.opposed = true;
		}
		if (!isName(item)) continue;
		readName(gazetteer, page, item, place);
		if (!isCourtAcronym(gazetteer, item)) continue;
		const { pro, con } = balanceOf(item);
		if (con > 0) reading.opposed = true;
		if (pro >= PROOF && con <= pro * DOUBT && !definedOtherwise?.has(item.f)) reading.proven = true;
		reading.proof += pro;
	}
}

function readFirstCourt(gazetteer: Gazetteer, page: Page, item: Item): void {
	const name = isName(item) ? gazetteer.byKey.get(item.f) : undefined;
	const traits = name && traitsOf(gazetteer, name);
	const own = !!traits?.byEntity.has(COURT) && (traits.anchor || (isName(item) && balanceOf(item).con === 0));
	if (!own && item.k !== 'c' && !(name && isCourtName(name) && !traits?.anchor)) return;
	page.courtIsFirst = own;
	page.changes++;
}

function mainLanguage({ languages }: Page): string | undefined {
	let main: string | undefined;
	let most = 0;
	for (const [lang, count] of languages) {
		if (count <= most) continue;
		most = count;
		main = lang;
	}
	return main;
}

function addRival(page: Page, key: string): void {
	const { section, shared } = page.reading;
	const sections = page.rivals.get(key) ?? new Set<number>();
	if (sections.has(section)) return;
	if (sections.size === 0 || section === shared) page.changes++;
	page.rivals.set(key, sections.add(section));
}

function addNamed(page: Page, entity: string, backs: boolean): void {
	page.reading.backed ||= backs;
	if (page.named.has(entity)) return;
	page.named.add(entity);
	page.changes++;
}

function addBearer(page: Page, key: string, bearer: string | null, place: number): void {
	const known = page.firstBearers.get(key);
	if (!known) page.firstBearers.set(key, { place, bearers: [bearer], shared: false });
	else if (known.bearers.includes(bearer)) return;
	else if (known.place === place) known.bearers.push(bearer);
	else if (bearer === null || known.shared) return;
	else known.shared = known.bearers.some((first) => first !== null);
	page.changes++;
}

/** Whether the block that first says in full who bears a form names several people of the corpus. */
export function hasSeveral(page: Page, key: string): boolean {
	return (page.firstBearers.get(key)?.bearers.filter((bearer) => bearer !== null).length ?? 0) > 1;
}

/** Cues beside a surname that one entity of the corpus bears speak for it on the whole page. */
function addVouched(page: Page, name: Name | undefined, item: NameItem): void {
	if (item.o || item.k !== 'n' || name?.options.length !== 1 || page.vouched.has(item.f)) return;
	const { pro, con } = balanceOf(item);
	if (!name.options[0]?.bare || pro === 0 || con > 0) return;
	page.vouched.add(item.f);
	page.changes++;
}

function readName(gazetteer: Gazetteer, page: Page, item: NameItem, place: number): void {
	const name = gazetteer.byKey.get(item.f);
	if (isStrongAnchor(gazetteer, item)) {
		if (gazetteer.confusersOf.has(item.f) && balanceOf(item).pro === 0) page.reading.doubtful.add(item.f);
		else page.reading.anchored = true;
	}
	if (item.k === 'x') {
		for (const index of name ? traitsOf(gazetteer, name).rivals : []) {
			addRival(page, gazetteer.confusers[index]?.form.toLowerCase() ?? '');
		}
	} else if (!item.o) {
		if (item.id !== undefined) addNamed(page, item.id, true);
		else if (name) {
			for (const { entity } of traitsOf(gazetteer, name).safe)
				addNamed(page, entity, entity !== COURT_OF_STATES);
		}
	}
	addVouched(page, name, item);
	const binding = bindingOf(gazetteer, item);
	if (!binding) return;
	for (const key of binding.keys) addBearer(page, key, binding.bearer, place);
	for (const key of headKeys(gazetteer, item)) addBearer(page, key, null, place);
}
