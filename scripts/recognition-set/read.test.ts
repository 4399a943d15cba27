import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold, readGoldFolder, unknownIds } from './read.ts';

const ROOT = join(import.meta.dirname, '../..');
const COURT = 'international-criminal-court';

function gold(...lines: string[]) {
	return readGold(['=== one | en | court', ...lines].join('\n'), 'group.txt')[0];
}

describe('readGold', () => {
	it.each([
		['a mark', `The [[ICC|${COURT}]]’s`, 'The ICC’s', [[4, 7, COURT, false]]],
		[
			'an optional mark',
			`[[?UN|united-nations]] and [[ICC|${COURT}]]`,
			'UN and ICC',
			[
				[0, 2, 'united-nations', true],
				[7, 10, COURT, false],
			],
		],
		['two lines', `x\n[[ICC|${COURT}]]`, 'x\nICC', [[2, 5, COURT, false]]],
		['a blank line and a comment', `x\n\n# why\n[[ICC|${COURT}]]`, 'x\nICC', [[2, 5, COURT, false]]],
		['a hash that is no comment', `#[[ICC|${COURT}]]`, '#ICC', [[1, 4, COURT, false]]],
		['escapes', `\\u00A0[[I\\u00ADCC|${COURT}]]`, '\u00a0I\u00adCC', [[1, 5, COURT, false]]],
		['pairs of units', `𝔸[[ICC|${COURT}]]`, '𝔸ICC', [[2, 5, COURT, false]]],
		['no space between', `在[[国际刑事法院|${COURT}]]。`, '在国际刑事法院。', [[1, 7, COURT, false]]],
	])('%s', (_, written, text, mentions) => {
		const read = gold(written);
		expect(read?.text).toBe(text);
		expect(read?.mentions.map((one) => [one.start, one.end, one.id, one.optional])).toEqual(mentions);
		for (const one of read?.mentions ?? []) expect(read?.text.slice(one.start, one.end)).toBe(one.text);
	});

	it('keeps header and group', () => {
		const [text] = readGold('=== a-1 | zh-Hans | other\r\nx\r\n', '/folder/chinese.txt');
		expect(text).toEqual({
			id: 'a-1',
			lang: 'zh-Hans',
			kind: 'other',
			text: 'x',
			mentions: [],
			group: 'chinese',
		});
	});

	it.each([
		['text first', 'x', 1, 'text before'],
		['a bad header', '=== one | en', 1, 'not a header'],
		['an unknown kind', '=== one | en | page\nx', 1, 'not a header'],
		['an id twice', '=== one | en | other\nx\n=== one | en | other\ny', 3, 'comes twice'],
		['a mark without id', '=== one | en | court\nx\n[[ICC]]', 3, 'not a mark'],
		['a mark left open', '=== one | en | court\n[[ICC|a', 2, 'not a mark'],
		['a mark in a mark', '=== one | en | court\n[[a [[ICC|b]]|c]]', 2, 'not a mark'],
		['an end alone', '=== one | en | court\nICC]]', 2, 'not a mark'],
		['an id that is no slug', '=== one | en | court\n[[ICC|The Court]]', 2, 'not a mark'],
		['a space in the span', '=== one | en | court\n[[ICC |a]]', 2, 'space at the edge'],
		['marks on another subject', '=== one | en | other\n[[ICC|a]]', 1, 'has marks'],
		['no mark', '=== one | en | court\nx\n=== two | en | other\ny', 1, 'no mark'],
		['no text', '=== one | en | other\n\n=== two | en | other\ny', 1, 'no text'],
	])('throws at %s', (_, content, line, reason) => {
		expect(() => readGold(content, 'f.txt')).toThrow(new RegExp(`^f\\.txt:${line}: .*${reason}`));
	});
});

describe('the recognition set', () => {
	const own = readGoldFolder(join(ROOT, 'tests/recognition/own'));
	const heldOut = readGoldFolder(join(ROOT, 'tests/recognition/held-out'));
	const all = [...own, ...heldOut];

	it('names entities of the corpus only', () => {
		const files = readdirSync(join(ROOT, 'data/entities'));
		expect(unknownIds(all, new Set(files.map((name) => name.replace(/\.yaml$/, ''))))).toEqual([]);
	});

	it('has each id once', () => {
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	});

	it('holds enough texts of each part, kind and language', () => {
		expect(own.length).toBeGreaterThanOrEqual(260);
		expect(heldOut.length).toBeGreaterThanOrEqual(90);
		expect(all.filter(({ kind }) => kind === 'other').length).toBeGreaterThanOrEqual(95);
		const languages = 'en fr es pt it de nl ru uk ar he tr zh-Hans zh-Hant ja'.split(' ');
		for (const language of languages) {
			const texts = all.filter(({ lang }) => lang === language);
			expect(texts.length, language).toBeGreaterThanOrEqual(6);
			expect(texts.filter(({ kind }) => kind === 'other').length, language).toBeGreaterThanOrEqual(2);
		}
	});
});

describe('unknownIds', () => {
	it('lists each once, in order', () => {
		const texts = readGold('=== one | en | court\n[[b|b]] [[a|a]] [[b|b]] [[c|c]]', 'f.txt');
		expect(unknownIds(texts, new Set(['c']))).toEqual(['a', 'b']);
	});
});
