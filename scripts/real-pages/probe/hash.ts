/** FNV-1a (Fowler, Noll and Vo) over UTF-16 units, begun anew or gone on from `seed`. */
export function hash(text: string, seed = 0x811c9dc5): number {
	let value = seed;
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	return value >>> 0;
}
