/** Gate and recognition over one reading, as the extension would run them. */
import { type GatePattern, opensGate } from '../../lib/recognition/gate-pattern';
import type { Gazetteer } from '../../lib/recognition/gazetteer';
import { emptyContext, explain, recognise } from '../../lib/recognition/recognise';
import type { Explanation } from '../../lib/recognition/types';
import type { Reading } from './read';

/** A mention with offsets in the reading's text, UTF-16 units. */
export interface Annotation {
	start: number;
	end: number;
	text: string;
	id: string;
	confidence: number;
}

export interface Annotated {
	gate: boolean;
	mentions: Annotation[];
	/** All candidates with offsets in the reading's text; empty where the gate stays shut. */
	explanations: Explanation[];
}

/** Annotates one reading; a shut gate gives nothing. Never throws. */
export function annotate(gazetteer: Gazetteer, pattern: GatePattern, reading: Reading): Annotated {
	if (!opensGate(reading.gateText, pattern)) return { gate: false, mentions: [], explanations: [] };
	const { additions, context } = recognise(
		gazetteer,
		{ blocks: reading.blocks, removed: [] },
		emptyContext(),
	);
	const mentions = additions.flatMap(({ block, start, end, text, entity, confidence }) => {
		const offset = reading.offsets.get(block);
		if (offset === undefined) return [];
		return [{ start: start + offset, end: end + offset, text, id: entity, confidence }];
	});
	const explanations = explain(gazetteer, context).map((explanation) => {
		const offset = reading.offsets.get(explanation.block) ?? 0;
		return { ...explanation, start: explanation.start + offset, end: explanation.end + offset };
	});
	return { gate: true, mentions: mentions.sort((a, b) => a.start - b.start), explanations };
}
