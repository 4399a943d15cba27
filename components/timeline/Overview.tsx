import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusEvent } from '../../lib/corpus/model';
import { type MonthSpan, monthNumber, monthText } from '../../lib/timeline/months';
import type { Selection } from '../../lib/timeline/select';
import { BarsDrawing } from './BarsDrawing';
import { BrushHandle } from './BrushHandle';
import { LanesDrawing } from './LanesDrawing';
import { drawBars, drawLanes, fullestMonth, laneScale, overviewScale } from './overview-drawing';
import { useBrush } from './use-brush';
import { useWidth } from './use-width';
import { writeLongMonth } from './write-month';

interface Props {
	/** All events there are, which give the line its length. */
	all: readonly CorpusEvent[];
	/** The months of all events. */
	whole: MonthSpan;
	/** The events of the view at any time. */
	anyTime: Selection;
	/** The events of the view at the chosen time. */
	chosen: Selection;
	/** The chosen time. */
	window: MonthSpan;
	onWindow(window: MonthSpan): void;
	/** The entity whose events are marked, null for none. */
	pointed: string | null;
}

/** The shape of all time at a glance, and the chosen time event by event. */
export function Overview({ all, whole, anyTime, chosen, window, onWindow, pointed }: Props) {
	const width = useWidth();
	const scale = useMemo(() => overviewScale(all, whole, width), [all, whole, width]);
	const groups = useMemo(() => drawBars(anyTime, scale), [anyTime, scale]);
	const lines = useMemo(() => laneScale(scale, window), [scale, window]);
	const lanes = useMemo(() => drawLanes(chosen, lines), [chosen, lines]);
	const brush = useBrush(scale, window, onWindow);
	const fullest = useMemo(() => fullestMonth([...anyTime.onPage, ...anyTime.others]), [anyTime]);
	const [first, last] = [writeLongMonth(monthText(whole.from)), writeLongMonth(monthText(whole.to))];
	const label = fullest
		? i18n.t('panel.barsLabel', [first, last, writeLongMonth(fullest.month), String(fullest.count)])
		: i18n.t('panel.barsEmpty', [first, last]);
	const marked = useMemo(
		() =>
			pointed === null
				? []
				: [...anyTime.onPage, ...anyTime.others]
						.filter(({ entities }) => entities.includes(pointed))
						.map(({ date }) => scale.edge(monthNumber(date.from))),
		[anyTime, pointed, scale],
	);
	return (
		<section class="gloss-overview" aria-label={i18n.t('panel.overview')} dir="ltr">
			<div
				class="gloss-brush"
				ref={brush.area}
				onPointerDown={brush.onPointerDown}
				onPointerMove={brush.onPointerMove}
				onPointerUp={brush.onPointerUp}
				onPointerCancel={brush.onPointerCancel}
			>
				<BarsDrawing scale={scale} groups={groups} window={brush.shown} marked={marked} label={label} />
				{(['from', 'to'] as const).map((handle) => (
					<BrushHandle
						key={handle}
						handle={handle}
						scale={scale}
						window={brush.shown}
						onKeyDown={(event) => brush.onKeyDown(handle, event)}
					/>
				))}
			</div>
			<LanesDrawing drawing={lanes} scale={lines} named={lines !== scale} pointed={pointed} />
			<p class="gloss-soft gloss-overview-note">
				{lanes.hidden > 0 ? i18n.t('panel.hiddenEvents', lanes.hidden) : i18n.t('panel.wideYears')}
			</p>
		</section>
	);
}
