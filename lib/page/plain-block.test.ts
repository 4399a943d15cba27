// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { collectBlocks, type PageBlock } from './blocks';

beforeEach(() => {
	document.body.replaceChildren();
});

const text = fc.constantFrom('Tomoko', ' Akane', '\n\t', ' ', '', 'the  Court ', '\u00a0', 'é\u00ad');
const inline = fc.letrec<{ node: string }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 3 },
		text,
		fc
			.tuple(
				fc.constantFrom('em', 'a', 'b', 'span', 'i class="x"', 'sup', 'code', 'em hidden'),
				fc.array(tie('node'), { maxLength: 3 }),
			)
			.map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0]}>`),
		fc.constantFrom('<br>', '<!-- note -->', '<img alt="x">'),
	),
})).node;

/** What one container holds, walked node by node. */
function walked(container: Element): PageBlock[] {
	return collectBlocks(container, { shallow: true });
}

describe('a block read in one call', () => {
	it('is the block that a walk over its nodes finds', () => {
		fc.assert(
			fc.property(fc.array(inline, { maxLength: 5 }), (parts) => {
				document.body.innerHTML = `<p>${parts.join('')}</p>`;
				const paragraph = document.querySelector('p') ?? document.body;
				const seen = (blocks: PageBlock[]) =>
					blocks.map(({ text: said, first, role, runs }) => ({ said, first, role, runs }));
				expect(seen(collectBlocks(document.body))).toEqual(seen(walked(paragraph)));
			}),
		);
	});

	it('has no places while the page says something else there', () => {
		document.body.innerHTML = '<p>Tomoko <em>Akane</em></p>';
		const [block] = collectBlocks(document.body);
		const emphasis = document.querySelector('em');
		if (!block || !emphasis) throw new Error('no block');
		emphasis.textContent = 'Khan';
		expect(block.runs).toEqual([]);
		emphasis.textContent = 'Akane';
		expect(block.runs).toHaveLength(2);
	});
});
