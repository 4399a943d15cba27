/**
 * Messages of the page's own script: the wire format of lib/messages.ts without its libraries, because
 * every page about the Court pays for what is loaded into it. The background validates what it gets as
 * for everyone else; what a page gets, its caller checks (see replies.ts).
 */
import type { MessageData, MessageName, MessageReply } from '../messages';

interface Runtime {
	id?: string;
	sendMessage(message: unknown): Promise<unknown>;
	onMessage: {
		addListener(listen: Listener): void;
		removeListener(listen: Listener): void;
	};
	onConnect: {
		addListener(listen: (port: Port) => void): void;
		removeListener(listen: (port: Port) => void): void;
	};
}
interface Port {
	name: string;
	sender?: { id?: string };
	postMessage(message: unknown): void;
	onDisconnect: { addListener(listen: () => void): void };
}
type Listener = (
	message: unknown,
	sender: { id?: string },
	answer: (reply: unknown) => void,
) => true | undefined;

interface Extension {
	runtime?: Runtime;
}

/** Firefox has promises under `browser` only, Chromium before 148 has `chrome` only. */
function extension(): Extension {
	const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
	return browser ?? chrome ?? {};
}

/** False once the extension was updated, switched off or removed under this page. */
export function isAlive(): boolean {
	try {
		return Boolean(extension().runtime?.id);
	} catch {
		return false;
	}
}

/**
 * Sends a message to the background and answers what came back, unchecked.
 * @throws Error with what the other end threw, or when the extension is gone.
 */
export async function ask<K extends MessageName>(type: K, data: MessageData<K>): Promise<unknown> {
	const { runtime } = extension();
	if (!runtime?.id) throw new Error('Gloss is gone from this page');
	const timestamp = Date.now();
	const answer = await runtime.sendMessage({ id: timestamp, type, data, timestamp });
	if (typeof answer !== 'object' || answer === null) throw new Error(`no answer to ${type}`);
	const fault: unknown = Reflect.get(answer, 'err');
	if (fault === undefined || fault === null) return Reflect.get(answer, 'res');
	throw new Error(typeof fault === 'object' ? String(Reflect.get(fault, 'message')) : String(fault));
}

/**
 * Answers one kind of message from our own extension. `run` is given the data unchecked; what it throws
 * travels back. Returns how to stop.
 */
export function answerTo<K extends MessageName>(
	type: K,
	run: (data: unknown) => Promise<MessageReply<K>>,
): () => void {
	const { runtime } = extension();
	const listen: Listener = (message, { id }, answer) => {
		if (typeof message !== 'object' || message === null) return undefined;
		if (Reflect.get(message, 'type') !== type || id !== runtime?.id) return undefined;
		run(Reflect.get(message, 'data')).then(
			(res) => answer({ res }),
			(fault: unknown) => answer({ err: { name: 'Error', message: String(fault) } }),
		);
		return true;
	};
	runtime?.onMessage.addListener(listen);
	return () => runtime?.onMessage.removeListener(listen);
}

/**
 * Serves each connection of a name that a page of ours opens: `run` is given how to send over it, and
 * what it returns is called when the other end has gone. Returns how to take no more of them.
 */
export function onConnection(name: string, run: (post: (message: object) => void) => () => void): () => void {
	const { runtime } = extension();
	const listen = (port: Port) => {
		if (port.name !== name || port.sender?.id !== runtime?.id) return;
		port.onDisconnect.addListener(run((message) => port.postMessage(message)));
	};
	runtime?.onConnect.addListener(listen);
	return () => runtime?.onConnect.removeListener(listen);
}
