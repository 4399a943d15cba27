import type { Writable } from 'node:stream';

/** The page's markup as React renders it on a server. */
export function render(names: readonly string[]): string;

/**
 * Writes the page's markup as React streams it: a part comes once `ready` has resolved, and `script`, an
 * address, begins to run before that. Ends `to`.
 */
export function stream(names: readonly string[], ready: Promise<unknown>, script: string, to: Writable): void;
