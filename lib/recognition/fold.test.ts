import { describe, expect, test } from 'vitest';
import { fold } from './fold';

describe('fold', () => {
	test.each([
		['ICC', 'icc'],
		['Ibáñez', 'ibanez'],
		['Iba\u0301n\u0303ez', 'ibanez'],
		['Søndergård Łódź', 'sondergard lodz'],
		['Işık İzmir', 'isik izmir'],
		['Straße ﬁn', 'strasse fin'],
		['ICC’s ICC‘s ICCʼs', "icc's icc's icc's"],
		['Alapini\u2011Gansou – x', 'alapini-gansou - x'],
		['a\u00a0b\u3000c\u2009d', 'a b c d'],
		['Inter\u00adna\u200btional', 'international'],
		['ＩＣＣ', 'icc'],
		['إبراهيم مُحَمَّد', 'ابراهيم محمد'],
		['שָׁלוֹם', 'שלום'],
		['Йошкар Ёлка Україна', 'иошкар елка украіна'],
		['ハーグ がぎ', 'ハーグ がぎ'],
		['\ud800 \udc00', '\ud800 \udc00'],
		['', ''],
	])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

	test('what is folded stays as it is: every unit there is', () => {
		const restless: string[] = [];
		for (let code = 0; code <= 0xffff; code++) {
			const folded = fold(String.fromCharCode(code));
			if (fold(folded) !== folded || folded.length > 4) restless.push(code.toString(16));
		}
		expect(restless).toEqual([]);
	});
});
