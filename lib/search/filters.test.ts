import { describe, expect, it } from 'vitest';
import { parseQuery, withoutFilter } from './filters';

describe('parseQuery', () => {
	it.each([
		['khan', 'khan', {}],
		['kind:event khan', 'khan', { groups: ['events'] }],
		['khan kind:sanction kind:warrant', 'khan', { kinds: ['sanction', 'warrant'] }],
		['KIND:Person', '', { types: ['Person'] }],
		['kind:case', '', { types: ['CourtCase'] }],
		['kind:events kind:inquiries', '', { groups: ['events'], kinds: ['inquiry'] }],
		['type:sanctions kind:people', '', { kinds: ['sanction'], types: ['Person'] }],
		['since:2025-6 until:2025/7/1', '', { from: '2025-06-01', to: '2025-07-01' }],
		['source:reuters', '', { by: 'reuters' }],
		['from:2025', '', { from: '2025-01-01' }],
		['from:2025-06 to:2025-08', '', { from: '2025-06-01', to: '2025-08-31' }],
		['to:2024-02', '', { to: '2024-02-29' }],
		['from:2025-06-05 to:2025-06-05', '', { from: '2025-06-05', to: '2025-06-05' }],
		['by:huffpost judges', 'judges', { by: 'huffpost' }],
		['by:"Al Jazeera" khan', 'khan', { by: 'al jazeera' }],
		['by:"Al Jaz', '', { by: 'al jaz' }],
		['rome: statute', 'rome: statute', {}],
		['standby:me', 'standby:me', {}],
	])('%s', (query, text, filters) => {
		const parsed = parseQuery(query);
		expect([parsed.text, parsed.filters]).toEqual([text, filters]);
		expect(parsed.words.every(({ fault }) => fault === undefined)).toBe(true);
	});

	it.each([
		['kind:', 'empty'],
		['by:', 'empty'],
		['by:"--"', 'empty'],
		['kind:zebra', 'kind'],
		['kind:__proto__', 'kind'],
		['from:yesterday', 'date'],
		['from:2025-13', 'date'],
		['to:2025-02-30', 'date'],
		['from:2025-00-10', 'date'],
		['from:2025-06 to:2025-05', 'order'],
		['to:2025-05 from:2025-06', 'order'],
	])('%s is explained: %s', (query, fault) => {
		expect(parseQuery(query).words.at(-1)?.fault).toBe(fault);
	});

	it.each([
		'kind:',
		'kind:sanc',
		'type:Per',
		'by:',
		'from:',
		'from:202',
		'to:2025-',
		'to:2025-0',
		'to:2025-06-0',
	])('%s is only begun', (query) => {
		expect(parseQuery(query).words).toMatchObject([{ begun: true }]);
	});

	it.each([
		'kind:zebra',
		'by:"--"',
		'from:yesterday',
		'to:2025-13',
		'kind:sanction',
		'to:2025',
		'from:2026 to:2025',
	])('%s is not', (query) => {
		expect(parseQuery(query).words.filter(({ begun }) => begun)).toEqual([]);
	});

	it('says where a filter stands, and takes it out', () => {
		const query = 'khan kind:event from:2025 removed';
		const [kind, from] = parseQuery(query).words;
		if (!kind || !from) throw new Error('no filters');
		expect(query.slice(from.start, from.end)).toBe('from:2025');
		expect(withoutFilter(query, kind)).toBe('khan from:2025 removed');
		expect(withoutFilter(withoutFilter(query, from), kind)).toBe('khan removed');
	});
});
