/** Which page `npm start` opens. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ROOT } from './build/build.ts';
import { serve } from './serve.ts';

export interface Subject {
	url: string;
	/** True for the sample page, on which names must be lit. */
	isSample: boolean;
	close(): Promise<void>;
}

/**
 * The page to open: an address as it is, a file served from its folder (extensions may not read
 * file: addresses unless the reader allows it), the sample page when nothing is named.
 * @throws Error when the file does not exist.
 */
export async function openSubject(named: string | undefined): Promise<Subject> {
	if (named && /^https?:\/\//i.test(named)) return { url: named, isSample: false, close: async () => {} };
	const from = process.env.INIT_CWD ?? process.cwd();
	const asFile = named?.startsWith('file:') ? new URL(named).pathname : named;
	const file = asFile ? resolve(from, asFile) : join(ROOT, 'tests/pages/sample-court.html');
	if (!existsSync(file)) throw new Error(`no such file: ${named}`);
	const server = await serve(dirname(file));
	return {
		url: `${server.origin}/${encodeURIComponent(basename(file))}`,
		isSample: !named,
		close: server.close,
	};
}
