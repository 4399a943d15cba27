import { expect, it } from 'vitest';
import { dateWords, timeNamed } from './date-words';

it.each([
	['2025-06-05', '2025-06-05', '5 June 2025 2025-06-05'],
	['2025-06-01', '2025-06-30', 'June 2025 2025-06'],
	['2025-01-01', '2025-12-31', '2025'],
	['2024-11-21', '2025-02-28', '2024 2025'],
])('%s to %s: %s', (from, to, words) => {
	expect(dateWords({ from, to })).toBe(words);
});

it.each([
	['2025', '2025-01-01', '2025-12-31'],
	['june 2025', '2025-06-01', '2025-06-31'],
	['2025 jun', '2025-06-01', '2025-06-31'],
	['sept 2025', '2025-09-01', '2025-09-31'],
	['2025 06', '2025-06-01', '2025-06-31'],
	['5 june 2025', '2025-06-05', '2025-06-05'],
	['june 5 2025', '2025-06-05', '2025-06-05'],
	['2025 06 05', '2025-06-05', '2025-06-05'],
])('%s is a time', (query, from, to) => {
	expect(timeNamed(query.split(' '))).toEqual({ from, to });
});

it.each(['june', '5 june', '14203', 'khan 2025', '5 6 2025', 'ju 2025', 'june may 2025', '2025 2024'])(
	'%s is none, or more than that',
	(query) => {
		expect(timeNamed(query.split(' '))).toBeNull();
	},
);
