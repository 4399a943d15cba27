/** Finds runs of words that our own sentences share with the founding texts, outside quotation marks. */

/** From this many words in a row on, a sentence counts as copied. */
const RUN = 9;

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
	const runs: string[] = [];
	for (let at = 0; at + RUN <= words.length; at += 1) runs.push(words.slice(at, at + RUN).join(' '));
	return runs;
}

/** What stands outside quotation marks, in pieces: a run does not go across a quotation. */
function outsideQuotations(text: string): string[] {
	return text.split(/“[^”]*”|"[^"]*"|«[^»]*»/u);
}

export interface Copied {
	id: string;
	words: string;
}

/** Every sentence of ours that holds nine or more words in a row of a founding text; its first run. */
export function copiedWords(
	ours: readonly { id: string; text: string }[],
	texts: readonly string[],
): Copied[] {
	const theirs = new Set(texts.flatMap((text) => runsOf(wordsOf(text))));
	return ours.flatMap(({ id, text }) => {
		const run = outsideQuotations(text)
			.flatMap((piece) => runsOf(wordsOf(piece)))
			.find((one) => theirs.has(one));
		return run ? [{ id, words: run }] : [];
	});
}
