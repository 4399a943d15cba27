/** Why a name is lit, in plain words. */
import { i18n } from '#i18n';
import type { Reason } from '../../lib/recognition/types';

/** The words for a reason of recognition; null for those that say nothing to a reader. */
function sayReason({ code, detail }: Reason): string | null {
	switch (code) {
		case 'full-name':
			return i18n.t('why.fullName');
		case 'given-names':
			return i18n.t('why.givenNames');
		case 'title':
			return detail ? i18n.t('why.title', [detail]) : null;
		case 'full-name-before':
			return i18n.t('why.fullNameBefore');
		case 'full-name-later':
			return i18n.t('why.fullNameLater');
		case 'only-bearer':
			return i18n.t('why.onlyBearer');
		case 'defined':
			return i18n.t('why.defined');
		case 'named-on-page':
			return i18n.t('why.namedOnPage');
		case 'page-about-court':
			return i18n.t('why.pageAboutCourt');
		case 'block-about-court':
			return i18n.t('why.blockAboutCourt');
		case 'own-clause':
			return i18n.t('why.ownClause');
		case 'cues-for':
			return i18n.t('why.cuesFor');
		case 'cues-against':
			return detail ? i18n.t('why.cuesAgainstAs', [detail]) : i18n.t('why.cuesAgainst');
		case 'rival-in-section':
		case 'rival-on-page':
			return i18n.t('why.rival');
		case 'foreign-form':
			return i18n.t('why.foreignForm');
		default:
			return null;
	}
}

/** What spoke for a link, and then what spoke against it, each said once. */
export function sayReasons(reasons: readonly Reason[]): string[] {
	const ordered = [...reasons].sort((a, b) => Math.sign(b.weight) - Math.sign(a.weight));
	return [...new Set(ordered.map(sayReason).filter((text) => text !== null))];
}

/** From this confidence on a link is called sure, and likely below. */
const SURE = 0.9;

/** How sure a link is: "sure (99%)". */
export function sayConfidence(confidence: number): string {
	const share = String(Math.round(confidence * 100));
	return confidence >= SURE ? i18n.t('why.sure', [share]) : i18n.t('why.likely', [share]);
}
