/** A tab with the probe in it: what it is asked, what goes wrong in it, and nothing beyond its server. */

import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { ROOT } from '../build/build.ts';

type Probe = typeof import('./probe/index.ts');

/** An error of the page or of ours. */
export interface Fault {
	/** What it says and where it comes from: the same in every load of a page. */
	text: string;
	/** Whether a script of Gloss stands in its stack. */
	ours: boolean;
}

const NAME = 'glossProbe';

/** ms that one question to a page may take: the largest page with every core busy. */
const PATIENCE = 60_000;

/** The probe as one script. */
export async function bundleProbe(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: { entry: join(ROOT, 'scripts/real-pages/probe/index.ts'), formats: ['iife'], name: NAME },
		},
	});
	const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined;
	const code = output?.[0]?.code;
	if (!code) throw new Error('the probe was not built');
	return code;
}

interface Thrown {
	text: string;
	url?: string;
	lineNumber: number;
	exception?: { description?: string };
	stackTrace?: { callFrames: { url: string }[] };
}

function faultOf(thrown: Thrown, origin: string): Fault {
	const frames = thrown.stackTrace?.callFrames.map(({ url }) => url) ?? [];
	const from = thrown.url ?? frames[0] ?? '';
	const what = thrown.exception?.description?.split('\n')[0] ?? thrown.text;
	return {
		text: `${what} (${from}:${thrown.lineNumber})`,
		ours: [from, ...frames].some((url) => url.startsWith(origin)),
	};
}

/** Lets the tab go to addresses of its server only: saved pages send readers elsewhere. */
async function hold(session: CDPSession, host: string): Promise<void> {
	session.on('Fetch.requestPaused', ({ requestId, request }) => {
		const allowed = URL.canParse(request.url) && new URL(request.url).host === host;
		const answer = allowed
			? session.send('Fetch.continueRequest', { requestId })
			: session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
		// The tab may be closed by now.
		answer.catch(() => undefined);
	});
	await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
}

export class ProbedPage {
	readonly faults: Fault[] = [];
	readonly page: Page;
	readonly #session: CDPSession;
	#world = 0;

	private constructor(page: Page, session: CDPSession) {
		this.page = page;
		this.#session = session;
	}

	/**
	 * Goes to an address in an empty tab. `origin` is Gloss's, by which faults of ours are told.
	 * @throws Error when the page cannot be opened.
	 */
	static async open(page: Page, url: string, probe: string, origin: string): Promise<ProbedPage> {
		const session = await page.context().newCDPSession(page);
		const probed = new ProbedPage(page, session);
		session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
			probed.faults.push(faultOf(exceptionDetails, origin));
		});
		session.on('Runtime.consoleAPICalled', ({ type, stackTrace, args }) => {
			const ours = stackTrace?.callFrames.some((frame) => frame.url.startsWith(origin)) ?? false;
			if (!ours || !/error|warning|assert/.test(type)) return;
			probed.faults.push({ text: `console: ${args.map(({ value }) => value).join(' ')}`, ours });
		});
		session.on('Log.entryAdded', ({ entry }) => {
			if (entry.url?.startsWith(origin)) probed.faults.push({ text: `log: ${entry.text}`, ours: true });
		});
		await hold(session, new URL(url).host);
		await session.send('Runtime.enable');
		await session.send('Log.enable');
		await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
		const { frameTree } = await session.send('Page.getFrameTree');
		const { executionContextId } = await session.send('Page.createIsolatedWorld', {
			frameId: frameTree.frame.id,
			worldName: NAME,
		});
		probed.#world = executionContextId;
		const { exceptionDetails } = await session.send('Runtime.evaluate', {
			expression: probe,
			contextId: executionContextId,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return probed;
	}

	/**
	 * Asks the probe.
	 * @throws Error with what the probe threw, or when the page has gone elsewhere.
	 */
	async ask<K extends keyof Probe>(
		name: K,
		...given: Parameters<Probe[K]>
	): Promise<Awaited<ReturnType<Probe[K]>>> {
		const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
			functionDeclaration: `(...given) => ${NAME}.${name}(...given)`,
			executionContextId: this.#world,
			arguments: given.map((value) => ({ value })),
			returnByValue: true,
			awaitPromise: true,
		});
		if (exceptionDetails) {
			throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		}
		return result.value as Awaited<ReturnType<Probe[K]>>;
	}

	close(): Promise<void> {
		return this.page.close();
	}
}
