/**
 * A set of hashes that may say yes where it should not, and never no (Bloom, "Space/Time Trade-offs in Hash
 * Coding with Allowable Errors", CACM 1970, with one hash). It grows with what is put in.
 */
export interface HashFilter {
	bits: Int32Array;
	/** Right shift that brings a scrambled hash to the number of a bit. */
	shift: number;
	hashes: number[];
}

/** Multiplier of Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4). */
export const GOLDEN = 0x9e3779b1;
const SMALLEST = 15;
/** Bits for each hash: one in so many others passes. */
const ROOM = 32;

/** An empty filter. */
export function createFilter(): HashFilter {
	return { bits: new Int32Array(2 ** (SMALLEST - 5)), shift: 32 - SMALLEST, hashes: [] };
}

function mark({ bits, shift }: HashFilter, hash: number): void {
	const bit = Math.imul(hash, GOLDEN) >>> shift;
	bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** Puts a hash in. */
export function addHash(filter: HashFilter, hash: number): void {
	filter.hashes.push(hash);
	if (filter.hashes.length * ROOM > filter.bits.length * 32) {
		filter.bits = new Int32Array(filter.bits.length * 4);
		filter.shift -= 2;
		for (const known of filter.hashes) mark(filter, known);
	} else mark(filter, hash);
}

/** Whether a hash may be in a filter. */
export function mayHold({ bits, shift }: HashFilter, hash: number): boolean {
	const bit = Math.imul(hash, GOLDEN) >>> shift;
	return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}
