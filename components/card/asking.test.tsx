// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RECORD } from './fixture';
import { actions, begin, end, NOW, press, root, show } from './testing';

beforeEach(begin);
afterEach(end);

describe('what a reader can ask of a card', () => {
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

		it('a sentence that says the same goes below the others', () => {
			const [newest, ...others] = RECORD.events;
			const [first, second] = RECORD.statements;
			if (!newest || !first) throw new Error('the fixture is empty');
			const record = { ...RECORD, events: [{ ...newest, sources: first.sources }, ...others] };
			const leads = (published: string | null) =>
				show(record, 0, NOW, { published }).querySelector('.gloss-statements p')?.textContent;
			expect(leads(null)).toBe(first.text);
			expect(leads('2025-09-30')).toBe(second?.text);
		});

		it.each([
			[4, 'and 3 more since'],
			[9, 'and 3 more since, others in the timeline'],
		])('of %i events in all: "%s"', (eventCount, more) => {
			const card = show({ ...RECORD, eventCount }, 0, NOW, { published: '2020-01-01' });
			expect(card.querySelector('.gloss-since > .gloss-link')?.textContent).toBe(more);
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
