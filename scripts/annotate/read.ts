/** A file as recognition takes it: blocks, and where each stands in the text that offsets refer to. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { collectBlocks } from '../../lib/page/blocks';
import type { TextBlock } from '../../lib/recognition/types';

export interface Reading {
	/** The text that offsets refer to: the file's, or the blocks of a page joined by newlines. */
	text: string;
	/** What the gate reads. */
	gateText: string;
	blocks: TextBlock[];
	/** Where each block's text begins in `text`, by the block's id. */
	offsets: Map<string, number>;
	html: boolean;
}

const STANDARD_INPUT = 0;

/** Reads a file, or standard input for "-". Throws where it cannot be read. */
export function readInput(path: string): Reading {
	const bytes = readFileSync(path === '-' ? STANDARD_INPUT : path);
	const content = new TextDecoder('utf-8').decode(bytes);
	const html = /\.x?html?$/i.test(path) || /^\s*</.test(content);
	return html ? readHtml(content) : readText(content);
}

/** Plain text: each line that is not blank is a block; line ends count in the offsets. */
export function readText(text: string): Reading {
	const blocks: TextBlock[] = [];
	const offsets = new Map<string, number>();
	let offset = 0;
	text.split('\n').forEach((line, order) => {
		const id = `l${order}`;
		const content = line.endsWith('\r') ? line.slice(0, -1) : line;
		if (content.trim() !== '') {
			blocks.push({ id, order, text: content, role: 'text' });
			offsets.set(id, offset);
		}
		offset += line.length + 1;
	});
	return { text, gateText: text, blocks, offsets, html: false };
}

/** HTML: the blocks that the extension would read; scripts do not run and nothing is fetched. */
export function readHtml(source: string): Reading {
	const dom = new JSDOM(source, { virtualConsole: new VirtualConsole() });
	const { document } = dom.window;
	const blocks = collectBlocks(document).map(({ id, order, text, role, lang }) => {
		const block: TextBlock = { id, order, text, role };
		if (lang !== undefined) block.lang = lang;
		return block;
	});
	const offsets = new Map<string, number>();
	const lines: string[] = [];
	let offset = 0;
	for (const block of blocks) {
		// The title is read but is no part of the page's text.
		if (block.role === 'title') continue;
		offsets.set(block.id, offset);
		lines.push(block.text);
		offset += block.text.length + 1;
	}
	const gateText = `${document.title}\n${document.body?.textContent ?? ''}`;
	dom.window.close();
	return { text: lines.join('\n'), gateText, blocks, offsets, html: true };
}
