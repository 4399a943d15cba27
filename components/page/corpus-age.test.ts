import { expect, it } from 'vitest';
import { isOld } from './corpus-age';

it.each([
	['2026-10-10', '2026-10-10T00:00:00Z', false],
	['2026-10-10', '2027-01-08T23:59:59Z', false],
	['2026-10-10', '2027-01-09T00:00:00Z', true],
	['2026-10-10', '2025-01-01T00:00:00Z', false],
	['', '2026-10-10T00:00:00Z', true],
])('a corpus as of %s seen at %s is old: %s', (asOf, now, old) => {
	expect(isOld(asOf, Date.parse(now))).toBe(old);
});
