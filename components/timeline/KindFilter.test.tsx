// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clear, click, draw, named, speakEnglish } from '../page/testing';
import { KindFilter } from './KindFilter';

const counted = [
	{ kind: 'sanction', count: 0 },
	{ kind: 'warrant', count: 3 },
	{ kind: 'arrest', count: 0 },
	{ kind: 'hearing', count: 1 },
	{ kind: 'judgment', count: 2 },
	{ kind: 'inquiry', count: 9 },
] as const;

beforeEach(speakEnglish);
afterEach(clear);

it('keeps the first kinds with events in sight, and what is chosen', async () => {
	const root = await draw(
		<KindFilter
			kinds={[...counted]}
			chosen={['arrest']}
			onToggle={() => {}}
			pageOnly={null}
			onPageOnly={() => {}}
		/>,
	);
	const chips = () => [...root.querySelectorAll('[aria-pressed]')].map((one) => one.textContent);
	expect(chips()).toEqual(['Warrant 3', 'Arrest 0', 'Hearing 1', 'Judgment 2']);
	await click(named(root, 'button', 'More kinds'));
	expect(chips()).toHaveLength(6);
});
