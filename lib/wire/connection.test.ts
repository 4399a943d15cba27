import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onConnection } from './wire';

interface FakePort {
	name: string;
	sender: { id: string };
	postMessage: ReturnType<typeof vi.fn>;
	onDisconnect: { addListener(listen: () => void): void };
}

const listeners = new Set<(port: FakePort) => void>();
const gone: (() => void)[] = [];

function connect(name: string, id = 'gloss'): FakePort {
	const port = {
		name,
		sender: { id },
		postMessage: vi.fn(),
		onDisconnect: { addListener: (listen: () => void) => gone.push(listen) },
	};
	for (const listen of listeners) listen(port);
	return port;
}

beforeEach(() => {
	const onConnect = {
		addListener: (listen: (port: FakePort) => void) => listeners.add(listen),
		removeListener: (listen: (port: FakePort) => void) => listeners.delete(listen),
	};
	vi.stubGlobal('browser', { runtime: { id: 'gloss', onConnect } });
});
afterEach(() => {
	vi.unstubAllGlobals();
	listeners.clear();
	gone.length = 0;
});

it('serves a connection until the other end has gone', () => {
	const stop = vi.fn();
	const run = vi.fn((post: (message: object) => void) => {
		post({ entity: 'khan' });
		return stop;
	});
	onConnection('pointed', run);
	expect(run).not.toHaveBeenCalled();
	expect(connect('pointed').postMessage).toHaveBeenCalledWith({ entity: 'khan' });
	expect(stop).not.toHaveBeenCalled();
	for (const leave of gone) leave();
	expect(stop).toHaveBeenCalledOnce();
});

it.each([
	['of another name', 'other', 'gloss'],
	['of another extension', 'pointed', 'stranger'],
])('passes over a connection %s', (_, name, id) => {
	const run = vi.fn(() => () => {});
	onConnection('pointed', run);
	connect(name, id);
	expect(run).not.toHaveBeenCalled();
});

it('takes no more when it is stopped', () => {
	const run = vi.fn(() => () => {});
	onConnection('pointed', run)();
	connect('pointed');
	expect(run).not.toHaveBeenCalled();
});
