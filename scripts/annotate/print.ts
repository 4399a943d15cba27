/** What a person reads on the terminal. */
import type { Explanation, Reason } from '../../lib/recognition/types';
import type { Annotated, Annotation } from './annotate';

function reasonLine({ code, weight, detail }: Reason): string {
	const sign = weight > 0 ? '+' : '';
	return `${code} ${sign}${weight}${detail === undefined ? '' : ` (${detail})`}`;
}

function explanationLines({ start, end, text, linked, confidence, options }: Explanation): string[] {
	const head = `  ${start}-${end}  “${text}”  → ${linked === null ? 'not linked' : `${linked} ${confidence.toFixed(2)}`}`;
	const reasons = options.map(
		({ entity, reasons }) => `      ${entity}: ${reasons.map(reasonLine).join(', ') || 'nothing'}`,
	);
	return [head, ...reasons];
}

function mentionLine({ start, end, text, id, confidence }: Annotation): string {
	return `  ${start}-${end}  “${text}”  ${id}  ${confidence.toFixed(2)}`;
}

/** The listing for one file; with `explained` every candidate and its reasons. */
export function listing(file: string, annotated: Annotated, explained: boolean): string {
	const { gate, mentions, explanations } = annotated;
	const summary = gate ? `${mentions.length} linked` : 'not about the Court: the gate stays shut';
	const lines = explained ? explanations.flatMap(explanationLines) : mentions.map(mentionLine);
	return [`${file}: ${summary}`, ...lines].join('\n');
}
