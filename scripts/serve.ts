/** A small file server on 127.0.0.1, for sample pages in tests, pictures and `npm start`. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
};

/** The strictest policy that a page can have: no script, no style, no request, Trusted Types. */
const STRICT_POLICY = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export interface Server {
	/** Such as `http://127.0.0.1:4321`, without a slash at its end. */
	origin: string;
	/** Every path asked for so far, in order. */
	requests: string[];
	close(): Promise<void>;
}

/** The file that a request's path names, or null when it leads out of the folder. */
function fileOf(root: string, path: string): string | null {
	const file = normalize(join(root, decodeURIComponent(path)));
	return file.startsWith(root + sep) ? file : null;
}

export interface ServeOptions {
	/** A Content-Security-Policy for every answer. */
	policy?: string;
	/** Other headers for every answer. */
	headers?: Readonly<Record<string, string>>;
}

/** Serves a folder's files; pages whose name begins with "csp" come under a strict policy. */
export function serve(folder: string, { policy, headers }: ServeOptions = {}): Promise<Server> {
	const root = normalize(folder).replace(/[\\/]$/, '');
	const requests: string[] = [];
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
		requests.push(pathname);
		const file = fileOf(root, pathname);
		try {
			if (!file) throw new Error('outside the folder');
			const body = await readFile(file);
			const held = pathname.slice(1).startsWith('csp') ? STRICT_POLICY : policy;
			response.writeHead(200, {
				'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
				...headers,
				...(held ? { 'content-security-policy': held } : {}),
			});
			response.end(body);
		} catch {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
		}
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			if (!address || typeof address === 'string') return reject(new Error('no port to listen on'));
			resolve({
				origin: `http://127.0.0.1:${address.port}`,
				requests,
				close: () =>
					new Promise((done) => {
						server.closeAllConnections();
						server.close(() => done());
					}),
			});
		});
	});
}
