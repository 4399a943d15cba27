// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { date, RECORD, source } from './fixture';
import { actions, begin, end, press, root, show } from './testing';

beforeEach(begin);
afterEach(end);

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
		[{}, 'US sanctions since 20\u00A0Aug\u00A02025'],
		[{ until: RECORD.description.asOf }, 'US sanctions, 20\u00A0Aug\u00A02025 to Aug\u00A02026'],
		[{ kind: 'conviction', label: 'Convicted' }, 'Convicted, 20\u00A0Aug\u00A02025'],
		[
			{ kind: 'conviction', label: 'Convicted', until: RECORD.description.asOf },
			'Convicted, 20\u00A0Aug\u00A02025; sentence ended Aug\u00A02026',
		],
	] as const)('says the dates of a measure, each in one line %#', (more, text) => {
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
		expect(texts).toEqual([
			'US sanctions since 20\u00A0Aug\u00A02025',
			'Ended, 20\u00A0Aug\u00A02025 to Aug\u00A02026',
		]);
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

	it('says of everything else too how many sources carry it', () => {
		const card = show(RECORD, 0);
		press(card, /^US sanctions/);
		press(card, 'Compare 2 versions');
		press(card, 'More');
		const lines = [...card.querySelectorAll('.gloss-source-line')];
		expect(lines.length).toBeGreaterThan(6);
		for (const { textContent } of lines) expect(textContent).toMatch(/one source|\d sources/);
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
		const compared = [...card.querySelectorAll('.gloss-versions')].map(({ children }) => children.length);
		expect(compared).toEqual([0, 0, 2, 2]);
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

	it('writes the month of each event, and the day where a month has several', () => {
		const [e4, e3, , e1] = RECORD.events;
		if (!e4 || !e3 || !e1) throw new Error('the fixture has changed');
		const later = { ...e4, date: date('2025-08-27') };
		show({ ...RECORD, events: [{ ...e4, id: 'e5', date: date('2025-08') }, later, e3, e1] });
		const labels = [...root.querySelectorAll('.gloss-line span')].map(({ textContent }) => textContent);
		expect(labels).toEqual(['Mar 2024', '20 Aug 2025', '27 Aug 2025', 'Aug 2025']);
	});

	it('chooses an event at first that no sentence in sight tells', () => {
		const [newest, ...others] = RECORD.events;
		const [first] = RECORD.statements;
		if (!newest || !first) throw new Error('the fixture is empty');
		show({ ...RECORD, events: [{ ...newest, sources: first.sources }, ...others] });
		expect(root.querySelector('.gloss-event')?.textContent).toContain('20 Aug 2025 The United States lists');
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
});
