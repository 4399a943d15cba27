import { describe, expect, it } from 'vitest';
import { toCorpusDate } from '../corpus/compile/corpus-date';
import { type DateWords, formatDate } from './format';

describe('formatDate', () => {
	it.each([
		['2025-06-05', '5 Jun 2025'],
		['2025-11', 'Nov 2025'],
		['2024', '2024'],
		['2025-12~', 'about Dec 2025'],
		['2025-12-01~', 'about 1 Dec 2025'],
		['2024?', '2024 (uncertain)'],
		['2024%', 'about 2024 (uncertain)'],
		['2024-21', 'spring 2024'],
		['2024-24', 'winter 2024'],
		['2025-12-01/2025-12-05', '1–5 Dec 2025'],
		['2025-11-28/2025-12-05', '28 Nov – 5 Dec 2025'],
		['2024-12-28/2025-01-05', '28 Dec 2024 – 5 Jan 2025'],
		['2025-11/2025-12', 'Nov – Dec 2025'],
		['2024/2025', '2024–2025'],
		['2025-11/2025-12-05', 'Nov 2025 – 5 Dec 2025'],
		['2025-11~/2025-12', 'about Nov 2025 – Dec 2025'],
		['2025-11~/2025-12~', 'about Nov – Dec 2025'],
	])('%s → %s', (edtf, expected) => {
		expect(formatDate(toCorpusDate(edtf))).toBe(expected);
	});

	it.each(['2025-01-01', '2025-12-31'])('shows %s as that day in every time zone', (edtf) => {
		const day = String(Number(edtf.slice(8)));
		for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
			process.env.TZ = zone;
			expect(formatDate(toCorpusDate(edtf))).toMatch(new RegExp(`^${day} (Jan|Dec) 2025$`));
		}
		delete process.env.TZ;
	});

	it('never shows a day or a month that the source does not give', () => {
		for (const edtf of ['2024', '2024~', '2024?'])
			expect(formatDate(toCorpusDate(edtf))).not.toMatch(/Jan|\b1\b/);
		expect(formatDate(toCorpusDate('2024-11'))).not.toMatch(/\b(1|30)\b/);
	});

	it('takes language and words from outside', () => {
		const words: DateWords = {
			about: 'vers {date}',
			uncertain: '{date} ?',
			seasons: ['printemps {year}', 'été {year}', 'automne {year}', 'hiver {year}'],
		};
		expect(formatDate(toCorpusDate('2025-06~'), 'fr', words)).toBe('vers juin 2025');
		expect(formatDate(toCorpusDate('2025-22'), 'fr', words)).toBe('été 2025');
		expect(formatDate(toCorpusDate('2025-06-05'), 'en-US')).toBe('Jun 5, 2025');
	});

	it('gives back what it cannot read', () => {
		const odd = { ...toCorpusDate('2024'), edtf: '202X' };
		expect(formatDate(odd)).toBe('202X');
	});
});
