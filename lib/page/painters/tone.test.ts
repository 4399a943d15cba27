// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createToneReader, toneOf } from './tone';

describe('tone of a colour', () => {
	it.each([
		['rgb(0, 0, 0)', 'dark'],
		['rgb(255, 255, 255)', 'light'],
		['rgba(230, 230, 225, 0.8)', 'light'],
		['rgb(90, 90, 90)', 'dark'],
		['rgb(0, 0, 238)', 'dark'],
		['oklch(0.97 0.01 260)', 'light'],
		['oklch(0.2 0.03 260 / 0.9)', 'dark'],
		['oklab(none 0 0)', 'dark'],
		['lab(80 0 0)', 'light'],
		['lch(40 20 none)', 'dark'],
		['color(srgb 0.93 0.93 0.9)', 'light'],
		['color(display-p3 0.1 0.1 0.1)', 'dark'],
		['color(xyz 0.5 0.5 0.5)', null],
		['transparent', null],
	])('%s', (colour, tone) => expect(toneOf(colour)).toBe(tone));
});

it('tells only where text differs from the page', () => {
	document.documentElement.style.color = 'rgb(20, 20, 20)';
	document.body.innerHTML =
		'<p style="color: rgb(20, 20, 20)">a</p><p style="color: rgb(240, 240, 240)">b</p>';
	const read = createToneReader(document);
	const tones = [...document.querySelectorAll('p')].map(({ firstChild }) => read(firstChild as Text));
	expect(tones).toEqual([null, 'light']);
});
