/** A saved page with names planted in it, written where it is served. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomFrom } from '../bench/text.ts';
import type { Server } from '../serve.ts';
import { drawPlantings, plant } from './draw.ts';
import { findPlaces } from './places.ts';
import type { Subject } from './visit.ts';

export interface Plan {
	/** The folder of the saved pages. */
	folder: string;
	/** All of its files: a page's place among them is part of its draw. */
	files: readonly string[];
	/** Another seed plants other names in other places. */
	seed: number;
}

/**
 * Plants names of a pool in a saved page and writes it into the served folder. Its host name is its own,
 * so that it can be switched off alone.
 */
export async function prepare(
	{ folder, files, seed }: Plan,
	file: string,
	pool: readonly string[],
	served: string,
	server: Server,
): Promise<Subject> {
	const text = await readFile(join(folder, file), 'utf8');
	const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const index = files.indexOf(file);
	const random = randomFrom(seed * 1_000 + index);
	const plantings = drawPlantings(random, source, findPlaces(source), pool);
	await writeFile(join(served, file), plant(source, plantings));
	const { port } = new URL(server.origin);
	return {
		name: file,
		url: `http://page-${index}.localhost:${port}/${encodeURIComponent(file)}`,
		names: Object.fromEntries(plantings.map(({ id, names }) => [id, names])),
	};
}
