/**
 * Whether two words differ by no more than `most` slips: a letter lost, added or changed, or two
 * neighbours swapped (optimal string alignment; Damerau 1964). `i` and `j` say where the rest begins,
 * in UTF-16 units.
 */
export function isWithin(a: string, b: string, most: number, i = 0, j = 0): boolean {
	while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
		i += 1;
		j += 1;
	}
	const [left, right] = [a.length - i, b.length - j];
	if (left === 0 || right === 0) return left + right <= most;
	if (Math.abs(left - right) > most || most === 0) return false;
	return (
		isWithin(a, b, most - 1, i + 1, j + 1) ||
		isWithin(a, b, most - 1, i + 1, j) ||
		isWithin(a, b, most - 1, i, j + 1) ||
		(a.charAt(i) === b.charAt(j + 1) &&
			a.charAt(i + 1) === b.charAt(j) &&
			isWithin(a, b, most - 1, i + 2, j + 2))
	);
}
