/** Questions that several kinds of file share, and what their answers are checked against. */
import { toCorpusDate } from '../../../lib/corpus/compile/corpus-date';
import { fold } from '../../../lib/corpus/fold';
import type { Corpus } from '../../../lib/corpus/model';
import type { Asker, Check } from './ask';

/** All ids that are taken, and the day of the corpus. */
export interface Known {
	documents: ReadonlySet<string>;
	passages: ReadonlySet<string>;
	entities: ReadonlySet<string>;
	events: ReadonlySet<string>;
	asOf: string;
}

/** The ids of a compiled corpus. */
export function knownOf(corpus: Corpus): Known {
	const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
	return {
		documents: ids(corpus.documents),
		passages: ids(corpus.passages),
		entities: ids(corpus.entities),
		events: ids(corpus.events),
		asOf: corpus.asOf,
	};
}

/** A slug of a name: small letters without accents, hyphens for the rest. */
export function slugOf(name: string): string {
	return fold(name)
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

export const required: Check = (answer) => (answer === '' ? 'an answer is needed' : null);

/** An id that is a slug and not taken. */
export function askId(ask: Asker, taken: ReadonlySet<string>, initial = ''): Promise<string> {
	return ask.text('Id:', {
		...(initial ? { initial } : {}),
		check: (id) => {
			if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return 'small letters, digits and single hyphens';
			return taken.has(id) ? `"${id}" exists already; choose another, or edit that one` : null;
		},
	});
}

/** An EDTF date; the empty string where `optional`. */
export function askDate(ask: Asker, question: string, optional = false): Promise<string> {
	return ask.text(question, {
		check: (answer) => {
			if (answer === '' && optional) return null;
			try {
				toCorpusDate(answer);
				return null;
			} catch (error) {
				return error instanceof Error ? error.message : String(error);
			}
		},
	});
}

/** The day on which something was so; the day of the corpus where nothing is answered. */
export function askAsOf(ask: Asker, known: Known): Promise<string> {
	return ask.text('As of (the day up to which the source supports it):', {
		initial: known.asOf,
		check: (answer) => {
			try {
				const { from } = toCorpusDate(answer);
				return from > known.asOf ? `lies after the day of the corpus, ${known.asOf}` : null;
			} catch (error) {
				return error instanceof Error ? error.message : String(error);
			}
		},
	});
}

/** Items with commas between them, each one of `allowed`. */
export async function askList(
	ask: Asker,
	question: string,
	allowed: (item: string) => boolean,
	{ optional, what }: { optional: boolean; what: string },
): Promise<string[]> {
	const answer = await ask.text(question, {
		check: (text) => {
			const items = itemsOf(text);
			if (items.length === 0) return optional ? null : 'an answer is needed';
			const wrong = items.find((item) => !allowed(item));
			return wrong === undefined ? null : `no ${what} "${wrong}"`;
		},
	});
	return itemsOf(answer);
}

/** Passages that exist, at least one. */
export function askSources(ask: Asker, known: Known): Promise<string[]> {
	return askList(ask, 'Sources (document#number, commas between):', (id) => known.passages.has(id), {
		optional: false,
		what: 'passage',
	});
}

/** Entities that exist. */
export function askEntities(
	ask: Asker,
	question: string,
	known: Known,
	optional: boolean,
): Promise<string[]> {
	return askList(ask, question, (id) => known.entities.has(id), { optional, what: 'entity' });
}

function itemsOf(answer: string): string[] {
	return [...new Set(answer.split(',').map((item) => item.trim()))].filter((item) => item !== '');
}
