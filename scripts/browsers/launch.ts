/** Opens a real Chromium with the built extension in it. */
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { ensureChromium } from './find.ts';

export interface LaunchOptions {
	/** The folder of the built extension. */
	extension: string;
	headless?: boolean;
	viewport?: { width: number; height: number } | null;
	/** A port for the debugging protocol, through which popup and side panel can be driven. */
	port?: number;
	locale?: string;
	/** The only hosts that are found, as a pattern such as `*.localhost`; all others do not exist. */
	hosts?: string;
}

export interface Launched {
	context: BrowserContext;
	worker: Worker;
	/** The origin of the extension's own pages, such as `chrome-extension://abc`. */
	origin: string;
	close(): Promise<void>;
}

/** True where a window can be shown. */
export function hasDisplay(): boolean {
	if (process.platform !== 'linux') return true;
	return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
	return new Promise((found, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => (address && typeof address === 'object' ? found(address.port) : reject(address)));
		});
	});
}

/**
 * Opens a browser with a fresh profile and loads the extension over the debugging pipe, which
 * branded Chrome takes too; it no longer takes `--load-extension`. The profile goes with the browser, on an
 * interrupt too.
 * @throws Error when no browser can be found or the extension's worker does not start in 30 s.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
	const context = await chromium.launchPersistentContext('', {
		executablePath: ensureChromium(),
		headless: options.headless ?? true,
		viewport: options.viewport === undefined ? { width: 1200, height: 900 } : options.viewport,
		locale: options.locale ?? 'en-US',
		ignoreDefaultArgs: ['--disable-extensions'],
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--enable-unsafe-extension-debugging',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			...(options.hosts ? [`--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${options.hosts}`] : []),
			...(options.port ? [`--remote-debugging-port=${options.port}`] : []),
		],
	});
	const close = () => context.close();
	try {
		const { worker, id } = await loadExtension(context, resolve(options.extension));
		return { context, worker, origin: `chrome-extension://${id}`, close };
	} catch (error) {
		await close();
		throw error;
	}
}

async function loadExtension(context: BrowserContext, path: string): Promise<{ worker: Worker; id: string }> {
	const browser = context.browser();
	if (!browser) throw new Error('the browser has no debugging pipe');
	const starting = context.waitForEvent('serviceworker', { timeout: 30_000 });
	starting.catch(() => {});
	const session = await browser.newBrowserCDPSession();
	const { id } = await session.send('Extensions.loadUnpacked', { path });
	return { worker: await starting, id };
}
