import { describe, expect, it } from 'vitest';
import { type Combobox, clampActive, comboboxKey, EMPTY_COMBOBOX, typeInto } from './combobox';

const at = (active: number, text = 'khan'): Combobox => ({ text, active });

describe('comboboxKey', () => {
	it.each([
		['down', at(0), 'ArrowDown', 3, 1],
		['down from none', at(-1), 'ArrowDown', 3, 0],
		['down goes round', at(2), 'ArrowDown', 3, 0],
		['up', at(2), 'ArrowUp', 3, 1],
		['up goes round', at(0), 'ArrowUp', 3, 2],
		['up from none', at(-1), 'ArrowUp', 3, 2],
		['home', at(2), 'Home', 3, 0],
		['end', at(0), 'End', 3, 2],
	])('%s', (_, state, key, count, active) => {
		expect(comboboxKey(state, key, false, count)).toEqual({ state: at(active), handled: true });
	});
	it.each(['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter'])('%s without results is the field’s', (key) => {
		expect(comboboxKey(at(-1), key, false, 0)).toEqual({ state: at(-1), handled: false });
	});
	it.each([
		[false, 'open'],
		[true, 'open-aside'],
	] as const)('Enter with Ctrl or Cmd %s', (aside, command) => {
		expect(comboboxKey(at(1), 'Enter', aside, 3)).toEqual({ state: at(1), command, handled: true });
	});
	it('Enter does nothing on an option that is gone', () => {
		expect(comboboxKey(at(3), 'Enter', false, 3)).toEqual({ state: at(3), handled: false });
	});
	it('Escape clears, then closes', () => {
		const cleared = comboboxKey(at(1), 'Escape', false, 3);
		expect(cleared).toEqual({ state: EMPTY_COMBOBOX, handled: true });
		expect(comboboxKey(cleared.state, 'Escape', false, 0)).toEqual({
			state: EMPTY_COMBOBOX,
			command: 'close',
			handled: false,
		});
	});
	it('leaves letters to the field', () => {
		expect(comboboxKey(at(1), 'a', false, 3)).toEqual({ state: at(1), handled: false });
	});
});

describe('typing and changing lists', () => {
	it('makes the first option the active one', () => {
		expect(typeInto('kh', 4)).toEqual({ text: 'kh', active: 0 });
		expect(typeInto('kh', 0)).toEqual({ text: 'kh', active: -1 });
	});
	it.each([
		[3, 2, 1],
		[1, 3, 1],
		[-1, 3, 0],
		[2, 0, -1],
	])('active %i of %i options becomes %i', (active, count, expected) => {
		expect(clampActive(at(active), count).active).toBe(expected);
	});
});
