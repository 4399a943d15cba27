import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GAZETTEER, INPUT } from '../../lib/recognition/fixtures/gazetteer';
import { gatePattern } from '../../lib/recognition/gate-pattern';
import { annotate } from './annotate';
import { readHtml, readInput, readText } from './read';

const PATTERN = gatePattern(INPUT);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = ['--import', 'tsx', join(ROOT, 'scripts/annotate.ts')];
const COURT = 'The International Criminal Court met Karim Khan.';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'gloss-annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

describe('reading', () => {
	test('a line is a block; line ends count in offsets, a byte order mark does not', () => {
		const { text, blocks, offsets } = readInput(file('bom.txt', `\ufeffOne.\r\n\r\nTwo 🙂.\nThree`));
		expect(text).toBe('One.\r\n\r\nTwo 🙂.\nThree');
		expect(blocks.map((block) => block.text)).toEqual(['One.', 'Two 🙂.', 'Three']);
		for (const { id, text: line } of blocks) {
			const at = offsets.get(id) ?? -1;
			expect(text.slice(at, at + line.length)).toBe(line);
		}
	});

	test('HTML is told by its ending or its first sign', () => {
		expect(readInput(file('a.htm', 'plain')).html).toBe(true);
		expect(readInput(file('a.xhtml', 'plain')).html).toBe(true);
		expect(readInput(file('b.txt', '\n <p>x</p>')).html).toBe(true);
		expect(readInput(file('c.txt', 'a < b')).html).toBe(false);
	});

	test('HTML gives the blocks of a page, joined by newlines, without its title', () => {
		const page = '<title>T</title><h1>Head</h1><p>One <b>two</b>\n three<script>no()</script></p>';
		const { text, blocks, offsets } = readHtml(page);
		expect(text).toBe('Head\nOne two three');
		expect(blocks.map(({ role }) => role)).toEqual(['title', 'heading', 'text']);
		expect([...offsets.values()]).toEqual([0, 5]);
	});
});

describe('annotating', () => {
	test('offsets lead to the text, in plain text and in HTML', () => {
		for (const reading of [
			readText(`Cricket.\r\n${COURT}\r\nKhan left the ICC.`),
			readHtml(`<p>Cricket.</p><p>${COURT}</p><ul><li>Khan left the <b>I</b>CC.</li></ul>`),
		]) {
			const { mentions } = annotate(GAZETTEER, PATTERN, reading);
			expect(mentions.map(({ start, end }) => reading.text.slice(start, end))).toEqual(
				mentions.map(({ text }) => text),
			);
			expect(mentions.map(({ id }) => id)).toEqual([
				'international-criminal-court',
				'karim-khan',
				'karim-khan',
				'international-criminal-court',
			]);
		}
	});

	test('a shut gate gives nothing', () => {
		const text = 'Donald Trump met Benjamin Netanyahu.\nMicrosoft grew.';
		expect(annotate(GAZETTEER, PATTERN, readText(text))).toEqual({
			gate: false,
			mentions: [],
			explanations: [],
		});
	});
});

describe('the command', () => {
	test('prints one object a file, in order, and goes on past a file that it cannot read', async () => {
		const first = file('first.txt', COURT);
		const page = file('page.html', `<p>${COURT}</p>`);
		const missing = join(folder, 'missing.txt');
		const run = promisify(execFile)(process.execPath, [...COMMAND, '--json', first, missing, page], {
			cwd: ROOT,
		});
		const { stdout, stderr, code } = await run.then(
			(done) => ({ ...done, code: 0 }),
			(failure: { stdout: string; stderr: string; code: number }) => failure,
		);
		expect(code).toBe(1);
		expect(stderr).toContain('missing.txt');
		const lines = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(lines.map((line) => [line.file, line.mentions.length, line.text])).toEqual([
			[first, 2, undefined],
			[page, 2, COURT],
		]);
		expect(Object.keys(lines[0].mentions[0])).toEqual(['start', 'end', 'text', 'id', 'confidence']);
	}, 30_000);

	test('reads standard input and explains', () => {
		const { stdout, status } = spawnSync(process.execPath, [...COMMAND, '--explain', '-'], {
			cwd: ROOT,
			input: `${COURT} Imran Khan left. Khan stayed.`,
			encoding: 'utf8',
		});
		expect(status).toBe(0);
		expect(stdout).toContain('karim-khan 0.99');
		expect(stdout).toContain('not linked');
		expect(stdout).toContain('other-bearer-last');
	}, 30_000);
});
