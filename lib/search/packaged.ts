/** The search indexes that ship in the package. */
import { readPackageFile } from '../package-file';
import type { PackedNames, PackedTexts } from './packed';

/** Files that the build puts at the root of the package. */
export const NAMES_FILE = '/search-names.json';
export const TEXTS_FILE = '/search-texts.json';

/** Reads what is needed to search names. Rejects only where the package itself is broken. */
export async function loadPackedNames(): Promise<PackedNames> {
	return (await readPackageFile(NAMES_FILE)) as PackedNames;
}

/** Reads all other indexes. Rejects as `loadPackedNames` does. */
export async function loadPackedTexts(): Promise<PackedTexts> {
	return (await readPackageFile(TEXTS_FILE)) as PackedTexts;
}
