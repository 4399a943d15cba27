/** The corpus, grown to many passages: sentences of real ones in new company, with words of their own. */
import type { Corpus, Passage } from '../../../lib/corpus/model.ts';
import { generator } from './slips.ts';

/** One word in so many is made up, so that the vocabulary grows as it does in real texts. */
const INVENT_EVERY = 25;
const SYLLABLES =
	'ba be bo da de di ka ke ko la le lo ma me mi na ne no ra re ri sa se so ta te to va ve vi'.split(' ');

/** The corpus with `count` passages; the same each time. */
export function grown(corpus: Corpus, count: number): Corpus {
	const random = generator(19);
	const invent = () => Array.from({ length: 3 }, () => SYLLABLES[random(SYLLABLES.length)]).join('');
	const passages: Passage[] = [...corpus.passages];
	while (passages.length < count) {
		const one = corpus.passages[random(corpus.passages.length)];
		const other = corpus.passages[random(corpus.passages.length)];
		if (!one || !other) break;
		const words = `${one.digest} ${other.digest}`.split(' ').slice(0, 60);
		const digest = words.map((word) => (random(INVENT_EVERY) === 0 ? invent() : word)).join(' ');
		const number = passages.length + 1;
		passages.push({ id: `${one.document}#g${number}`, document: one.document, number, digest });
	}
	return { ...corpus, version: `${corpus.version}-${count}`, passages };
}
