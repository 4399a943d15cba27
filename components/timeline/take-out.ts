/** The view of the timeline as files. What makes them is loaded when it is asked for. */
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { type MonthSpan, monthText, spanOf } from '../../lib/timeline/months';
import { sortEvents } from '../../lib/timeline/order';
import type { Selection } from '../../lib/timeline/select';
import type { TimelineView } from '../../lib/timeline/view';
import { writeDay } from '../write-date';
import { exportedEvents } from './exported';
import { drawBars, drawLanes, laneScale, overviewScale, WIDTH, windowOf } from './overview-drawing';
import type { PictureProps } from './Picture';
import { currentPalette, toPng, toSvg } from './picture-file';
import { writeShortMonth } from './write-month';

export const FORMATS = ['csv', 'calendar', 'timelineJs', 'svg', 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** What is taken out. */
export interface Shown {
	index: CorpusIndex;
	view: TimelineView;
	/** The events of the view at any time, and at the chosen one. */
	anyTime: Selection;
	selection: Selection;
}

/** The months of all events. */
function wholeOf({ index }: Shown): MonthSpan {
	const whole = spanOf(index.corpus.events.map(({ date }) => date));
	if (!whole) throw new Error('there is nothing to draw');
	return whole;
}

/** What of the timeline is shown, in a line: "22 events · Mar 2025 – Oct 2026 · Arrest · “Manila” · Reuters". */
function shownInWords(taken: Shown): string {
	const { view, selection } = taken;
	const { from, to } = windowOf(view, wholeOf(taken));
	const [first, last] = [from, to].map((month) => writeShortMonth(monthText(month)));
	return [
		i18n.t('panel.eventsFound', selection.onPage.length + selection.others.length),
		first === last ? first : `${first} – ${last}`,
		view.pageOnly && i18n.t('panel.ofOnePage'),
		view.kinds.map((kind) => i18n.t(`panel.kind.${kind}`)).join(', '),
		view.text && `“${view.text}”`,
		view.source,
	]
		.filter(Boolean)
		.join(' · ');
}

/** What a file is called by those who open it: the name that was chosen, or the whole. */
function titleOf({ index, view }: Shown): string {
	const name = view.entity === null ? undefined : index.entities.get(view.entity)?.name;
	return name ?? i18n.t('panel.fileTitle');
}

function picture(taken: Shown): PictureProps {
	const { index, view, anyTime, selection } = taken;
	const { events, asOf } = index.corpus;
	const whole = wholeOf(taken);
	const scale = overviewScale(events, whole, WIDTH);
	const lines = laneScale(scale, windowOf(view, whole));
	const lanes = drawLanes(selection, lines);
	const note = lanes.hidden > 0 ? i18n.t('panel.notDrawn', lanes.hidden) : i18n.t('panel.wideYears');
	return {
		palette: currentPalette(),
		title: titleOf(taken),
		shown: shownInWords(taken),
		about: i18n.t('panel.pictureAbout', [writeDay(asOf), note]),
		scale,
		bars: drawBars(anyTime, scale),
		lanes,
		laneScale: lines,
	};
}

/**
 * The view in a format, with a name for the file.
 * @throws Error where the browser cannot draw a picture.
 */
export async function takeOut(format: Format, shown: Shown): Promise<{ name: string; content: Blob }> {
	const { index, view, selection } = shown;
	// Elsewhere nobody knows of the page: its events stand among the others.
	const events = () =>
		exportedEvents(index, sortEvents([...selection.onPage, ...selection.others], view.order));
	const name = `gloss-timeline-${index.corpus.asOf}`;
	switch (format) {
		case 'csv': {
			const { toCsv } = await import('../../lib/export/csv');
			return { name: `${name}.csv`, content: new Blob([toCsv(events())], { type: 'text/csv' }) };
		}
		case 'calendar': {
			const { toICalendar } = await import('../../lib/export/icalendar');
			const text = toICalendar(events(), titleOf(shown), new Date());
			return { name: `${name}.ics`, content: new Blob([text], { type: 'text/calendar' }) };
		}
		case 'timelineJs': {
			const { toTimelineJs } = await import('../../lib/export/timelinejs');
			const from = i18n.t('panel.pictureAbout', [writeDay(index.corpus.asOf), '']).trim();
			const about = `${shownInWords(shown)} · ${from}`;
			const text = JSON.stringify(toTimelineJs(events(), titleOf(shown), about), null, '\t');
			return { name: `${name}.json`, content: new Blob([text], { type: 'application/json' }) };
		}
		case 'svg':
			return {
				name: `${name}.svg`,
				content: new Blob([toSvg(picture(shown))], { type: 'image/svg+xml' }),
			};
		case 'png':
			return { name: `${name}.png`, content: await toPng(picture(shown)) };
	}
}
