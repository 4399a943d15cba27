// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RECORD } from './card/fixture';
import { DisputeNote } from './DisputeNote';
import { clear, click, draw, speakEnglish } from './page/testing';

beforeEach(speakEnglish);
afterEach(clear);

const [DISPUTE] = RECORD.disputes;

describe('the button of a dispute', () => {
	it.each([
		['closed', false],
		['open', true],
	])('says what it does where the versions stand %s at first', async (_name, compared) => {
		if (!DISPUTE) throw new Error('no dispute');
		const root = await draw(<DisputeNote dispute={DISPUTE} compared={compared} />);
		const button = root.querySelector<HTMLButtonElement>('[aria-expanded]');
		const versions = document.getElementById(button?.getAttribute('aria-controls') ?? '');
		if (!button || !versions) throw new Error('nothing to compare');
		for (const open of [compared, !compared, compared]) {
			expect(button.textContent).toBe(open ? 'Hide 2 versions' : 'Compare 2 versions');
			expect(button.getAttribute('aria-expanded')).toBe(String(open));
			expect(versions.hidden).toBe(!open);
			await click(button);
		}
	});
});
