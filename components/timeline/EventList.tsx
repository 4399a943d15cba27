import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusEvent } from '../../lib/corpus/model';
import { groupByYear } from '../../lib/timeline/group';
import type { Selection } from '../../lib/timeline/select';
import type { Place } from '../library/address';
import { moveInList } from '../page/roving';
import type { OpenPassage } from '../SourceDetails';
import type { BesidePage } from './beside-page';
import { EventRow } from './EventRow';
import type { EventView } from './event-view';

interface Props {
	selection: Selection;
	beside: BesidePage;
	viewOf(event: CorpusEvent): EventView;
	href(place: Place): string;
	openPassage: OpenPassage;
}

/** The events by year, those of the page in a part of their own. One tab stop; arrows move it. */
export function EventList({ selection, beside, viewOf, href, openPassage }: Props) {
	const list = useRef<HTMLDivElement>(null);
	const all = [...selection.onPage, ...selection.others];
	const [chosen, setCurrent] = useState<string | null>(null);
	const current = all.some(({ id }) => id === chosen) ? chosen : (all[0]?.id ?? null);
	const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
	const toggle = ({ id, entities }: CorpusEvent) => {
		const next = new Set(opened);
		if (!next.delete(id)) {
			next.add(id);
			const [first] = beside.namesOf(entities);
			if (first) void beside.reveal?.(first);
		}
		setOpened(next);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const from = all.findIndex(({ id }) => id === current);
		const to = moveInList(event.key, from, all.length);
		if (to === null) return;
		event.preventDefault();
		list.current?.querySelectorAll<HTMLElement>('[data-event]')[to]?.focus();
	};
	const parts = [
		{ title: i18n.t('panel.onPage'), events: selection.onPage },
		{
			title: i18n.t(selection.onPage.length > 0 ? 'panel.others' : 'panel.events'),
			events: selection.others,
		},
	];
	return (
		<div class="gloss-events" ref={list}>
			{parts.map(
				({ title, events }) =>
					events.length > 0 && (
						<section key={title} aria-label={title}>
							<h2 class={selection.onPage.length > 0 ? undefined : 'gloss-only-heard'}>{title}</h2>
							{groupByYear(events).map((group) => (
								<div key={group.year} class="gloss-year">
									<h3>{group.year}</h3>
									<ol>
										{group.events.map((event) => (
											<li key={event.id}>
												<EventRow
													view={viewOf(event)}
													current={event.id === current}
													open={opened.has(event.id)}
													pointed={beside.pointed !== null && event.entities.includes(beside.pointed)}
													inPage={beside.namesOf(event.entities)}
													reveal={beside.reveal}
													onCurrent={() => setCurrent(event.id)}
													onToggle={() => toggle(event)}
													onKeyDown={onKeyDown}
													href={href}
													openPassage={openPassage}
												/>
											</li>
										))}
									</ol>
								</div>
							))}
						</section>
					),
			)}
		</div>
	);
}
