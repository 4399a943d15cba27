// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { BlockWalker, collectBlocks, locate } from './blocks';
import { claim } from './own';

function read(html: string) {
	document.body.innerHTML = html;
	return collectBlocks(document.body);
}

const texts = (html: string) => read(html).map(({ text }) => text);
const roles = (html: string) => read(html).map(({ text, role }) => `${role}: ${text}`);

afterEach(() => {
	document.title = '';
	document.body.removeAttribute('style');
});

describe('what reads as one piece', () => {
	it.each([
		[
			'inline elements are joined',
			'<p>The <b>Inter</b>national <a href="#">Criminal</a> Court</p>',
			['The International Criminal Court'],
		],
		['blocks are apart', '<p>Karim</p><p>Khan</p>', ['Karim', 'Khan']],
		['loose text around a block is apart from it', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
		['a line break is an edge', '<p>Karim<br>Khan</p>', ['Karim', 'Khan']],
		['table cells are apart', '<table><tr><td>Karim</td><td>Khan</td></tr></table>', ['Karim', 'Khan']],
		['list items are apart', '<ul><li>Karim<li>Khan</ul>', ['Karim', 'Khan']],
		['white space is collapsed', '<p>\n\tKarim \n  Khan  </p>', ['Karim Khan']],
		['white space across elements is collapsed', '<p>Karim <b> Khan</b></p>', ['Karim Khan']],
		['no-break spaces are text', '<p>Karim\u00a0\u00a0Khan</p>', ['Karim\u00a0\u00a0Khan']],
		['white space alone is nothing', '<p> \n </p><p>&#32;</p>', []],
		['a custom element is an edge', '<x-a>Karim</x-a><x-a>Khan</x-a>', ['Karim', 'Khan']],
		['comments are nothing', '<p>Karim<!-- A. A. --> Khan</p>', ['Karim Khan']],
		['blocks inside links', '<a href="#"><h3>Karim</h3>Khan</a>', ['Karim', 'Khan']],
	])('%s', (_, html, expected) => {
		expect(texts(html)).toEqual(expected);
	});
});

describe('inline elements that style sheets show apart', () => {
	it.each([
		['spans as blocks', '<span class="block">Karim Khan</span><span class="block">Prosecutor</span>', 2],
		['bare elements as blocks', '<b>Karim Khan</b><b>Prosecutor</b>', 2],
		['text beside a block', 'Karim Khan<small>Prosecutor</small>', 2],
		['hidden words', 'Karim Khan<span class="gone">opens a window</span>', 2],
		['behind a comment', 'An <i>aside</i><!-- by --> on <b>Karim Khan</b><b>Prosecutor</b>', 2],
		['behind elements within elements', 'An <i>as<u>ide</u></i> on <b>Karim Khan</b><b>Prosecutor</b>', 2],
		['plain words that touch', 'Kar<i>im</i> <em>Kh</em>an', 1],
		['nested', '<span><span class="block">Karim Khan</span></span>Prosecutor', 2],
		['cut within a word', 'Kar<i>im</i> Kh<span class="box">an</span>', 1],
		['a drop cap', '<span class="cap">K</span>arim Khan', 1],
		[
			'with a space between',
			'<span class="block">Karim Khan</span> <span class="block">Prosecutor</span>',
			1,
		],
	])('%s', (_, inside, count) => {
		document.body.innerHTML = `<style>.block, p > b, small { display: block } .gone { display: none }
			.box { display: inline-block } .cap { float: left; display: block }</style><p>${inside}</p>`;
		expect(collectBlocks(document.body)).toHaveLength(count);
	});
});

describe('what is left out', () => {
	it.each([
		[
			'scripts and styles',
			'a<script>x</script><style>y</style><noscript>z</noscript><template>t</template>b',
			['ab'],
		],
		['form fields', '<p>a<input value="x"><textarea>y</textarea><select><option>z</select></p>', ['a']],
		['code, not preformatted text', '<p>run <code>ICC</code> now</p><pre>kept</pre>', ['run now', 'kept']],
		[
			'editable text',
			'<div contenteditable>x</div><div contenteditable="false">kept</div><p role="textbox">y</p>',
			['kept'],
		],
		[
			'hidden text',
			'<p hidden>x</p><p style="color:red;display: none">y</p><b style="visibility:hidden">z</b>',
			[],
		],
		['drawings and formulas', '<svg><text>x</text></svg><math><mi>y</mi></math>kept', ['kept']],
		['note marks', '<p>Karim Khan<sup>[12]</sup> said<sup>th</sup></p>', ['Karim Khan saidth']],
		['the pronunciation beside a name', '<p><ruby>赤根<rt>あかね</rt></ruby>智子</p>', ['赤根智子']],
	])('%s', (_, html, expected) => {
		expect(texts(html)).toEqual(expected);
	});

	it('keeps text that is hidden from assistive technology alone', () => {
		expect(texts('<p aria-hidden="true">Karim Khan</p>')).toEqual(['Karim Khan']);
	});

	it('leaves out what Gloss put there', () => {
		document.body.innerHTML = '<p>kept</p><div id="card">ours</div>';
		const card = document.getElementById('card');
		if (card) claim(card);
		expect(collectBlocks(document.body).map(({ text }) => text)).toEqual(['kept']);
	});

	it('asks style sheets once a block and tells of what they hide', () => {
		document.body.innerHTML = '<p>seen</p><p id="tab">hidden</p>';
		const tab = document.getElementById('tab');
		if (tab) tab.checkVisibility = () => false;
		const hidden: Element[] = [];
		const blocks = collectBlocks(document.body, { onHidden: (element) => hidden.push(element) });
		expect(blocks.map(({ text }) => text)).toEqual(['seen']);
		expect(hidden).toEqual([tab]);
	});

	it('tells of custom elements that have no root, the one it begins with too', () => {
		document.body.innerHTML = '<x-a>a<p><x-b></x-b></p><x-c></x-c></x-a>';
		document.querySelector('x-c')?.attachShadow({ mode: 'open' });
		const rootless: string[] = [];
		collectBlocks(document.querySelector('x-a') ?? document.body, {
			onRootless: ({ localName }) => rootless.push(localName),
		});
		expect(rootless).toEqual(['x-a', 'x-b']);
	});

	it.each([
		['a block', '<p>seen</p><div id="x" style="display: none"><p>a</p></div>', 'body'],
		['an inline element', '<p>seen <b id="x" style="visibility:hidden">a</b></p>', 'body'],
		[
			'what stands around the root',
			'<p>seen</p><div id="x" style="display:none"><p id="in">a</p></div>',
			'#in',
		],
	])('tells of %s that hides itself', (_, html, root) => {
		document.body.innerHTML = html;
		const hidden: [string, boolean][] = [];
		collectBlocks(document.querySelector(root) ?? document.body, {
			onHidden: (element, wholly) => hidden.push([element.id, wholly]),
		});
		expect(hidden).toEqual([['x', true]]);
	});
});

describe('roles', () => {
	it.each([
		['headings', '<h2>a</h2><div role="heading">b</div><p>c</p>', ['heading: a', 'heading: b', 'text: c']],
		['navigation and footers', '<nav>a</nav><footer><p>b</p></footer><ul role="menu"><li>c</ul>', []],
		['a heading in navigation', '<nav><h2>a</h2></nav>', []],
		[
			'an aside of the page and one of the article',
			'<aside>a</aside><article><aside>b</aside></article>',
			['text: a', 'text: b'],
		],
		['a site header', '<header>a</header>', []],
		['a header that carries the headline', '<header><h1>a</h1></header>', ['heading: a']],
		['a header of an article', '<main><header>a</header></main>', ['text: a']],
	])('%s', (_, html, expected) => {
		expect(roles(html)).toEqual(expected);
	});
});

it('gives each block the language nearest to it', () => {
	document.body.innerHTML = '<div lang="fr"><p>a</p><p lang="de">b</p></div><p>c</p>';
	expect(collectBlocks(document.body).map(({ lang }) => lang)).toEqual(['fr', 'de', undefined]);
});

it('reads a document with its title first', () => {
	document.title = 'A title';
	document.body.innerHTML = '<p>text</p>';
	expect(collectBlocks(document).map(({ role, text }) => [role, text])).toEqual([
		['title', 'A title'],
		['text', 'text'],
	]);
});

it('reads open shadow roots and what is slotted into them', () => {
	document.body.innerHTML = '<div id="host">light</div>';
	const host = document.getElementById('host');
	const root = host?.attachShadow({ mode: 'open' });
	root?.append(document.createElement('slot'), document.createElement('p'));
	const inside = root?.querySelector('p');
	if (inside) inside.textContent = 'inside';
	const met: ShadowRoot[] = [];
	const found = collectBlocks(document.body, { onShadowRoot: (shadow) => met.push(shadow) });
	expect(found.map(({ text }) => text).sort()).toEqual(['inside', 'light']);
	expect(met).toEqual([root]);
});

it('reads only the text right inside an element when told so', () => {
	document.body.innerHTML = '<div>a <i>b</i><p>not this</p>c</div>';
	const div = document.querySelector('div');
	expect(div && collectBlocks(div, { shallow: true }).map(({ text }) => text)).toEqual(['a b', 'c']);
});

it('knows what surrounds the element it begins at', () => {
	document.body.innerHTML =
		'<main lang="fr"><ul><li>a</li></ul></main><div contenteditable><p>b</p></div><nav><i>c</i></nav>';
	const [item, paragraph, entry] = ['li', 'p', 'i'].map((name) => document.querySelector(name));
	expect(item && collectBlocks(item)).toMatchObject([{ role: 'text', lang: 'fr' }]);
	expect(entry && collectBlocks(entry)).toEqual([]);
	expect(paragraph && collectBlocks(paragraph)).toEqual([]);
});

describe('places in the page', () => {
	it.each([
		['one node', '<p>Judge Tomoko Akane</p>', 'Tomoko Akane'],
		['across elements', '<p>Judge <em>Tomoko</em> <b>Akane</b>.</p>', 'Tomoko Akane'],
		['across collapsed white space', '<p>\n  Judge  Tomoko\n\n\tAkane </p>', 'Tomoko Akane'],
	])('leads every unit back to its text node: %s', (_, html, name) => {
		const [block] = read(html);
		const start = block?.text.indexOf(name) ?? -1;
		const parts = block ? locate(block.runs, start, start + name.length) : [];
		const said = parts.map(({ node, start: from, end }) => node.data.slice(from, end)).join('');
		expect(said.replace(/\s+/g, ' ')).toBe(name);
	});

	it('goes through whole blocks without a gap', () => {
		const html = '<p> One\n two <i> three </i>\u00a0four  <b></b>five </p>';
		const [block] = read(html);
		let at = 0;
		for (const run of block?.runs ?? []) {
			expect(run.start).toBe(at);
			at += run.length;
			const there = run.node.data.slice(run.offset, run.offset + run.length);
			expect(there.replace(/[\t\n\r\f]/g, ' ')).toBe(block?.text.slice(run.start, at));
		}
		expect(at).toBe(block?.text.length);
	});
});

describe('a walk that is interrupted', () => {
	it('goes on where the page took the next element away', () => {
		document.body.innerHTML = '<div><p>a</p><p id="gone">b</p><p>c</p></div><p>d</p>';
		const walker = new BlockWalker(document.body);
		expect(walker.next()?.text).toBe('a');
		document.getElementById('gone')?.remove();
		walker.resume();
		const rest: string[] = [];
		for (let block = walker.next(); block; block = walker.next()) rest.push(block.text);
		expect(rest).toEqual(expect.arrayContaining(['c', 'd']));
	});

	it('leaves a subtree that is gone', () => {
		document.body.innerHTML = '<div><p>a</p><p>b</p></div><p>c</p>';
		const walker = new BlockWalker(document.body);
		expect(walker.next()?.text).toBe('a');
		document.querySelector('div')?.remove();
		walker.resume();
		expect(walker.next()?.text).toBe('c');
		expect(walker.next()).toBeNull();
	});
});
