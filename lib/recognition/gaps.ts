/** What stands between two words of a name. */
import { fold } from './fold';
import { endAt, startAt, type Tokens } from './tokens';

/** What joins one word of a name to the next without meaning: nothing, spaces, a hyphen, a middle dot. */
const JOINER = /^(?:\s{0,3}|[-\u00b7\u30fb\uff65])$/;
const LONGEST_GAP = 6;
const LONGEST_ABBREVIATION = 3;

/**
 * What stands between a token and the next: '' for a joiner, the punctuation itself where a name may
 * carry it, null where no name goes on.
 */
export function gapAfter(tokens: Tokens, index: number): string | null {
	const { original } = tokens;
	if (index < 0 || index + 1 >= tokens.count) return null;
	const end = endAt(tokens, index);
	const next = startAt(tokens, index + 1);
	if (next === end || (next === end + 1 && original.charCodeAt(end) === 32)) return '';
	if (next - end > LONGEST_GAP) return null;
	const gap = fold(original.slice(end, next));
	if (JOINER.test(gap)) return '';
	const abbreviated = end - startAt(tokens, index) <= LONGEST_ABBREVIATION;
	if (abbreviated && /^\. ?$/.test(gap)) return '';
	return gap.trim();
}

/** True where the word at an index and the next one read as one run. */
export function joined(tokens: Tokens, index: number): boolean {
	return index >= 0 && gapAfter(tokens, index) === '';
}

/** The gaps before each word of a form, as a trie takes them. */
export function gapsOf(form: Tokens): string[] {
	const gaps: string[] = [];
	for (let index = 0; index < form.count; index++)
		gaps.push(index === 0 ? '' : (gapAfter(form, index - 1) ?? ''));
	return gaps;
}
