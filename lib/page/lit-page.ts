/** The names of a page as the card sees them: which there are, where they stand, which come next. */
import type { LitName, LitPage, NameContext } from '../card/port';
import { type Cut, cutOff } from './cut-off';
import { rectsOf } from './painters/geometry';
import type { Painter, PlacedMention } from './painters/painter';

/** A mention that is lit now. */
export interface LitMention extends PlacedMention {
	text: string;
}

/** px kept free above and below a revealed name, where sites have fixed bars. */
const MARGIN = 96;

/** Whether a reader can come to a name: a modal dialog, or a fullscreen element, makes all around it inert. */
function isReachable({ parts }: LitMention, modals: readonly Element[]): boolean {
	const node = parts[0]?.node;
	if (!node || node.parentElement?.closest('[inert]')) return false;
	return modals.length === 0 || modals.some((modal) => modal.contains(node));
}

function asName({ key, entity, text }: LitMention): LitName {
	return { key, entity, text };
}

/** Holds what is lit, in document order, and answers the card; the painter can be changed under it. */
export class LitNames implements LitPage {
	#painter: Painter;
	#list: readonly LitMention[] = [];
	#byKey: Map<string, LitMention> | null = null;
	#tell: (key: string) => NameContext | null = () => null;
	readonly #watchers = new Set<(entity: string | null) => void>();

	constructor(painter: Painter) {
		this.#painter = painter;
	}

	/** Learns whom to ask what is known of a mention; many that are not lit are known too. */
	askOf(tell: (key: string) => NameContext | null): void {
		this.#tell = tell;
	}

	/** Replaces the painter; the caller paints. */
	use(painter: Painter): void {
		this.#painter = painter;
	}

	/** Replaces what is lit; mentions come in document order. */
	set(lit: readonly LitMention[]): void {
		this.#list = lit;
		this.#byKey = null;
	}

	/** Whether anything is lit. */
	get any(): boolean {
		return this.#list.length > 0;
	}

	/** The entities that are lit, each once, in order of appearance. */
	entities(): Set<string> {
		return new Set(this.#list.map(({ entity }) => entity));
	}

	/** Made on the first question only: while a page is read, its names change with every answer. */
	get #lit(): Map<string, LitMention> {
		this.#byKey ??= new Map(this.#list.map((mention) => [mention.key, mention]));
		return this.#byKey;
	}

	at(x: number, y: number): LitName | null {
		const key = this.#painter.keyAt(x, y);
		const mention = key === null ? undefined : this.#lit.get(key);
		return mention ? asName(mention) : null;
	}

	named(key: string): LitName | null {
		const mention = this.#lit.get(key);
		return mention && this.#painter.rects(key).length > 0 ? asName(mention) : null;
	}

	context(key: string): NameContext | null {
		return this.#lit.has(key) ? this.#tell(key) : null;
	}

	rects(key: string): DOMRect[] {
		return this.#painter.rects(key);
	}

	step(key: string | null, direction: 1 | -1): LitName | null {
		const keys = [...this.#lit.keys()];
		const from = key === null ? -1 : keys.indexOf(key);
		const modals = [...document.querySelectorAll(':modal')];
		let at = from === -1 ? (direction === 1 ? 0 : keys.length - 1) : from + direction;
		for (; at >= 0 && at < keys.length; at += direction) {
			const mention = this.#lit.get(keys[at] ?? '');
			if (!mention || !isReachable(mention, modals)) continue;
			if (this.#painter.rects(mention.key).length > 0 && this.#cut(mention) !== 'hidden')
				return asName(mention);
		}
		return null;
	}

	/** Whether the page's boxes cut off where a name begins; null where they do not. */
	#cut({ key, parts }: LitMention): Cut | null {
		const rect = this.#painter.rects(key)[0];
		const node = parts[0]?.node;
		return rect && node ? cutOff(node, rect) : null;
	}

	emphasise(key: string | null): void {
		this.#painter.emphasise(key);
		if (this.#watchers.size === 0) return;
		const entity = key === null ? null : (this.#lit.get(key)?.entity ?? null);
		for (const watch of this.#watchers) watch(entity);
	}

	/** Tells of each name that the reader comes to, and of leaving it with null. Returns how to stop. */
	watch(tell: (entity: string | null) => void): () => void {
		this.#watchers.add(tell);
		return () => this.#watchers.delete(tell);
	}

	reveal(key: string): void {
		const mention = this.#lit.get(key);
		const node = mention?.parts[0]?.node;
		if (!mention || !node?.isConnected) return;
		const line = () => this.#painter.rects(key)[0] ?? rectsOf(mention.parts)[0];
		const inSight = () => {
			const rect = line();
			const inWindow = rect !== undefined && rect.top >= MARGIN && rect.bottom <= innerHeight - MARGIN;
			return inWindow && this.#cut(mention) === null;
		};
		if (inSight()) return;
		node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
		const rect = line();
		if (rect && !inSight()) scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
	}
}
