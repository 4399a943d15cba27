import { i18n } from '#i18n';
import { type Place, placeToHash } from '../../lib/library-address';
import type { Lead, Party, Relation } from '../../lib/relations/relation';
import { measureText } from '../MeasureChips';
import { writeDate, writeMonth } from '../write-date';
import { passagePlace } from './address';

/** The address of the event or the passage that a relation is read from. */
export function leadHash(lead: Lead): string {
	const place: Place = 'event' in lead ? { view: 'event', id: lead.event } : passagePlace(lead.passage);
	return placeToHash(place);
}

/** The address of a neighbour; one without an entity leads to what the search finds of the name. */
export function partyHash({ entity, name }: Party): string {
	return placeToHash(entity ? { view: 'entity', id: entity } : { view: 'search', text: name });
}

/**
 * What an event is that two are in. Not support: whoever is in it may have been asked for some, and would
 * seem to have given it.
 */
function eventWord({ what }: Relation & { kind: 'event' }): string {
	return what === 'support' ? i18n.t('library.oneEvent') : i18n.t(`panel.kind.${what}`);
}

function plain(relation: Relation): string {
	const { date } = relation;
	switch (relation.kind) {
		case 'measure':
			return i18n.t('library.measureBy', [measureText({ ...relation, kind: relation.measure }), relation.by]);
		case 'office': {
			const { title, from, until } = relation;
			const term = [from && i18n.t('library.roleFrom', [writeDate(from)])];
			term.push(until && i18n.t('library.roleUntil', [writeDate(until)]));
			return [title, ...term.filter(Boolean)].join(' ');
		}
		case 'colleague':
			return i18n.t('library.together', [relation.body, writeDate(date)]);
		case 'event':
			return i18n.t('library.inEvent', [eventWord(relation), writeDate(date)]);
		case 'statement':
			return i18n.t('library.said', [writeDate(date)]);
	}
}

/** A relation in words, with its date: "US sanctions since 20 Aug 2025, by United States". */
export function relationText(relation: Relation): string {
	return relation.alleged ? i18n.t('library.alleged', [plain(relation)]) : plain(relation);
}

/** The same for where there is room for little more than a word. */
export function relationLabel(relation: Relation): string {
	switch (relation.kind) {
		case 'measure':
			return relation.label;
		case 'office':
			return relation.title;
		case 'colleague':
			return i18n.t('library.togetherShort');
		case 'event':
			return i18n.t('library.inEvent', [eventWord(relation), writeMonth(relation.date)]);
		case 'statement':
			return i18n.t('library.saidShort', [writeMonth(relation.date)]);
	}
}
