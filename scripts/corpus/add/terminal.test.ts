import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Cancelled } from './ask';
import { terminalAsker } from './terminal';

/** A terminal whose keys a test presses one after another. */
function terminal() {
	const input = new PassThrough();
	const output = new PassThrough();
	let shown = '';
	output.on('data', (chunk: Buffer) => {
		shown += chunk.toString();
	});
	const press = async (...keys: string[]) => {
		for (const key of keys) {
			await new Promise((resolve) => setTimeout(resolve, 5));
			input.write(key);
		}
	};
	return { ask: terminalAsker({ input, output }), press, shown: () => shown };
}

describe('terminalAsker', () => {
	it('asks again until an answer is right', async () => {
		const { ask, press, shown } = terminal();
		const answer = ask.text('Word:', { check: (word) => (word === 'right' ? null : 'not that') });
		await press('r', '\r', 'i', 'ght', '\r');
		expect(await answer).toBe('right');
		expect(shown()).toContain('not that');
	});

	it('takes what was given for an empty answer', async () => {
		const { ask, press } = terminal();
		const answer = ask.text('Language:', { initial: 'en' });
		await press('\r');
		expect(await answer).toBe('en');
	});

	it('moves through choices', async () => {
		const { ask, press } = terminal();
		const answer = ask.choose('Kind:', ['press', 'agency', 'official']);
		await press('\x1b[B', '\r');
		expect(await answer).toBe('agency');
	});

	it('is cancelled by Ctrl+C', async () => {
		const { ask, press } = terminal();
		const answer = ask.text('Word:');
		const cancelled = expect(answer).rejects.toBeInstanceOf(Cancelled);
		await press('\x03');
		await cancelled;
	});
});
