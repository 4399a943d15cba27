import type { EventKind } from '../../lib/corpus/model';

/** Colours stand for what kind of step it is; the shape alone tells the kind. */
export type Tone = 'alert' | 'accent' | 'mark' | 'ok';

export const TONES: readonly Tone[] = ['alert', 'accent', 'mark', 'ok'];

export interface KindShape {
	tone: Tone;
	filled: boolean;
	/** Drawn in a square of 12 units. */
	path: string;
}

const SQUARE = 'M2 2h8v8H2z';
const DIAMOND = 'M6 1l5 5-5 5-5-5z';
const CIRCLE = 'M6 1.5a4.5 4.5 0 1 0 .01 0z';
const HEXAGON = 'M6 1l4.4 2.5v5L6 11 1.6 8.5v-5z';

export const KIND_SHAPES: Readonly<Record<EventKind, KindShape>> = {
	sanction: { tone: 'alert', filled: true, path: SQUARE },
	warrant: { tone: 'alert', filled: false, path: DIAMOND },
	arrest: { tone: 'alert', filled: true, path: DIAMOND },
	hearing: { tone: 'accent', filled: false, path: CIRCLE },
	judgment: { tone: 'accent', filled: true, path: CIRCLE },
	inquiry: { tone: 'accent', filled: false, path: `${CIRCLE}M6 4.5a1.5 1.5 0 1 0 .01 0z` },
	session: { tone: 'accent', filled: false, path: HEXAGON },
	law: { tone: 'mark', filled: true, path: HEXAGON },
	withdrawal: { tone: 'mark', filled: true, path: 'M1 2.5h10L6 10.5z' },
	statement: { tone: 'mark', filled: false, path: 'M1.5 2h9v6H6l-2.5 2.5V8h-2z' },
	support: { tone: 'ok', filled: true, path: 'M4.5 1.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z' },
	appointment: { tone: 'ok', filled: true, path: 'M6 1.5l5 8H1z' },
	technology: { tone: 'ok', filled: false, path: SQUARE },
};
