import { expect, it } from 'vitest';
import type { CorpusDate } from '../corpus/model';
import { isVague } from './vague';

function date(from: string, to = from, change: Partial<CorpusDate> = {}): CorpusDate {
	return { edtf: from, from, to, precision: 'day', approximate: false, uncertain: false, ...change };
}

it.each([
	['a day', date('2025-01-01'), false],
	['from one day to another', date('2025-01-01', '2025-01-05', { precision: 'interval' }), false],
	['about a day', date('2025-01-01', '2025-01-01', { approximate: true }), true],
	['a day that is in doubt', date('2025-01-01', '2025-01-01', { uncertain: true }), true],
	['a month', date('2025-01-01', '2025-01-31', { precision: 'month' }), true],
	['a year', date('2025-01-01', '2025-12-31', { precision: 'year' }), true],
])('%s', (_, when, vague) => expect(isVague(when)).toBe(vague));
