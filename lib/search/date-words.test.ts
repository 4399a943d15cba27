import { expect, it } from 'vitest';
import { dateWords } from './date-words';

it.each([
	['2025-06-05', '2025-06-05', '5 June 2025 2025-06-05'],
	['2025-06-01', '2025-06-30', 'June 2025 2025-06'],
	['2025-01-01', '2025-12-31', '2025'],
	['2024-11-21', '2025-02-28', '2024 2025'],
])('%s to %s: %s', (from, to, words) => {
	expect(dateWords({ from, to })).toBe(words);
});
