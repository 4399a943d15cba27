import { beforeEach, expect, it } from 'vitest';
import type { Relation } from '../../lib/relations/relation';
import { speakEnglish } from '../page/testing';
import { relationLabel, relationText } from './relation-words';

beforeEach(speakEnglish);

const date = {
	edtf: '2026-09-22',
	from: '2026-09-22',
	to: '2026-09-22',
	precision: 'day',
	approximate: false,
	uncertain: false,
} as const;

it.each([
	['statement', 'Statement, 22 Sept 2026', 'Statement, Sept 2026'],
	['support', 'In one event, 22 Sept 2026', 'In one event, Sept 2026'],
] as const)('an event that is a %s', (what, text, label) => {
	const relation = { kind: 'event', what, date, alleged: false, lead: { event: 'asked' } } as Relation;
	expect([relationText(relation), relationLabel(relation)]).toEqual([text, label]);
});
