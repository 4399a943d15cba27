/** Made-up news of any length and any number of made-up names, the same at every run. */
import type { GazetteerEntry, GazetteerInput, TextBlock } from '../../../lib/recognition/types.ts';
import { capital, pick, randomFrom } from '../text.ts';

const FREQUENT =
	'the of to and in a for on that with by was as at from his its he is had has but not said would after this who been were over will their her she more than about also into out up two new last year week day people government country minister president court judge judges prosecutor warrant arrest sanctions officials statement lawyers hearing appeal evidence office police city report group rights law state war policy members security decision meeting parliament party market prices company bank team match season home city school family'.split(
		' ',
	);
const FREQUENT_RUSSIAN =
	'и в на не что с по из за он как к от о для это его но до после также был были она они их который года году лет стран власти страны министр президент правительство суд судьи прокурор ордер арест санкции заявил сообщил решение документ адвокаты защита дело полиция город выборы парламент партия рынок цены компания команда матч сезон дом школа семья'.split(
		' ',
	);
const ONSETS = 'b bl br c cr d dr f g gl h j k l m n p pr r s sh st t tr v w z'.split(' ');
const NUCLEI = 'a e i o u ai ea ou'.split(' ');
const CYRILLIC = new Map(
	Object.entries({
		a: 'а',
		b: 'б',
		c: 'ц',
		d: 'д',
		e: 'е',
		f: 'ф',
		g: 'г',
		h: 'х',
		i: 'и',
		j: 'ж',
		k: 'к',
		l: 'л',
		m: 'м',
		n: 'н',
		o: 'о',
		p: 'п',
		r: 'р',
		s: 'с',
		t: 'т',
		u: 'у',
		v: 'в',
		w: 'у',
		z: 'з',
	}),
);
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 'nd', 'rt'];
const WORDS = 25_000;
const PARAGRAPH = 360;
/** One word in so many is a name of the corpus. */
const NAMES = 70;

function syllables(random: () => number): string {
	const count = 2 + Math.floor(random() * 3);
	return Array.from(
		{ length: count },
		() => pick(random, ONSETS) + pick(random, NUCLEI) + pick(random, CODAS),
	).join('');
}

function vocabulary(seed: number): string[] {
	const random = randomFrom(seed);
	return Array.from({ length: WORDS }, () => syllables(random));
}

const COMMON_WORDS = vocabulary(11);
/** Last names are no words of the text: what more names cost is not to be mixed up with more mentions. */
const LAST_NAMES = vocabulary(12).map((word) => `${word}x`);

function madeUpForm(random: () => number): string {
	const first = () => capital(pick(random, COMMON_WORDS));
	const last = () => capital(pick(random, LAST_NAMES));
	const kind = random();
	if (kind < 0.7) return `${first()} ${last()}`;
	if (kind < 0.85) return `${first()} ${last()} ${last()}`;
	return kind < 0.95 ? `${last()} ${pick(random, ['Group', 'Bank', 'Foundation'])}` : `${last()}-${last()}`;
}

/** How made-up news is written. */
export interface Writing {
	lang: string;
	/** Words of which most of the text consists. */
	frequent: readonly string[];
	/** A word of small Latin letters as this writing has it. */
	spell: (word: string) => string;
}

/** English in ASCII. */
export const PLAIN: Writing = { lang: 'en', frequent: FREQUENT, spell: (word) => word };

/** English with curly apostrophes: one in a dozen words, so that no paragraph is without. */
export const TYPOGRAPHIC: Writing = {
	lang: 'en',
	frequent: FREQUENT,
	spell: (word) => (/[dy]$/.test(word) ? `${word}’s` : word),
};

/** Russian: no letter of it is ASCII. */
export const RUSSIAN: Writing = {
	lang: 'ru',
	frequent: FREQUENT_RUSSIAN,
	spell: (word) => Array.from(word, (letter) => CYRILLIC.get(letter) ?? letter).join(''),
};

/** The corpus's input cut or filled up with made-up names to `count` forms; cues and confusers stay. */
export function inputOf(base: GazetteerInput, count: number): GazetteerInput {
	const random = randomFrom(count);
	const entries: GazetteerEntry[] = base.entries.slice(0, count);
	for (let at = entries.length; at < count; at += 1) {
		const form = madeUpForm(random);
		const plain = { lang: 'en', weak: false, anchor: false, counterpart: false };
		entries.push({ entity: `made-up-${at}`, form, ...plain, person: random() < 0.7 });
	}
	return { ...base, entries };
}

/** Paragraphs of news of `length` UTF-16 units in all, with some of the `names` in them. */
export function newsOf(length: number, names: readonly string[], writing: Writing = PLAIN): TextBlock[] {
	const random = randomFrom(length);
	const blocks: TextBlock[] = [];
	for (let left = length; left > 0; ) {
		let text = '';
		while (text.length < Math.min(PARAGRAPH, left)) {
			const count = 8 + Math.floor(random() * 18);
			const words = Array.from({ length: count }, () => {
				if (names.length > 0 && random() < 1 / NAMES) return pick(random, names);
				const word =
					random() < 0.6
						? pick(random, writing.frequent)
						: (COMMON_WORDS[Math.floor(random() * random() * WORDS)] ?? '');
				const spelt = writing.spell(word);
				return (random() < 0.05 ? capital(spelt) : spelt) + (random() < 0.07 ? ',' : '');
			});
			text += `${text === '' ? '' : ' '}${capital(words.join(' '))}.`;
		}
		const order = blocks.length;
		blocks.push({ id: `b${order}`, order, text: text.slice(0, left), role: 'text', lang: writing.lang });
		left -= text.length;
	}
	// As a message brings them: each text a string of its own, not one that is still in pieces.
	return structuredClone(blocks);
}
