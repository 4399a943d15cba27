/** What loads of one page showed, and how odd each of them is beside loads without Gloss. */
import { type Pair, ROUNDING } from './chance.ts';
import { countOf, Reference } from './compare.ts';

export type Painter = 'highlight' | 'mark';
export const PAINTERS: readonly Painter[] = ['highlight', 'mark'];

/** What one load of a page showed. */
export interface Load {
	/** All of its layout shift. */
	shift: number;
	/** Its snapshots in order: with Gloss one for each painter, without it an early and a late one. */
	views: number[][];
	/**
	 * Numbers by which states and changes of its DOM are known, none for a change that was not: with Gloss how
	 * each painter left it, without how it changed by itself, and what it was at rest.
	 */
	changes: number[][];
	/** Errors thrown in it. */
	faults: string[];
}

/** One load of a page with Gloss and one without, side by side. */
export interface Look {
	ours: Load;
	control: Load;
}

/** What a page may show with Gloss and not without. */
export type Aspect = 'layout shift' | 'errors' | `${'boxes' | 'DOM'} by ${Painter}`;

export const ASPECTS: readonly Aspect[] = [
	'layout shift',
	'errors',
	'boxes by highlight',
	'boxes by mark',
	'DOM by highlight',
	'DOM by mark',
];

/**
 * px by which boxes may differ: each piece of a text that marks cut is rounded up to the browser's
 * 1/64 px, and no pair of letters is kerned across a cut. Half a pixel is seen by nobody.
 */
export const TOLERANCE: Readonly<Record<Painter, number>> = { highlight: 0, mark: 0.5 };

/** What some loads show, each of all its snapshots. */
export function referenceOf(loads: readonly Load[]): Reference {
	const reference = new Reference();
	for (const [at, { views }] of loads.entries()) for (const view of views) reference.add(at, view);
	return reference;
}

/** How odd a look's two loads are beside some others without Gloss, for one aspect. */
type Measure = (look: Look, others: readonly Load[]) => Pair;

function boxesBy(painter: Painter): Measure {
	return ({ ours, control }, others) => {
		const reference = referenceOf(others);
		const oddity = (view: readonly number[] = []) => countOf(reference.differences(view, TOLERANCE[painter]));
		return {
			ours: oddity(ours.views[PAINTERS.indexOf(painter)]),
			control: Math.max(...control.views.map(oddity)),
		};
	};
}

function markupBy(painter: Painter): Measure {
	return ({ ours, control }, others) => {
		const known = new Set(others.flatMap(({ changes }) => changes.flat()));
		const oddity = (change: readonly number[] = []) =>
			change.length > 0 && !change.some((one) => known.has(one)) ? 1 : 0;
		return { ours: oddity(ours.changes[PAINTERS.indexOf(painter)]), control: oddity(control.changes[0]) };
	};
}

const MEASURES: Readonly<Record<Aspect, Measure>> = {
	'layout shift': ({ ours, control }) => ({ ours: ours.shift, control: control.shift }),
	errors: ({ ours, control }, others) => {
		const known = new Set(others.flatMap(({ faults }) => faults));
		const oddity = ({ faults }: Load) => faults.filter((fault) => !known.has(fault)).length;
		return { ours: oddity(ours), control: oddity(control) };
	},
	'boxes by highlight': boxesBy('highlight'),
	'boxes by mark': boxesBy('mark'),
	'DOM by highlight': markupBy('highlight'),
	'DOM by mark': markupBy('mark'),
};

/** What each of some looks shows that no load without Gloss of the others does; of layout shift, all of it. */
export function odditiesOf(aspect: Aspect, looks: readonly Look[]): Pair[] {
	return looks.map((look) => {
		const others = looks.filter((other) => other !== look).map(({ control }) => control);
		return MEASURES[aspect](look, others);
	});
}

/** In what a load with Gloss is unlike every one of some without. */
export function oddAspects(ours: Load, controls: readonly Load[]): Aspect[] {
	const most = Math.max(...controls.map(({ shift }) => shift));
	return ASPECTS.filter((aspect) => {
		if (aspect === 'layout shift') return ours.shift - most > ROUNDING;
		return controls.length > 0 && MEASURES[aspect]({ ours, control: ours }, controls).ours > 0;
	});
}
