import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FILES, TEXTS } from '../../lib/corpus/fixtures/data';
import { opensGate } from '../../lib/recognition/gate';
import { buildSearch } from '../../lib/search/search';
import { compileForBuild } from '../build/corpus-module';
import { gateModule } from '../build/gate-module';
import { compileFolder } from './compile-folder';
import { isSchemaCurrent } from './schema-file';

const project = fileURLToPath(new URL('../..', import.meta.url));
let root: string;

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'gloss-data-'));
	vi.stubEnv('GLOSS_TEXTS', '');
	for (const [path, text] of Object.entries(FILES)) write(`data/${path}`, text);
	for (const [name, text] of TEXTS) write(`texts/${name}`, text);
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

describe('compileFolder', () => {
	it('reads the folder, passes over hidden files, and fills passages from the texts', () => {
		write('data/.editor/state.yaml', 'not: ours');
		write('data/entities/.swp', 'not ours');
		const { corpus, problems } = compileFolder(join(root, 'data'), join(root, 'texts'));
		expect(problems).toEqual([]);
		expect([corpus?.entities.length, corpus?.withTexts]).toEqual([2, true]);
		expect(compileFolder(join(root, 'data')).corpus?.withTexts).toBe(false);
	});

	it('names files as seen from here', () => {
		write('data/corpus.yaml', 'asOf: today\ncues: {}\n');
		const file = join(relative(process.cwd(), root), 'data/corpus.yaml');
		expect(compileFolder(join(root, 'data')).problems).toMatchObject([{ file, line: 1, severity: 'error' }]);
	});
});

describe('npm run corpus', () => {
	const run = (...options: string[]) => {
		const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
		const script = ['--tsconfig', 'scripts/tsconfig.json', 'scripts/corpus.ts', '--data', join(root, 'data')];
		return spawnSync(process.execPath, [tsx, ...script, ...options], { cwd: project, encoding: 'utf8' });
	};

	it('prints one object of integers with --json', () => {
		const { status, stdout, stderr } = run('--json');
		expect([status, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toEqual({
			documents: 3,
			passages: 4,
			entities: 2,
			aliases: 4,
			languages: 2,
			statements: 2,
			events: 2,
			disputes: 1,
			unsourced: 0,
		});
	});

	it('says what is missing', () => {
		const { status, stdout } = run();
		expect(status).toBe(0);
		expect(stdout).toContain('entities with fewer than two statements (1)\n  soren-oe');
		expect(stdout).toContain('statements with one source (1)\n  world-court-2');
		expect(stdout).toContain('en 3, fr 1');
	});

	it('knows no other command', () => {
		const { status, stdout, stderr } = run('ad');
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain('no such command: ad');
	});

	it('writes the schema of the data beside them', () => {
		expect(run('schema').status).toBe(0);
		expect(isSchemaCurrent(join(root, 'data'))).toBe(true);
		expect(compileFolder(join(root, 'data')).problems).toEqual([]);
	});

	it('draws the same statements for the same seed', () => {
		const drawn = run('draw', '--count', '1', '--seed', '7');
		expect(drawn.status).toBe(0);
		expect(drawn.stdout).toBe(run('draw', '--count', '1', '--seed', '7').stdout);
		expect(run('draw', '--count', 'none').status).toBe(2);
	});

	it('exits 1 on invalid data, with file and line on standard error alone', () => {
		write('data/disputes.yaml', `${FILES['disputes.yaml']}`.replace('court-opens', 'court-shuts'));
		const { status, stdout, stderr } = run('--json');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/data\/disputes\.yaml:8: no event "court-shuts"/);
	});
});

describe('gateModule', () => {
	const load = () => {
		const { load: hook } = gateModule(root);
		if (typeof hook !== 'function') throw new Error('load is not a function');
		return Reflect.apply(hook, { addWatchFile: () => undefined }, ['\0virtual:gloss-gate']);
	};

	it('writes patterns that know the names of the data', () => {
		const code = String(load());
		const pattern = JSON.parse(code.slice(code.indexOf('{'), -1));
		expect(opensGate('the World Court of Examples sat', pattern)).toBe(true);
		expect(opensGate('the world cup', pattern)).toBe(false);
	});

	it('refuses to be built from data with faults', () => {
		write('data/events/2025.yaml', '- id: x\n');
		expect(load).toThrow(/data\/events\/2025\.yaml:1: \[1\]\.date is missing/);
	});
});

describe('compileForBuild with GLOSS_TEXTS', () => {
	beforeEach(() => vi.stubEnv('GLOSS_TEXTS', join(root, 'texts')));

	it('carries the full passages, and search finds what only they say', () => {
		const corpus = compileForBuild(root);
		expect(corpus.withTexts).toBe(true);
		const passagesFor = (query: string) =>
			buildSearch(corpus)
				.find(query)
				.passages.map(({ id }) => id);
		expect(passagesFor('clear')).toEqual(['gazette#2']);
		vi.stubEnv('GLOSS_TEXTS', '');
		const bare = compileForBuild(root);
		expect(bare.passages.every((passage) => !('full' in passage))).toBe(true);
		expect(buildSearch(bare).find('clear').passages).toEqual([]);
		expect(bare.version).not.toBe(corpus.version);
	});

	it.each<[string, string, string, RegExp]>([
		[
			'a digest',
			'documents/gazette.md',
			'We will go on',
			/data\/documents\/gazette\.md:13: “We may go on” is not in the text/,
		],
		[
			'a statement',
			'entities/world-court.yaml',
			'It judges.',
			/data\/entities\/world-court\.yaml:9: “We may go on” is not in the text/,
		],
	])('fails with the place where %s misquotes', (_, path, from, place) => {
		const misquoted = (FILES[path] ?? '').replace(
			from,
			path.startsWith('doc') ? 'We may go on' : '“We may go on”',
		);
		write(
			`data/${path}`,
			misquoted.replace('sources: [echo#1, gazette#1, decree#1]', 'sources: [gazette#1]'),
		);
		expect(() => compileForBuild(root)).toThrow(place);
	});
});
