/** The corpus is written in English, whatever language the interface speaks. */

/** For an element that holds nothing but text of the corpus: its language, and the direction its letters have. */
export const CORPUS_TEXT = { lang: 'en', dir: 'auto' } as const;

/** A stretch of corpus text inside a line of the interface; keeps its own direction there. */
export function CorpusText({ text }: { text: string }) {
	return <bdi lang="en">{text}</bdi>;
}
