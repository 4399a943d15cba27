/** The corpus that ships in the package: always there, offline, in private windows, on a cold start. */
import * as v from 'valibot';
import { readPackageFile } from '../package-file';
import type { Corpus } from './model';
import { type PackedCorpus, unpackCorpus } from './pack';

/** Files that the build puts at the root of the package. */
export const CORPUS_FILE = '/corpus.json';
export const VERSION_FILE = '/corpus-version.json';

const versionFile = v.object({ version: v.string() });

/** Reads the package's corpus. Rejects only where the package itself is broken. */
export async function loadPackaged(): Promise<Corpus> {
	return unpackCorpus((await readPackageFile(CORPUS_FILE)) as PackedCorpus);
}

/** The version of the package's corpus, without reading the corpus. Rejects as `loadPackaged` does. */
export async function packagedVersion(): Promise<string> {
	return v.parse(versionFile, await readPackageFile(VERSION_FILE)).version;
}
