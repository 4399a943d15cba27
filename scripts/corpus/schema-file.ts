/** The JSON Schema beside the data, for editors. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataSchema } from '../../lib/corpus/json-schema';

const FILE = 'schema.json';

/** Writes the schema into a folder of data and answers the path. Throws where that cannot be written. */
export function writeSchema(dir: string): string {
	const path = join(dir, FILE);
	writeFileSync(path, dataSchema());
	return path;
}

/** True where the folder's schema is the one that would be written now. Throws where there is none. */
export function isSchemaCurrent(dir: string): boolean {
	return readFileSync(join(dir, FILE), 'utf8').replaceAll('\r\n', '\n') === dataSchema();
}
