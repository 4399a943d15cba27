import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The tokens of the first rule that starts with `selector`. */
function colours(selector: string): Map<string, string> {
	const start = css.indexOf(selector);
	expect(start).toBeGreaterThanOrEqual(0);
	const body = css.slice(css.indexOf('{', start), css.indexOf('}', start));
	const tokens = [...body.matchAll(/--gloss-((?!scheme)[a-z-]+):\s*([^;]+);/g)];
	return new Map(tokens.map((token) => [token[1] ?? '', token[2] ?? '']));
}

const light = colours(':root,\n:host {');
const darkBySystem = colours(':root:not([data-theme="light"])');
const darkByChoice = colours(':root[data-theme="dark"]');

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two tokens of a theme (WCAG 2.2). */
function contrast(theme: Map<string, string>, front: string, back: string): number {
	const [high = 0, low = 0] = [front, back]
		.map((name) => luminance(theme.get(name) ?? ''))
		.sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

const TEXT_PAIRS: [string, string][] = [
	...['ink', 'soft', 'accent', 'mark', 'alert', 'ok'].flatMap((front): [string, string][] => [
		[front, 'paper'],
		[front, 'raised'],
	]),
	['ink', 'accent-soft'],
	['soft', 'accent-soft'],
	['accent', 'accent-soft'],
	['alert', 'alert-soft'],
	['ok', 'ok-soft'],
	['ink', 'mark-soft'],
	['ink', 'alert-soft'],
	['on-accent', 'accent'],
];

describe.each([
	['light', light],
	['dark', darkBySystem],
])('contrast, %s', (_name, theme) => {
	it.each(TEXT_PAIRS)('%s on %s holds AA for text', (front, back) => {
		expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
	});
	it.each([
		['border', 'paper'],
		['border', 'raised'],
		['accent', 'paper'],
		['mark', 'paper'],
		['mark', 'raised'],
	])('%s on %s holds AA for shapes', (front, back) => {
		expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
	});
});

describe('dark values', () => {
	it('are the same by system and by choice', () => {
		expect([...darkByChoice]).toEqual([...darkBySystem]);
	});
	it('cover every colour of the light theme', () => {
		const inLight = [...light].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
		expect([...darkBySystem.keys()]).toEqual(expect.arrayContaining(inLight));
	});
});
