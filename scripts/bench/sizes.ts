/** How large the parts of the package are. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build } from '../build/build.ts';
import { kilobytes, type Row } from './report.ts';

/** Files that a built file pulls in: scripts, styles and chunks, by the ways that the build writes them. */
function imports(file: string, root: string): string[] {
	const text = readFileSync(file, 'utf8');
	const named = file.endsWith('.html')
		? [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
		: file.endsWith('.js')
			? [...text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)]
			: [];
	return named.map(([, path = '']) =>
		path.startsWith('/') ? join(root, path) : resolve(dirname(file), path),
	);
}

/** Bytes of a file with everything that it loads at once. */
function loadedBytes(entry: string, root: string): number {
	const seen = new Set<string>();
	const queue = [entry];
	for (let file = queue.pop(); file; file = queue.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		queue.push(...imports(file, root));
	}
	return [...seen].reduce((sum, file) => sum + statSync(file).size, 0);
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

/** Builds for Chromium and weighs what is there. */
export function sizes(): Row[] {
	const root = build();
	const loaded = (name: string, budget?: string): Row => ({
		label: name,
		value: kilobytes(loadedBytes(join(root, name), root)),
		...(budget ? { budget } : {}),
	});
	const files = filesIn(root);
	const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
	const packed = files.reduce(
		(sum, file) => sum + deflateRawSync(readFileSync(file), { level: 9 }).length,
		0,
	);
	return [
		loaded('gate.js', '10 KB'),
		loaded('annotate.js'),
		loaded('background.js'),
		loaded('popup.html'),
		loaded('sidepanel.html'),
		loaded('library.html'),
		loaded('options.html'),
		{ label: 'corpus.json', value: kilobytes(statSync(join(root, 'corpus.json')).size) },
		{ label: `package (${files.length} files)`, value: kilobytes(bytes) },
		{ label: 'package, packed', value: kilobytes(packed) },
	];
}
