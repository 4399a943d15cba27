// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';
import type { CardRecord } from '../../lib/corpus/record';
import en from '../../lib/locales/en.yml?raw';
import type { Around } from './around';
import { EntityCard } from './EntityCard';
import { AROUND, makeActions, RECORD, source } from './fixture';

interface Texts {
	[key: string]: string | Texts;
}

/** The text of an interface message with its substitutions, from the real language file. */
function messages(): (key: string, given?: string[]) => string {
	const flat = new Map<string, string>([['@@bidi_dir', 'ltr']]);
	const walk = (texts: Texts, path: string) => {
		for (const [name, text] of Object.entries(texts)) {
			const key = path ? `${path}_${name}` : name;
			if (typeof text === 'string') flat.set(key, text);
			else if ('n' in text) flat.set(key, `${text[1]} | ${text.n}`);
			else walk(text, key);
		}
	};
	walk(parse(en) as Texts, '');
	return (key, given = []) =>
		(flat.get(key) ?? '').replace(/\$(\d)/g, (_all, n) => given[Number(n) - 1] ?? '');
}

const actions = makeActions();
const NOW = Date.UTC(2026, 9, 20);
let root: HTMLElement;

beforeAll(() => {
	Object.assign(fakeBrowser.i18n, { getMessage: messages() });
});
beforeEach(() => {
	for (const action of Object.values(actions)) action.mockClear();
	root = document.createElement('div');
	document.body.append(root);
});
afterEach(() => {
	render(null, root);
	root.remove();
});

function show(record: CardRecord = RECORD, focus = 0, now = NOW, around: Partial<Around> = {}): HTMLElement {
	const card = (
		<EntityCard record={record} around={{ ...AROUND, ...around }} actions={actions} focus={focus} now={now} />
	);
	act(() => render(card, root));
	const dialog = root.querySelector<HTMLElement>('[role="dialog"]');
	if (!dialog) throw new Error('no dialog');
	return dialog;
}

function button(within: HTMLElement, name: string | RegExp): HTMLButtonElement {
	const found = [...within.querySelectorAll('button')].find((one) =>
		(one.getAttribute('aria-label') ?? one.textContent ?? '').match(name),
	);
	if (!found) throw new Error(`no button ${name}`);
	return found;
}

function press(within: HTMLElement, name: string | RegExp): HTMLButtonElement {
	const found = button(within, name);
	act(() => found.click());
	return found;
}

describe('EntityCard', () => {
	it('is a dialog named after the entity and described by what it is', () => {
		const card = show();
		const named = card.ownerDocument.getElementById(card.getAttribute('aria-labelledby') ?? '');
		const described = card.ownerDocument.getElementById(card.getAttribute('aria-describedby') ?? '');
		expect(named?.textContent).toBe('Nicolas Guillou');
		expect(described?.textContent).toBe(
			'Judge of the International Criminal Court, France\u00A0· as of Aug 2026',
		);
	});

	it('takes the focus only when asked', () => {
		expect(show().contains(document.activeElement)).toBe(false);
		expect(show(RECORD, 1)).toBe(document.activeElement);
	});

	it.each([
		[{}, 'US sanctions since 20 Aug 2025'],
		[{ until: RECORD.description.asOf }, 'US sanctions, 20 Aug 2025 to Aug 2026'],
	])('says the dates of a measure %#', (more, text) => {
		const [measure] = RECORD.measures;
		if (!measure) throw new Error('no measure');
		const card = show({ ...RECORD, measures: [{ ...measure, ...more }] });
		expect(card.querySelector('.gloss-chip')?.textContent).toBe(text);
	});

	it('puts what stands before what has ended', () => {
		const [measure] = RECORD.measures;
		if (!measure) throw new Error('no measure');
		const ended = { ...measure, label: 'Ended', until: RECORD.description.asOf };
		const card = show({ ...RECORD, measures: [ended, measure] });
		const texts = [...card.querySelectorAll('.gloss-chip')].map((chip) => chip.textContent);
		expect(texts).toEqual(['US sanctions since 20 Aug 2025', 'Ended, 20 Aug 2025 to Aug 2026']);
	});

	it('shows a note that is the only one, and of several only the one that is asked for', () => {
		const [measure] = RECORD.measures;
		if (!measure) throw new Error('no measure');
		const note = () => root.querySelector<HTMLElement>('.gloss-chip-note');
		const said = () => note()?.querySelector('p')?.textContent;
		show({ ...RECORD, measures: [{ ...measure, note: 'The first.' }] });
		expect(note()?.hidden).toBe(false);
		expect(said()).toBe('The first.');
		render(null, root);
		const several = [
			{ ...measure, note: 'The first.' },
			{ ...measure, label: 'Inquiry', note: 'The second.' },
		];
		const card = show({ ...RECORD, measures: several });
		expect(note()?.hidden).toBe(true);
		const chip = press(card, /^Inquiry/);
		expect(chip.getAttribute('aria-expanded')).toBe('true');
		expect(said()).toBe('Inquiry: The second.');
		press(card, /^US sanctions/);
		expect(said()).toBe('US sanctions: The first.');
		press(card, /^US sanctions/);
		expect(note()?.hidden).toBe(true);
	});

	it('says the language of the corpus, and lets its text keep its own direction', () => {
		const card = show();
		expect(card.lang).toBe('en-GB');
		const texts = [
			...card.querySelectorAll<HTMLElement>(
				'h2 bdi, .gloss-what bdi, .gloss-statements p, .gloss-event > p bdi',
			),
		];
		expect(texts.length).toBeGreaterThanOrEqual(5);
		for (const text of texts) {
			expect(text.lang).toBe('en');
			expect(text.localName === 'bdi' || text.dir === 'auto').toBe(true);
		}
	});

	it('gives every statement a source line', () => {
		const lines = [...show().querySelectorAll('.gloss-statements .gloss-source-line')];
		expect(lines.map((line) => line.textContent?.replaceAll('\u00A0', ' '))).toEqual([
			'EchoSphere · Aug 2025 · ¶6paragraph 6 · 3 sources',
			'Rewrite of a report · Dec 2025 · ¶2paragraph 2 · one source, a rewrite · as of Nov 2025',
		]);
	});

	it('shows all that is known of the sources on demand', () => {
		const card = show();
		const line = press(card, /^Rewrite of a report/);
		expect(line.getAttribute('aria-expanded')).toBe('true');
		const details = document.getElementById(line.getAttribute('aria-controls') ?? '');
		expect(details?.textContent).toContain('Washington widens its measures against the Court');
		expect(details?.textContent).toContain('publisher or date inferred');
		expect(details?.textContent).toContain('The text dates it: “in November”');
		expect(details?.querySelector('a')?.href).toBe('https://example.org/news/measures');
		press(card, 'Read in the library');
		expect(actions.openLibrary).toHaveBeenCalledWith({ view: 'document', id: 'rewrite', passage: 2 });
		press(card, /^Rewrite of a report/);
		expect(details?.hidden).toBe(true);
	});

	it('says what is not known of a source, and follows no address but the web', () => {
		const bare = source({ url: 'javascript:alert(1)' });
		delete bare.title;
		delete bare.published;
		const statements = RECORD.statements
			.slice(0, 1)
			.map((one) => ({ ...one, sources: [bare], independent: 1 }));
		const card = show({ ...RECORD, statements, disputes: [], events: [] });
		const line = press(card, /^EchoSphere/);
		expect(line.textContent).toContain('date not known');
		expect(card.querySelector('.gloss-source-details')?.textContent).toContain('Title not known');
		expect(card.querySelector('a')).toBeNull();
	});

	it('shows a dispute as one, with the sources of each version', () => {
		const card = show();
		const note = card.querySelector<HTMLElement>('.gloss-dispute');
		if (!note) throw new Error('no dispute');
		expect(note.textContent).toContain('Sources differ: When were the judges listed?');
		expect(note.querySelectorAll('.gloss-versions li')).toHaveLength(0);
		press(card, 'Compare 2 versions');
		expect([...note.querySelectorAll('.gloss-source-label')].map((label) => label.textContent)).toEqual([
			'EchoSphere',
			'US Treasury',
		]);
	});

	it('keeps all disputes but two for those who ask', () => {
		const [dispute] = RECORD.disputes;
		if (!dispute) throw new Error('no dispute');
		const disputes = ['a', 'b', 'c', 'd'].map((id) => ({ ...dispute, id }));
		const card = show({ ...RECORD, disputes });
		expect(card.querySelectorAll('.gloss-dispute')).toHaveLength(2);
		const more = press(card, 'Sources differ on 2 more points');
		expect(card.querySelectorAll('.gloss-dispute')).toHaveLength(4);
		expect(more.getAttribute('aria-expanded')).toBe('true');
		press(card, 'Fewer of these');
		expect(card.querySelectorAll('.gloss-dispute')).toHaveLength(2);
	});

	it('shows the newest event and, pressed, any other', () => {
		const card = show();
		const dots = [...card.querySelectorAll('.gloss-line button')];
		expect(dots.map((dot) => dot.textContent)).toEqual(['Mar 2024', 'Nov 2024', 'Aug 2025', 'Nov 2025']);
		expect(card.querySelector('.gloss-event')?.textContent).toContain('Nov 2025 Nicolas Guillou asks');
		const dot = press(card, /^20 Aug 2025: The United States/);
		expect(dot.getAttribute('aria-pressed')).toBe('true');
		expect(card.querySelector('.gloss-event')?.textContent).toContain('20 Aug 2025 The United States lists');
	});

	it('offers timeline and library', () => {
		const card = show();
		press(card, /^Timeline$/);
		expect(actions.openTimeline).toHaveBeenCalledWith('nicolas-guillou');
		press(card, /^Library$/);
		expect(actions.openLibrary).toHaveBeenCalledWith({ view: 'entity', id: 'nicolas-guillou' });
	});

	it('says the day of the corpus, and when that is long ago', () => {
		expect(show().textContent).toContain('Corpus as of 10 Oct 2026');
		expect(show().querySelector('.gloss-old-notice')).toBeNull();
		const later = show(RECORD, 0, Date.UTC(2027, 5, 1));
		expect(later.querySelector('.gloss-old-notice')?.textContent).toContain('more than 90 days old');
	});

	it('stands without measures, statements, disputes and events', () => {
		const card = show({ ...RECORD, measures: [], statements: [], disputes: [], events: [] });
		const more = '.gloss-behind *';
		expect(card.querySelectorAll(`.gloss-body :is(ul, ol, section):not(${more})`)).toHaveLength(0);
		expect(card.querySelectorAll(`.gloss-body button:not(${more})`)).toHaveLength(1);
	});

	it('leaves no label pointing nowhere', () => {
		const card = show();
		for (const one of card.querySelectorAll('[aria-controls]')) {
			expect(document.getElementById(one.getAttribute('aria-controls') ?? '')).not.toBeNull();
		}
	});

	it('shows on which source a measure rests, note or not', () => {
		const card = show();
		expect(card.querySelector<HTMLElement>('.gloss-chip-note')?.hidden).toBe(true);
		press(card, /^US sanctions/);
		expect(card.querySelector('.gloss-chip-note .gloss-source-line')?.textContent).toContain('EchoSphere');
	});

	it('keeps all statements but three for those who ask', () => {
		const [first] = RECORD.statements;
		if (!first) throw new Error('no statement');
		const statements = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...first, id }));
		const card = show({ ...RECORD, statements });
		const count = () => card.querySelectorAll('.gloss-statements > li').length;
		expect(count()).toBe(3);
		expect(press(card, '2 more sentences').getAttribute('aria-expanded')).toBe('true');
		expect(count()).toBe(5);
		press(card, 'Fewer sentences');
		expect(count()).toBe(3);
	});

	it('puts first what concerns a name in the same block', () => {
		const [first, second] = RECORD.statements;
		if (!first || !second) throw new Error('no statements');
		const statements = [first, { ...second, about: ['european-union'] }].map((one) => ({
			...one,
			salience: 3,
		}));
		const leads = (nearby: string[]) =>
			show({ ...RECORD, statements }, 0, NOW, { nearby }).querySelector('.gloss-statements p')?.textContent;
		expect(leads([])).toBe(first.text);
		expect(leads(['european-union'])).toBe(second.text);
	});

	describe('since the article', () => {
		const since = (published: string | null) =>
			show(RECORD, 0, NOW, { published }).querySelector('.gloss-since');

		it.each([
			['no date is known', null],
			['nothing is later', '2025-11-30'],
			['the month of the latest event holds the day', '2025-11-03'],
		])('nothing stands apart where %s', (_name, published) => {
			expect(since(published)).toBeNull();
		});

		it('what came later stands apart, the newest first, with its sources', () => {
			const apart = since('2025-08-19') as HTMLElement;
			expect(apart?.querySelector('h3')?.textContent).toBe('Since this article of 19 Aug 2025');
			expect(apart.querySelectorAll('li')).toHaveLength(1);
			expect(root.querySelector('.gloss-event')?.textContent).toContain(
				'20 Aug 2025 The United States lists',
			);
			press(apart, 'and 1 more since');
			const texts = [...(apart?.querySelectorAll('li > p') ?? [])].map((text) => text.textContent);
			expect(texts).toEqual([
				'Nov 2025 Nicolas Guillou asks the European Union to use its blocking statute.',
				'20 Aug 2025 The United States lists judges Nicolas Guillou and Kimberly Prost and both deputy prosecutors.',
			]);
			expect(apart?.querySelectorAll('.gloss-source-line')).toHaveLength(2);
		});

		it('a single later event needs no more', () => {
			expect(since('2025-09-30')?.querySelector('.gloss-link')).toBeNull();
		});
	});

	describe('more', () => {
		it('is behind one step', () => {
			const card = show();
			const behind = card.querySelector<HTMLElement>('.gloss-behind')?.parentElement;
			expect(behind?.hidden).toBe(true);
			expect(press(card, /^More$/).getAttribute('aria-expanded')).toBe('true');
			expect(behind?.hidden).toBe(false);
		});

		it('says why the name is lit, what speaks for it first', () => {
			const behind = show().querySelector('.gloss-behind');
			expect(behind?.textContent).toContain('“Guillou” is taken for Nicolas Guillou, sure (93%):');
			expect(
				[...(behind?.querySelectorAll('.gloss-reasons li') ?? [])].map((one) => one.textContent),
			).toEqual([
				'The full name came earlier on this page.',
				'Words near it belong to the Court’s work.',
				'Some words near it speak for cricket.',
			]);
		});

		it('leaves out a reason that has no words', () => {
			const reasons = [{ code: 'brand-new', weight: 1 }];
			expect(show(RECORD, 0, NOW, { reasons }).querySelector('.gloss-reasons')).toBeNull();
		});

		it('says what the first line rests on', () => {
			expect(show().querySelector('.gloss-behind .gloss-source-line')?.textContent).toContain('The Court');
		});

		it.each([
			['On this page', 'page'],
			['On this site', 'site'],
			['Anywhere', 'anywhere'],
		])('mutes: %s', (label, where) => {
			press(show(), label);
			expect(actions.mute).toHaveBeenCalledWith('nicolas-guillou', where);
		});

		it('switches the site off', () => {
			press(show(), 'Switch Gloss off on news.example');
			expect(actions.switchOff).toHaveBeenCalledTimes(1);
		});

		it('offers no site where there is none', () => {
			const behind = show(RECORD, 0, NOW, { site: null }).querySelector('.gloss-behind');
			expect(behind?.querySelectorAll('.gloss-choice')).toHaveLength(1);
			expect(behind?.textContent).not.toContain('Switch Gloss off');
		});
	});

	it('is kept and let go, and shows a way to close it while it is kept', () => {
		const card = show();
		const pin = press(card, /^Pin$/);
		expect(pin.getAttribute('aria-pressed')).toBe('true');
		expect(actions.keep).toHaveBeenLastCalledWith(true);
		press(card, /^Close$/);
		expect(actions.close).toHaveBeenCalledTimes(1);
		press(card, /^Pin$/);
		expect(actions.keep).toHaveBeenLastCalledWith(false);
		expect(card.querySelector('[aria-label="Close"]')).toBeNull();
	});

	it.each([
		[true, 'Copied'],
		[false, 'Not copied'],
	])('copies what it shows as a citation (%s), and says so', async (works, said) => {
		actions.copy.mockImplementationOnce(() => Promise.resolve(works));
		const card = show();
		await act(async () => {
			press(card, /^Cite$/);
		});
		expect(card.querySelector('[role="status"]')?.textContent).toBe(said);
		const text = actions.copy.mock.lastCall?.[0] ?? '';
		expect(text.split('\n\n')[1]).toBe(
			[
				'Sat in the three-judge chamber that issued the warrants for Benjamin Netanyahu and Yoav Gallant.',
				'  – EchoSphere, “Washington widens its measures against the Court”, Aug 2025, paragraph 6, https://example.org/news/measures',
				'  – HuffPost, “Washington widens its measures against the Court”, Aug 2025, paragraph 9, https://example.org/news/measures',
				'  – Wire report, “Washington widens its measures against the Court”, Aug 2025, paragraph 2, https://example.org/news/measures',
			].join('\n'),
		);
		expect(text).toMatch(/^Nicolas Guillou: Judge of the .*, France \(as of Aug 2026\)\n {2}– The Court, /);
		expect(text).toContain('paragraph 2, a rewrite, publisher or date inferred, https');
		expect(text).toMatch(/Collected by Gloss, corpus as of 10 Oct 2026\.$/);
	});
});
