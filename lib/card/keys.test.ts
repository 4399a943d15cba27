import { describe, expect, it } from 'vitest';
import { type KeyPress, keyAction } from './keys';

const press = (more: Partial<KeyPress>): KeyPress => ({
	code: '',
	key: '',
	altKey: false,
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	isComposing: false,
	...more,
});
const ALT_SHIFT = { altKey: true, shiftKey: true };

describe('keyAction', () => {
	it.each([
		['Alt+Shift+J', { ...ALT_SHIFT, code: 'KeyJ', key: 'J' }, 'next'],
		['Option+Shift+J on a Mac', { ...ALT_SHIFT, code: 'KeyJ', key: 'Ô' }, 'next'],
		['Alt+Shift+K', { ...ALT_SHIFT, code: 'KeyK', key: 'K' }, 'previous'],
		['Alt+Shift+Enter', { ...ALT_SHIFT, code: 'Enter', key: 'Enter' }, 'open'],
		['Alt+Shift+Enter of the number pad', { ...ALT_SHIFT, code: 'NumpadEnter', key: 'Enter' }, 'open'],
		['Alt+J', { altKey: true, code: 'KeyJ', key: 'j' }, null],
		['Ctrl+Alt+Shift+J', { ...ALT_SHIFT, ctrlKey: true, code: 'KeyJ', key: 'J' }, null],
		['J', { code: 'KeyJ', key: 'j' }, null],
		['Enter', { code: 'Enter', key: 'Enter' }, 'enter'],
		['Enter of the number pad', { code: 'NumpadEnter', key: 'Enter' }, 'enter'],
		['Shift+Enter', { shiftKey: true, code: 'Enter', key: 'Enter' }, null],
		['Escape', { code: 'Escape', key: 'Escape' }, 'escape'],
		['Escape while composing', { code: 'Escape', key: 'Escape', isComposing: true }, null],
		['Tab', { code: 'Tab', key: 'Tab' }, 'tab'],
		['Shift+Tab', { shiftKey: true, code: 'Tab', key: 'Tab' }, 'tab'],
		['Ctrl+Tab', { ctrlKey: true, code: 'Tab', key: 'Tab' }, null],
	] as const)('%s', (_name, keys, expected) => {
		expect(keyAction(press(keys))).toBe(expected);
	});
});
