/**
 * Scoring of mentions against gold: a prediction counts when it overlaps a gold mention and has its id; one
 * that overlaps a required mention with another id is wrong always; one that overlaps only optional mentions is
 * neutral. Elsewhere, on texts about the Court, an id that no gold mention of the set uses is passed over; on
 * texts about something else every mention is wrong.
 */
import type { GoldKind, GoldMention } from './read.ts';

export interface ScoredText {
	id: string;
	kind: GoldKind;
	mentions: readonly Omit<GoldMention, 'text'>[];
}

export interface Prediction {
	/** UTF-16 offsets in the text without marks, `end` exclusive. */
	start: number;
	end: number;
	id: string;
}

export interface Wrong {
	textId: string;
	prediction: Prediction;
	/** The entity that stands there by the gold; null where nothing does. */
	gold: string | null;
}

export interface Missed {
	textId: string;
	mention: Omit<GoldMention, 'text'>;
	/** What was predicted there instead; null where nothing was. */
	predicted: string | null;
}

export interface Score {
	/** Predictions that count. */
	tp: number;
	/** Predictions that are wrong: as many as `wrong`. */
	fp: number;
	/** Required mentions that no right prediction overlaps: as many as `missed`. */
	fn: number;
	/** Required mentions. */
	required: number;
	/** tp / (tp + fp); 1 where nothing was predicted. */
	precision: number;
	/** Required mentions found / required; 1 where none is required. */
	recall: number;
	wrong: Wrong[];
	missed: Missed[];
	/** Ids of the texts of kind other that got a mention. */
	marked: string[];
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	return a.start < b.end && b.start < a.end;
}

/**
 * Scores the predictions of a whole set.
 *
 * @param predictions - by the text's id; a text that is missing here has none
 * @param gold - the whole set: which ids it uses decides what is passed over
 */
export function score(
	predictions: ReadonlyMap<string, readonly Prediction[]>,
	gold: readonly ScoredText[],
): Score {
	const used = new Set(gold.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
	const wrong: Wrong[] = [];
	const missed: Missed[] = [];
	const marked: string[] = [];
	let tp = 0;
	let required = 0;
	for (const { id: textId, kind, mentions } of gold) {
		const predicted = predictions.get(textId) ?? [];
		if (kind === 'other' && predicted.length > 0) marked.push(textId);
		for (const prediction of predicted) {
			const met = mentions.filter((mention) => overlap(mention, prediction));
			const firm = met.filter(({ optional }) => !optional);
			if (firm.some(({ id }) => id === prediction.id)) tp += 1;
			else if (firm[0]) wrong.push({ textId, prediction, gold: firm[0].id });
			else if (met.length > 0) continue;
			else if (kind === 'other' || used.has(prediction.id)) wrong.push({ textId, prediction, gold: null });
		}
		for (const mention of mentions) {
			if (mention.optional) continue;
			required += 1;
			const there = predicted.filter((one) => overlap(mention, one));
			if (there.some(({ id }) => id === mention.id)) continue;
			missed.push({ textId, mention, predicted: there[0]?.id ?? null });
		}
	}
	const fp = wrong.length;
	const fn = missed.length;
	return {
		tp,
		fp,
		fn,
		required,
		precision: tp + fp === 0 ? 1 : tp / (tp + fp),
		recall: required === 0 ? 1 : (required - fn) / required,
		wrong,
		missed,
		marked,
	};
}

/** Counts of confusions, entity against entity: predicted id, then the gold's ("none" where nothing stands). */
export function confusions(wrong: readonly Wrong[]): Map<string, Map<string, number>> {
	const table = new Map<string, Map<string, number>>();
	for (const { prediction, gold } of wrong) {
		const row = table.get(prediction.id) ?? new Map<string, number>();
		const column = gold ?? 'none';
		row.set(column, (row.get(column) ?? 0) + 1);
		table.set(prediction.id, row);
	}
	return table;
}
