/** A page that React rendered on the server and takes over in the browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../../scripts/build/build.ts';
import { render, stream } from '../pages/react/server.mjs';

const FOLDER = join(ROOT, 'tests/pages/react');

/** The browser's half as one script; React's own development build, which tells of every mismatch. */
async function bundle(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		define: { 'process.env.NODE_ENV': '"development"' },
		build: {
			write: false,
			minify: false,
			lib: { entry: join(FOLDER, 'client.mjs'), formats: ['iife'], name: 'client' },
		},
	});
	for (const output of [built].flat()) {
		if ('output' in output) return output.output[0].code;
	}
	throw new Error('nothing was built');
}

let script: Promise<string> | undefined;

function head(names: readonly string[]): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rendered</title>
<link rel="icon" href="data:,"></head><body>
<div id="root" data-names='${JSON.stringify(names)}'>`;
}

/** Serves the page under the server's origin as `react.html`. */
export async function routeReact(page: Page, names: readonly string[]): Promise<void> {
	script ??= bundle();
	const code = await script;
	const written = render(names);
	await page.route(/\/react\.html/, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `${head(names)}${written}</div><script src="react.js"></script></body></html>`,
		}),
	);
	await page.route('**/react.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
}

/** A server that streams the page, the last part of it after some ms. */
export async function streamReact(
	names: readonly string[],
	pause: number,
): Promise<{ origin: string; close: () => void }> {
	script ??= bundle();
	const code = await script;
	const server = createServer(({ url }, response) => {
		if (url === '/react.js') {
			response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
			return;
		}
		response.writeHead(200, { 'content-type': 'text/html' });
		response.write(head(names));
		stream(names, new Promise((resolve) => setTimeout(resolve, pause)), '/react.js', response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
