/** The page's DOM as text, byte for byte, with the borders of its text nodes. */
import { hash } from './hash.ts';
import { trees } from './trees.ts';

/** The first difference from a DOM that was kept. */
export interface Changed {
	/** Both sides around it. */
	before: string;
	after: string;
	/** Of the whole DOM now. */
	hash: number;
	/** Of what came and went alone: the same in loads that change in the same way. */
	change: number;
}

/** Stands between two text nodes, which a serialisation would join. */
const BORDER = '\u0001';

let kept = '';

/** Serialises every tree; the lengths of neighbouring text nodes follow, which markup does not tell. */
function markup(): string {
	const parts: string[] = [];
	for (const tree of trees()) {
		const holder = tree instanceof Document ? tree.documentElement : tree;
		parts.push(tree instanceof Document ? (tree.documentElement?.outerHTML ?? '') : tree.innerHTML);
		const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (node.nextSibling?.nodeType === 3) parts.push(String((node as Text).length));
		}
	}
	return parts.join(BORDER);
}

/** Keeps the DOM as it is now, to be compared with later; answers its hash. */
export function keepMarkup(): number {
	kept = markup();
	return hash(kept);
}

/** What differs from the DOM that was kept, or null where nothing does. */
export function markupSinceKept(): Changed | null {
	const now = markup();
	if (now === kept) return null;
	let at = 0;
	while (at < kept.length && kept[at] === now[at]) at++;
	const shorter = Math.min(kept.length, now.length) - at;
	let after = 0;
	while (after < shorter && kept.at(-1 - after) === now.at(-1 - after)) after++;
	const around = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
	const [gone, come] = [kept, now].map((text) => text.slice(at, text.length - after));
	return {
		before: around(kept),
		after: around(now),
		hash: hash(now),
		change: hash(`${gone}${BORDER}${come}`),
	};
}
