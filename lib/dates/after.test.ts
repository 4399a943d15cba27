import { expect, it } from 'vitest';
import { toCorpusDate } from '../corpus/compile/corpus-date';
import { isAfter } from './after';

it.each([
	['2025-06-07', true],
	['2025-06-06', false],
	['2025-06-05', false],
	['2025-06', false],
	['2025-07', true],
	['2025', false],
	['2026', true],
	['2025-22', false],
	['2025-23', true],
	['2025-06-01/2025-09-01', false],
	['2025-06-07/2025-09-01', true],
	['2025-06-07~', false],
	['2025-06-08~', true],
	['2025-07~', false],
	['2025-09~', true],
	['2026?', false],
	['2026%', false],
])('%s is after 6 June 2025: %s', (edtf, after) => {
	expect(isAfter(toCorpusDate(edtf), '2025-06-06')).toBe(after);
});
