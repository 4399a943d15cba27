/** What a person reads on the terminal. */
import type { Explanation, Reason } from '../../lib/recognition/types';
import type { Annotated, Annotation } from './annotate';

/** What the codes of reasons say, for those that do not say it themselves. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
	['block-about-court', 'the paragraph is about the Court'],
	['block-about-other', 'the paragraph is about something else'],
	['block-not-about-court', 'nothing in the paragraph is about the Court'],
	['cues-against', 'words around it speak for another bearer'],
	['cues-for', 'words around it speak for the Court'],
	['defined', 'the page defines it so'],
	['defined-otherwise', 'the page defines it as something else'],
	['foreign-form', 'not a name of the Court in this language'],
	['full-name', 'a name that is nobody else’s'],
	['full-name-before', 'the last full name before it'],
	['full-name-later', 'the first full name after it'],
	['given-names', 'first names before it'],
	['named-on-page', 'named in full on the page'],
	['no-full-name', 'no full name on the page'],
	['no-full-name-on-page', 'the Court is not named in full on the page'],
	['no-support', 'an abbreviation with nothing around it'],
	['only-bearer', 'nobody else is known by this name'],
	['other-bearer', 'weighed less than the bearer above, or not at all'],
	['other-bearer-last', 'the full name that counts here is somebody else’s'],
	['own-clause', 'its own clause speaks for the Court alone'],
	['page-about-court', 'the page is about the Court'],
	['page-not-about-court', 'the page is not about the Court'],
	['page-title', 'the page’s title is read, not lit'],
	['part-of-other-name', 'part of a longer or other name'],
	['rival-in-section', 'another bearer is named in this section'],
	['rival-on-page', 'another bearer is named on the page'],
	['several-bearers', 'several people of the page are called so, and nothing tells which'],
	['title', 'the title fits this office'],
	['title-of-another', 'the title is not of this person'],
]);

function reasonLine({ code, weight, detail }: Reason): string {
	const sign = weight > 0 ? '+' : '';
	const meaning = MEANINGS.get(code);
	return `${sign}${weight} ${code}${detail === undefined ? '' : ` (${detail})`}${meaning ? `: ${meaning}` : ''}`;
}

/** UTF-16 units of text shown on either side of a candidate. */
const AROUND = 30;

/** A candidate where it stands, on one line. */
function inPlace(content: string, start: number, end: number): string {
	const before = content.slice(Math.max(0, start - AROUND), start);
	const after = content.slice(end, end + AROUND);
	return `${before}[${content.slice(start, end)}]${after}`.replace(/\s+/g, ' ').trim();
}

function explanationLines(
	content: string,
	{ start, end, linked, confidence, options }: Explanation,
): string[] {
	const verdict = linked === null ? 'not linked' : `${linked} ${confidence.toFixed(2)}`;
	const weighed = [...options].sort((a, b) => Number(isPassedOver(a)) - Number(isPassedOver(b)));
	return [
		`  ${start}-${end}  ${inPlace(content, start, end)}  → ${verdict}`,
		...weighed.flatMap(({ entity, reasons }) => [
			`      ${entity}${reasons.length === 0 ? ': nothing' : ''}`,
			...reasons.map((reason) => `        ${reasonLine(reason)}`),
		]),
	];
}

/** An option that was not weighed stands below the one that was. */
function isPassedOver({ reasons }: Explanation['options'][number]): boolean {
	return reasons.some(({ code }) => code === 'other-bearer');
}

function mentionLine({ start, end, text, id, confidence }: Annotation): string {
	return `  ${start}-${end}  “${text}”  ${id}  ${confidence.toFixed(2)}`;
}

/** The listing for one file and its text; with `explained` every candidate and its reasons. */
export function listing(file: string, content: string, annotated: Annotated, explained: boolean): string {
	const { gate, mentions, explanations } = annotated;
	const summary = gate ? `${mentions.length} linked` : 'not about the Court: the gate stays shut';
	const lines = explained
		? explanations.flatMap((one) => explanationLines(content, one))
		: mentions.map(mentionLine);
	return [`${file}: ${summary}`, ...lines].join('\n');
}
