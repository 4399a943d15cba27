/** The view of the timeline as files. What makes them is loaded when it is asked for. */
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { type MonthSpan, monthText, spanOf } from '../../lib/timeline/months';
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

/** What of the timeline is shown, in a line: "22 events · Mar 2025 – Oct 2026 · Arrest · “Manila” · Reuters". */
function shownInWords(view: TimelineView, count: number, { from, to }: MonthSpan): string {
	const [first, last] = [from, to].map((month) => writeShortMonth(monthText(month)));
	return [
		i18n.t('panel.eventsFound', count),
		first === last ? first : `${first} – ${last}`,
		view.kinds.map((kind) => i18n.t(`panel.kind.${kind}`)).join(', '),
		view.text && `“${view.text}”`,
		view.source,
	]
		.filter(Boolean)
		.join(' · ');
}

function picture({ index, view, anyTime, selection }: Shown): PictureProps {
	const { events, asOf } = index.corpus;
	const whole = spanOf(events.map(({ date }) => date));
	if (!whole) throw new Error('there is nothing to draw');
	const scale = overviewScale(events, whole, WIDTH);
	const window = windowOf(view, whole);
	const lines = laneScale(scale, window);
	const name = view.entity === null ? undefined : index.entities.get(view.entity)?.name;
	const lanes = drawLanes(selection, lines);
	const note = lanes.hidden > 0 ? i18n.t('panel.notDrawn', lanes.hidden) : i18n.t('panel.wideYears');
	return {
		palette: currentPalette(),
		title: name ?? i18n.t('panel.pictureTitle'),
		shown: shownInWords(view, selection.onPage.length + selection.others.length, window),
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
	const { index, selection } = shown;
	const events = () => exportedEvents(index, [...selection.onPage, ...selection.others]);
	const name = `gloss-timeline-${index.corpus.asOf}`;
	switch (format) {
		case 'csv': {
			const { toCsv } = await import('../../lib/export/csv');
			return { name: `${name}.csv`, content: new Blob([toCsv(events())], { type: 'text/csv' }) };
		}
		case 'calendar': {
			const { toICalendar } = await import('../../lib/export/icalendar');
			const text = toICalendar(events(), i18n.t('panel.title'), new Date());
			return { name: `${name}.ics`, content: new Blob([text], { type: 'text/calendar' }) };
		}
		case 'timelineJs': {
			const { toTimelineJs } = await import('../../lib/export/timelinejs');
			const about = i18n.t('panel.pictureAbout', [writeDay(index.corpus.asOf), '']).trim();
			const text = JSON.stringify(toTimelineJs(events(), i18n.t('panel.title'), about), null, '\t');
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
