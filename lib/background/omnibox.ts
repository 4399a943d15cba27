/** The search in the address bar: `gloss` and a space, then what one seeks. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { readCorpus } from '../corpus/database';
import type { Corpus } from '../corpus/model';
import { formatDate } from '../dates/format';
import { libraryUrl, type Place } from '../library-address';
import { loadPackedNames, loadPackedTexts } from '../search/packaged';
import { buildSearch, type Search } from '../search/search';
import { loadOnce } from './load-once';
import { askable } from './surfaces';

/** Browsers show no more than some six. */
const OFFERED = 6;
const OF_EACH = 3;

export interface Suggestion {
	/** What choosing it puts into the address bar: an address of the library. */
	content: string;
	description: string;
}

interface Asked {
	corpus: Corpus;
	search: Search;
}

/** A piece of a line in the address bar; a soft one says less than the others. */
interface Piece {
	text: string;
	soft?: boolean;
}

/**
 * A line as Chromium's address bar takes it, which reads it as XML; Firefox takes it as it is. Empty pieces
 * are left out.
 */
export function describe(pieces: readonly Piece[], asXml: boolean): string {
	const some = pieces.filter(({ text }) => text !== '');
	if (!asXml) return some.map(({ text }) => text).join(' · ');
	return some.map(({ text, soft }) => (soft ? `<dim>${escapeXml(text)}</dim>` : escapeXml(text))).join(' ');
}

/** Control characters have no place in XML, not even escaped. */
function escapeXml(text: string): string {
	return text
		.replace(/\p{Cc}/gu, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&apos;');
}

/** The best of what a text finds, as the address bar offers it. */
export function suggest({ corpus, search }: Asked, text: string, asXml: boolean): Suggestion[] {
	const found = search.find(text, OF_EACH);
	const documents = new Map(corpus.documents.map((document) => [document.id, document]));
	const line = (place: Place, ...pieces: Piece[]) => ({
		content: libraryUrl(place),
		description: describe(pieces, asXml),
	});
	// Day and source come first: browsers cut long lines at their end.
	const lines: Record<(typeof found.order)[number], Suggestion[]> = {
		entities: found.entities.map(({ id, name, description }) =>
			line({ view: 'entity', id }, { text: name }, { text: description.text, soft: true }),
		),
		events: found.events.map(({ id, text: sentence, date }) =>
			line({ view: 'event', id }, { text: formatDate(date), soft: true }, { text: sentence }),
		),
		passages: found.passages.map(({ document, number, digest }) =>
			line(
				{ view: 'document', id: document, passage: number },
				{ text: documents.get(document)?.label ?? document, soft: true },
				{ text: digest },
			),
		),
	};
	return found.order.flatMap((group) => lines[group]).slice(0, OFFERED);
}

/** Where what stands in the address bar leads: to what was chosen, or to a search for what was typed. */
export function addressOf(entered: string): string {
	if (entered.startsWith(libraryUrl({ view: 'home' }))) return entered;
	return libraryUrl({ view: 'search', text: askable(entered) });
}

async function load(): Promise<Asked> {
	const [{ corpus }, names, texts] = await Promise.all([
		readCorpus(),
		loadPackedNames().catch(() => null),
		loadPackedTexts().catch(() => null),
	]);
	return { corpus, search: buildSearch(corpus, { names, texts }) };
}

async function openAddress(url: string, disposition: string): Promise<void> {
	if (disposition === 'currentTab') await browser.tabs.update({ url });
	else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Answers the address bar. What it needs is read on the first key, and kept while the worker lives. */
export function answerAddressBar(): void {
	const asked = loadOnce(load);
	browser.omnibox.setDefaultSuggestion({ description: i18n.t('background.omnibox') });
	browser.omnibox.onInputChanged.addListener((text, offer) => {
		void asked().then((now) => offer(suggest(now, text, !import.meta.env.FIREFOX)));
	});
	browser.omnibox.onInputEntered.addListener((text, disposition) => {
		void openAddress(addressOf(text), disposition);
	});
}
