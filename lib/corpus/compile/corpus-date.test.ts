import { describe, expect, it } from 'vitest';
import { toCorpusDate } from './corpus-date';

describe('toCorpusDate', () => {
	it.each([
		['2025-06-05', '2025-06-05', '2025-06-05', 'day', ''],
		['2024-02', '2024-02-01', '2024-02-29', 'month', ''],
		['2024', '2024-01-01', '2024-12-31', 'year', ''],
		['2025-12~', '2025-12-01', '2025-12-31', 'month', 'approximate'],
		['2024?', '2024-01-01', '2024-12-31', 'year', 'uncertain'],
		['2025-06-05%', '2025-06-05', '2025-06-05', 'day', 'approximate uncertain'],
		['2024-21', '2024-03-01', '2024-05-31', 'season', ''],
		['2024-24', '2024-12-01', '2025-02-28', 'season', ''],
		['2025-12-01/2025-12-05', '2025-12-01', '2025-12-05', 'interval', ''],
		['2025-11~/2026', '2025-11-01', '2026-12-31', 'interval', 'approximate'],
	])('%s is from %s to %s, %s %s', (edtf, from, to, precision, qualities) => {
		const approximate = qualities.includes('approximate');
		const uncertain = qualities.includes('uncertain');
		expect(toCorpusDate(edtf)).toEqual({ edtf, from, to, precision, approximate, uncertain });
	});

	it.each([
		'',
		'June 2025',
		'5/6/2025',
		'2025-13',
		'2025-00',
		'2025-02-30',
		'2023-02-29',
		'2025-6-5',
		'25-06-05',
		'202X',
		'2025-25',
		'2025-24~',
		'2025-06-05T10:00:00Z',
		'2025-06-05/..',
		'2025-12-05/2025-12-01',
		'2024/2025/2026',
		'2024-21/2024-24',
	])('refuses "%s"', (text) => {
		expect(() => toCorpusDate(text)).toThrow(/write|swap/);
	});
});
