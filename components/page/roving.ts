/**
 * Where the one tab stop of a list goes on a key: the new index, or null when the key is not one of
 * the list's. `index` is the place now, `count` how many items there are. Does not wrap around, as
 * the top and the bottom of a time line are real ends.
 */
export function moveInList(key: string, index: number, count: number): number | null {
	if (count === 0) return null;
	switch (key) {
		case 'ArrowDown':
			return Math.min(index + 1, count - 1);
		case 'ArrowUp':
			return Math.max(index - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}
