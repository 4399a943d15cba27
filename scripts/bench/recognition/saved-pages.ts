/** What recognition marks on saved web pages, of which few are about the Court. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GatePattern } from '../../../lib/recognition/gate-pattern.ts';
import type { Gazetteer } from '../../../lib/recognition/gazetteer.ts';
import { annotate } from '../../annotate/annotate.ts';
import { readInput } from '../../annotate/read.ts';
import type { Row } from '../report.ts';
import { sharedFolder } from '../shared-folder.ts';
import { marksOf } from './baseline.ts';

/** UTF-16 units of text shown on either side of a mark. */
const AROUND = 30;

function inContext(text: string, start: number, end: number): string {
	const before = text.slice(Math.max(0, start - AROUND), start);
	const after = text.slice(end, end + AROUND);
	return `…${before}[${text.slice(start, end)}]${after}…`.replace(/\s+/g, ' ');
}

/** Every mark on every saved page, to be read and judged, and how many pages the plain list marks. */
export function savedPages(recogniser: {
	gazetteer: Gazetteer;
	pattern: GatePattern;
	list: Gazetteer;
}): Row[] {
	const folder = sharedFolder('pages/real');
	if (!existsSync(folder)) return [{ label: 'saved pages', value: 'none (GLOSS_SHARED)' }];
	const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
	const marks: Row[] = [];
	let open = 0;
	let lit = 0;
	let byList = 0;
	for (const file of files) {
		const reading = readInput(join(folder, file));
		const { gate, mentions } = annotate(recogniser.gazetteer, recogniser.pattern, reading);
		if (gate) open++;
		if (mentions.length > 0) lit++;
		if (marksOf(recogniser.list, reading.text).length > 0) byList++;
		for (const { start, end, id } of mentions) {
			marks.push({ label: `  ${file}: ${id}`, value: inContext(reading.text, start, end) });
		}
	}
	const value = `gate open on ${open}, names lit on ${lit}`;
	return [
		{ label: `saved pages: ${files.length}`, value },
		{ label: 'saved pages: plain list of names', value: `names lit on ${byList}` },
		...marks,
	];
}
