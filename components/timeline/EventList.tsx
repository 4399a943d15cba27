import { defaultRangeExtractor } from '@tanstack/virtual-core';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent } from '../../lib/corpus/model';
import { toRows } from '../../lib/timeline/rows';
import type { Selection } from '../../lib/timeline/select';
import type { Place } from '../library/address';
import { moveInList } from '../page/roving';
import type { OpenPassage } from '../SourceDetails';
import type { BesidePage } from './beside-page';
import type { EventView } from './event-view';
import { SteadyRow } from './SteadyRow';
import { useVirtualRows } from './use-virtual-rows';

/** px that a row has before it was measured: date, three lines, sources. */
const ROW = 112;

interface Props {
	index: CorpusIndex;
	selection: Selection;
	beside: BesidePage;
	viewOf(event: CorpusEvent): EventView;
	href(place: Place): string;
	openPassage: OpenPassage;
}

/**
 * The events by year, those of the page first. One tab stop; arrows move it. Only what is in sight is
 * drawn, with the row of the tab stop; each row says its place among all.
 */
export function EventList({ index, selection, beside, viewOf, href, openPassage }: Props) {
	const list = useRef<HTMLOListElement>(null);
	const rows = useMemo(() => toRows(selection), [selection]);
	const [chosen, setCurrent] = useState<string | null>(null);
	const current = useMemo(() => {
		const place = chosen === null ? 0 : rows.findIndex(({ event }) => event.id === chosen);
		return Math.max(place, 0);
	}, [rows, chosen]);
	const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
	/** The event whose row takes the focus as soon as it is drawn. */
	const wanted = useRef<string | null>(null);
	// The same function for the same rows: with another one all rows would be laid out anew.
	const keyOf = useCallback((at: number) => rows[at]?.event.id ?? at, [rows]);
	const virtual = useVirtualRows(list, {
		count: rows.length,
		estimateSize: () => ROW,
		getItemKey: keyOf,
		rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
	});
	useLayoutEffect(() => {
		if (wanted.current === null) return;
		const all = list.current?.querySelectorAll<HTMLElement>('[data-event]') ?? [];
		const target = [...all].find(({ dataset }) => dataset.event === wanted.current);
		wanted.current = null;
		target?.focus({ preventScroll: true });
	});
	const toggle = useCallback(
		({ id, entities }: CorpusEvent) => {
			const opens = !opened.has(id);
			setOpened(new Set(opens ? [...opened, id] : [...opened].filter((other) => other !== id)));
			const [first] = beside.namesOf(entities);
			if (opens && first) void beside.reveal?.(first);
		},
		[opened, beside],
	);
	const onKeyDown = useCallback(
		(event: KeyboardEvent) => {
			if (event.altKey || event.ctrlKey || event.metaKey) return;
			const to = moveInList(event.key, current, rows.length);
			const next = to === null ? undefined : rows[to]?.event.id;
			if (to === null || next === undefined) return;
			event.preventDefault();
			wanted.current = next;
			setCurrent(next);
			virtual.scrollToIndex(to, { align: 'auto' });
		},
		[rows, current, virtual],
	);
	return (
		<ol
			class="gloss-events"
			ref={list}
			aria-label={i18n.t('panel.events')}
			style={{ height: `${virtual.getTotalSize()}px` }}
		>
			{virtual.getVirtualItems().map(({ index: at, start }) => {
				const row = rows[at];
				if (!row) return null;
				const { event, part, year } = row;
				return (
					<li
						key={event.id}
						ref={virtual.measureElement}
						data-index={at}
						aria-setsize={rows.length}
						aria-posinset={at + 1}
						style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
					>
						{part && part !== 'all' && <h2>{i18n.t(`panel.${part}`)}</h2>}
						{year && <h3>{year}</h3>}
						<SteadyRow
							index={index}
							view={viewOf(event)}
							current={at === current}
							open={opened.has(event.id)}
							pointed={beside.pointed !== null && event.entities.includes(beside.pointed)}
							inPage={beside.namesOf(event.entities)}
							reveal={beside.reveal}
							onCurrent={setCurrent}
							onToggle={toggle}
							onKeyDown={onKeyDown}
							href={href}
							openPassage={openPassage}
						/>
					</li>
				);
			})}
		</ol>
	);
}
