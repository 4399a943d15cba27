// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clear, draw } from './testing';
import { useHash } from './use-hash';

let go: ReturnType<typeof useHash>[1];
function Shown() {
	const [hash, change] = useHash();
	go = change;
	return <p>{hash}</p>;
}

beforeEach(() => {
	location.hash = '';
});
afterEach(clear);

it('shows a change at once', async () => {
	const root = await draw(<Shown />);
	await act(() => go('#/a'));
	expect([root.textContent, location.hash]).toEqual(['#/a', '#/a']);
});

it('follows links and back', async () => {
	const root = await draw(<Shown />);
	location.hash = '#/b';
	await vi.waitFor(() => expect(root.textContent).toBe('#/b'));
	history.back();
	await vi.waitFor(() => expect(root.textContent).toBe(''));
});

it('goes back to before an address that was replaced', async () => {
	const root = await draw(<Shown />);
	await act(() => go('#/a'));
	await act(() => go('#/b'));
	await act(() => go('#/bb', 'replace'));
	expect([root.textContent, location.hash]).toEqual(['#/bb', '#/bb']);
	history.back();
	await vi.waitFor(() => expect(root.textContent).toBe('#/a'));
});

it('does not miss a change that comes before it listens', async () => {
	const root = document.createElement('div');
	document.body.append(root);
	render(<Shown />, root);
	history.replaceState(null, '', '#/c');
	await vi.waitFor(() => expect(root.textContent).toBe('#/c'));
});
