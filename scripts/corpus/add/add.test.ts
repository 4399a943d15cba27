import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FILES } from '../../../lib/corpus/fixtures/data';
import { compileFolder } from '../compile-folder';
import { add } from './add';
import { pipedAsker } from './piped';

let dir: string;

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'gloss-add-'));
	for (const [path, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), text);
	}
});

afterEach(() => rmSync(dir, { recursive: true }));

async function answer(kind: string | undefined, ...lines: string[]): Promise<{ code: number; said: string }> {
	const output = new PassThrough();
	const code = await add(dir, kind, pipedAsker(Readable.from(lines.map((line) => `${line}\n`)), output));
	return { code, said: String(output.read() ?? '') };
}

const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const compiled = () => {
	const { corpus, problems } = compileFolder(dir);
	expect(problems).toEqual([]);
	if (!corpus) throw new Error('not valid');
	return corpus;
};

const DOCUMENT = [
	'Herald',
	'A day in court',
	'Herald',
	'',
	'2025-07-01',
	'https://example.org/a',
	'',
	'',
	'press',
];
const ENTITY = ['Jane Roe', '', 'Person', 'An advocate', '2025-06', 'gazette#1', 'gb', 'neither'];
const EVENT = ['2025-07-02', 'hearing', 'The court hears Jane: “twice”.'];

describe('add', () => {
	it('writes a document', async () => {
		const { code, said } = await answer(
			'document',
			...DOCUMENT,
			'published',
			'',
			'It opened.',
			'It closed.',
			'',
		);
		expect([code, said]).toEqual([0, expect.stringContaining('wrote documents/herald-2025-07-01.md')]);
		const document = compiled().documents.find(({ id }) => id === 'herald-2025-07-01');
		expect(document).toMatchObject({ language: 'en', tier: 'press', inferred: ['published'] });
		expect(document && 'author' in document).toBe(false);
		expect(compiled().passages.filter((one) => one.document === document?.id)).toHaveLength(2);
	});

	it('asks of a rewrite where it comes from, and of one without an address why', async () => {
		const lines = ['Copy', '', '', '', '', '', 'copy-of-gazette', 'fr', 'rewrite'];
		const derived = ['translation', 'Gazette', '', 'no', '', '', 'Seen in print only.', 'The same.', ''];
		expect((await answer('document', ...lines, ...derived)).code).toBe(0);
		expect(compiled().documents.find(({ id }) => id === 'copy-of-gazette')).toMatchObject({
			derivedFrom: { relation: 'translation', publisher: 'Gazette', inferred: true },
			note: 'Seen in print only.',
		});
	});

	it('writes an entity with aliases and statements', async () => {
		const forms = ['fr: Jeanne Roe', 'no language', 'en: JR *', '', 'world-court'];
		const statements = ['She spoke.', '2025-06', '4', 'world-court', 'gazette#1, decree#1', ''];
		const { code } = await answer('entity', ...ENTITY, ...forms, ...statements);
		expect(code).toBe(0);
		const { entities, statements: told } = compiled();
		expect(entities.find(({ id }) => id === 'jane-roe')).toMatchObject({
			countries: ['gb'],
			related: ['world-court'],
			aliases: [
				{ form: 'Jane Roe', lang: 'en', weak: false },
				{ form: 'Jeanne Roe', lang: 'fr', weak: false },
				{ form: 'JR', lang: 'en', weak: true },
			],
		});
		expect(told.find(({ entity }) => entity === 'jane-roe')).toMatchObject({ salience: 4, independent: 2 });
	});

	it('adds an event to its year, whose other lines stay, or to a new year', async () => {
		const rest = ['', 'world-court', 'gazette#1, decree#1', 'on Tuesday', ''];
		expect((await answer('event', ...EVENT, ...rest)).code).toBe(0);
		expect(read('events/2025.yaml').startsWith(FILES['events/2025.yaml'] ?? '')).toBe(true);
		const event = compiled().events.at(-1);
		expect(event).toMatchObject({ id: 'the-court-hears-jane-twice-2025-07-02', text: EVENT[2] });
		expect(event?.sources).toContainEqual({ passage: 'gazette#1', wording: 'on Tuesday' });
		const other = ['2024', 'law', 'A law.', '', 'soren-oe', 'decree#1', ''];
		expect((await answer('event', ...other)).code).toBe(0);
		expect(read('events/2024.yaml')).toContain('id: a-law-2024');
		compiled();
	});

	it.each<[string, string, string[], string]>([
		[
			'an id that exists',
			'entity',
			['World Court of Examples', 'world-court'],
			'"world-court" exists already',
		],
		['a date that is none', 'event', ['last week'], '"last week" is not a date'],
		['a kind that is none', 'event', ['2025', 'party'], 'one of sanction, warrant'],
		['a passage that is not there', 'entity', [...ENTITY.slice(0, 5), 'gazette#9'], 'no passage "gazette#9"'],
		[
			'a day after the corpus',
			'entity',
			[...ENTITY.slice(0, 4), '2026-02-01'],
			'lies after the day of the corpus',
		],
		['nothing where something is due', 'entity', [''], 'an answer is needed'],
	])('does not take %s, and writes nothing when it is cancelled', async (_, kind, lines, fault) => {
		const before = compiled().version;
		const { code, said } = await answer(kind, ...lines);
		expect([code, said]).toEqual([1, expect.stringContaining(fault)]);
		expect(said).toContain('cancelled; nothing was written');
		expect(compiled().version).toBe(before);
	});

	it('writes nothing that the compile step refuses', async () => {
		const { code, said } = await answer('document', ...DOCUMENT, '', '', 'It “opened.', '');
		expect([code, said]).toEqual([1, expect.stringContaining('a quotation is not closed')]);
		expect(existsSync(join(dir, 'documents/herald-2025-07-01.md'))).toBe(false);
	});

	it('refuses data with faults, and kinds that there are not', async () => {
		expect((await answer('person')).code).toBe(2);
		expect((await answer('constructor')).code).toBe(2);
		expect((await answer(undefined)).code).toBe(2);
		writeFileSync(join(dir, 'corpus.yaml'), 'asOf: never\n');
		expect((await answer('event', ...EVENT)).code).toBe(1);
	});

	it('answers a pipe', () => {
		const project = fileURLToPath(new URL('../../..', import.meta.url));
		const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
		const script = [
			'--tsconfig',
			'scripts/tsconfig.json',
			'scripts/corpus.ts',
			'--data',
			dir,
			'add',
			'event',
		];
		const input = [...EVENT, '', 'world-court', 'gazette#1', ''].map((line) => `${line}\r\n`).join('');
		const run = spawnSync(process.execPath, [tsx, ...script], { cwd: project, encoding: 'utf8', input });
		expect([run.status, run.stderr]).toEqual([0, '']);
		expect(run.stdout).toContain('wrote events/2025.yaml');
		expect(compiled().events).toHaveLength(3);
	});
});
