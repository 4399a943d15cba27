import { describe, expect, it } from 'vitest';
import { copiedWords } from './copied.ts';

const texts = ['One two three four five six seven eight nine ten.'];

describe('copiedWords', () => {
	it.each([
		['nine words in a row', 'He said one, two three four five six seven eight nine!', 1],
		['eight words', 'one two three four five six seven eight', 0],
		['a quotation', 'He said “one two three four five six seven eight nine ten”.', 0],
		['a run across a quotation', 'one two three four “x” five six seven eight nine', 0],
	])('%s', (_name, text, count) => {
		expect(copiedWords([{ id: 'a', text }], texts)).toHaveLength(count);
	});
});
