import { i18n } from '#i18n';
import type { Document, Passage } from '../../lib/corpus/model';
import { formatDate } from '../../lib/dates/format';
import type { Group } from '../../lib/search/filters';
import type { Found } from '../../lib/search/search';
import { type Place, passagePlace } from '../library/address';
import { measureText } from '../MeasureChips';
import { excerpt } from './words';

export type ResultGroup = Group | 'all';

/** One line of the listbox. */
export interface ResultOption {
	key: string;
	group: ResultGroup;
	title: string;
	detail: string;
	place: Place;
}

export interface Results {
	/** Folded words of the corpus that the query met; for marking. */
	terms: readonly string[];
	groups: { group: ResultGroup; options: ResultOption[] }[];
	/** The options of all groups, in the order in which they are shown. */
	options: ResultOption[];
	/** How many entities, events and passages are shown. */
	found: number;
}

export const NO_RESULTS: Results = { terms: [], groups: [], options: [], found: 0 };

/** What results name beside what was found. */
export interface Searched {
	entities: readonly { id: string; name: string }[];
	documents: readonly Document[];
}

/** UTF-16 units of a passage in a result: two to three lines of the popup. */
const EXCERPT_LENGTH = 130;
const NAMES_IN_DETAIL = 2;

function namesOf(ids: readonly string[], names: ReadonlyMap<string, { name: string }>): string {
	const known = ids.map((id) => names.get(id)?.name).filter((name) => name !== undefined);
	const more = known.length - NAMES_IN_DETAIL;
	const first = known.slice(0, NAMES_IN_DETAIL).join(', ');
	return more > 0 ? `${first} ${i18n.t('search.andMore', more)}` : first;
}

/** Label, date and number of a passage: "EchoSphere · Aug 2025 · ¶6". */
export function passageLabel(passage: Passage, document: Document | undefined): string {
	const parts = [document?.label ?? passage.document];
	if (document?.published) parts.push(formatDate(document.published));
	return [...parts, `¶${passage.number}`].join(' · ');
}

/**
 * Turns what a search found into the lines that are shown, with a last line that leads to the full
 * page of results when `text` is given. What is named in them is looked up in what was searched.
 */
export function toResults(searched: Searched): (found: Found, text?: string) => Results {
	const names = new Map(searched.entities.map((entity) => [entity.id, entity]));
	const documents = new Map(searched.documents.map((document) => [document.id, document]));
	return ({ entities, events, passages, order, terms }, text) => {
		const options: Record<Group, ResultOption[]> = {
			entities: entities.map((entity) => ({
				key: `entity ${entity.id}`,
				group: 'entities',
				title: entity.name,
				detail: [entity.description.text, ...entity.measures.slice(0, 1).map(measureText)].join(' · '),
				place: { view: 'entity', id: entity.id },
			})),
			events: events.map((event) => ({
				key: `event ${event.id}`,
				group: 'events',
				title: event.text,
				detail: [formatDate(event.date), namesOf(event.entities, names)].filter(Boolean).join(' · '),
				place: { view: 'event', id: event.id },
			})),
			passages: passages.map((passage) => ({
				key: `passage ${passage.id}`,
				group: 'passages',
				title: excerpt(passage.digest, terms, EXCERPT_LENGTH),
				detail: passageLabel(passage, documents.get(passage.document)),
				place: passagePlace(passage.id),
			})),
		};
		const groups: Results['groups'] = order.map((group) => ({ group, options: options[group] }));
		const found = entities.length + events.length + passages.length;
		if (text && found > 0) {
			const title = i18n.t('search.all', [text]);
			const all: ResultOption = {
				key: 'all',
				group: 'all',
				title,
				detail: '',
				place: { view: 'search', text },
			};
			groups.push({ group: 'all', options: [all] });
		}
		const shown = groups.filter(({ options }) => options.length > 0);
		return { terms, groups: shown, options: shown.flatMap(({ options }) => options), found };
	};
}
