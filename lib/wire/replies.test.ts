import { describe, expect, it } from 'vitest';
import { readAnswer, readChoices, readGoTo, readRecordsSent, readTakeoverSent } from './replies';

const mention = { block: 'b1', start: 0, end: 3, text: 'ICC', entity: 'icc', confidence: 1, reasons: [] };
const done = {
	status: 'done',
	revision: 1,
	additions: [mention],
	withdrawals: [{ block: 'b1', start: 0, end: 3 }],
	evidence: [{ block: 'b1', order: 1, detail: {} }],
	names: [{ id: 'icc', name: 'Court' }],
};
const sent = { records: [{ id: 'icc', json: '{}' }], left: ['cpi'] };
const choices = {
	look: { density: 'all', painter: 'mark', theme: 'dark' },
	silenced: { sites: ['a.example'], entities: [], here: [{ entity: 'icc', place: 'b.example' }] },
};

describe('answers of the right shape', () => {
	it('are taken as they are', () => {
		expect(readAnswer(done)).toEqual(done);
		expect(readAnswer({ status: 'stale' })).toEqual({ status: 'stale' });
		expect(readRecordsSent(sent)).toEqual(sent);
		expect(readChoices(choices)).toEqual(choices);
		expect(readGoTo({ entity: 'icc', index: 0 })).toEqual({ entity: 'icc', index: 0 });
		expect(readTakeoverSent({ state: 'partly' })).toBe('partly');
	});
});

describe('answers of another shape', () => {
	it.each([
		['nothing', undefined],
		['another status', { ...done, status: 'fine' }],
		['no revision', { ...done, revision: undefined }],
		['a mention before its block', { ...done, additions: [{ ...mention, start: -1 }] }],
		['a mention without an entity', { ...done, additions: [{ ...mention, entity: 7 }] }],
		['a mention without reasons', { ...done, additions: [{ ...mention, reasons: undefined }] }],
		['a reason that is no text', { ...done, additions: [{ ...mention, reasons: [{ code: 7, weight: 1 }] }] }],
		['withdrawals that are no list', { ...done, withdrawals: {} }],
		['evidence without a place', { ...done, evidence: [{ block: 'b1' }] }],
		['an entity without a name', { ...done, names: [{ id: 'icc' }] }],
	])('recognise: %s', (_name, value) => {
		expect(() => readAnswer(value)).toThrow(TypeError);
	});

	it.each([
		['nothing', undefined],
		['a record that is not packed', { ...sent, records: [{ id: 'icc' }] }],
		['no list of what is left', { ...sent, left: undefined }],
	])('readRecords: %s', (_name, value) => {
		expect(() => readRecordsSent(value)).toThrow(TypeError);
	});

	it.each([
		['nothing', null],
		['a density that does not exist', { ...choices, look: { ...choices.look, density: 'loud' } }],
		['sites that are no text', { ...choices, silenced: { ...choices.silenced, sites: [1] } }],
		['a name muted nowhere', { ...choices, silenced: { ...choices.silenced, here: [{ entity: 'icc' }] } }],
	])('begin: %s', (_name, value) => {
		expect(() => readChoices(value)).toThrow(TypeError);
	});

	it.each([null, {}, { state: 'done' }])('lookAtTakeover: %j', (value) => {
		expect(() => readTakeoverSent(value)).toThrow(TypeError);
	});

	it.each([null, { entity: 'icc' }, { entity: 'icc', index: 0.5 }])('goTo: %j', (value) => {
		expect(() => readGoTo(value)).toThrow(TypeError);
	});
});
