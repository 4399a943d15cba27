/**
 * The language of a block that does not say it, by its small words (Grefenstette, "Comparing two
 * language identification schemes", JADT 1995) and, beyond the Latin script, by its letters.
 */
import { type Tokens, wordAt } from '../tokens';

/** Words that are frequent in one language and rare or unknown in the others. */
const SMALL_WORDS: Record<string, string> = {
	en: 'the of and to in is was for that with on by has had have his its from said after at he it not are but this which would were been they will',
	fr: 'le les des et du une est dans pour qui sur au par avec ses aux son cette dont été ont l d il elle il ils elles sont mais leur ou',
	es: 'el los las y del una es en por con para su que se al fue ha más como lo contra tras sus este esta entre según fue',
	pt: 'o os as e do da dos das uma um em no na nos nas por com para não foi ao seu sua é mais pelo pela contra foram está ser',
	it: 'il lo gli e della dello dei delle una è nel nella per con che di del al alla ha sono non ai sul anche dal dalla contro più suo',
	de: 'der die das und des dem den ein eine ist im für mit von zu auf gegen wurde nicht auch sich hat am beim vom zum zur über sein seine ließ wird nach bei dass als es er sie',
	nl: 'het een van en de is op voor met dat zijn werd door niet te aan naar ook bij wordt tegen heeft zijn was over tot uit maar nog ook worden',
	tr: 've bir bu için ile de da olarak olan daha gibi çok ancak sonra kadar göre',
};

const LANGUAGES = new Map<string, string[]>();
for (const [lang, words] of Object.entries(SMALL_WORDS)) {
	for (const word of words.split(' ')) {
		const folded = word.normalize('NFD').replace(/\p{M}/gu, '');
		LANGUAGES.set(folded, [...(LANGUAGES.get(folded) ?? []), lang]);
	}
}

const SCRIPTS: readonly [string, RegExp][] = [
	['ja', /[\u3041-\u30ff]/],
	['ko', /\p{Script=Hangul}/u],
	['zh', /\p{Script=Han}/u],
	['he', /\p{Script=Hebrew}/u],
	['ar', /\p{Script=Arabic}/u],
	['uk', /[іїєґ]/i],
	['ru', /\p{Script=Cyrillic}/u],
	['el', /\p{Script=Greek}/u],
];

/** Words that are looked at. */
const SAMPLE = 80;
/** Small words that a language must be ahead by: two words of a headline prove nothing. */
const LEAD = 2;

/** The language of a text (BCP 47), or undefined where its words do not tell. */
export function languageOf(tokens: Tokens): string | undefined {
	const sample = tokens.original.slice(0, SAMPLE * 6);
	const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
	for (const [lang, letters] of SCRIPTS) {
		if (letters.test(sample)) {
			const own = sample.match(/\p{L}/gu)?.length ?? 0;
			if (own > latin * 2) return lang;
		}
	}
	const votes = new Map<string, number>();
	for (let index = 0; index < Math.min(SAMPLE, tokens.count); index++) {
		const langs = LANGUAGES.get(wordAt(tokens, index)) ?? [];
		for (const lang of langs) votes.set(lang, (votes.get(lang) ?? 0) + 1 / langs.length);
	}
	const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
	if (!first || first[1] - (second?.[1] ?? 0) < LEAD) return undefined;
	return first[0];
}
