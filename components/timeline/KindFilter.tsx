import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EventKind } from '../../lib/corpus/model';
import { PassingButton } from '../page/PassingButton';
import { KindGlyph } from './KindGlyph';

/** How many chips stand in sight before "More kinds", kinds with something to show: about two lines. */
const IN_SIGHT = 3;

interface Props {
	/** The kinds that have events, in the model's order: what is done to people and by the Court comes first. */
	kinds: { kind: EventKind; count: number }[];
	chosen: readonly EventKind[];
	onToggle(kind: EventKind): void;
	/** Shown before the kinds; null where the page beside the panel has no names. */
	pageOnly: boolean | null;
	onPageOnly(on: boolean): void;
}

/** The filters as chips that stay pressed: the page first, then kinds of events. */
export function KindFilter({ kinds, chosen, onToggle, pageOnly, onPageOnly }: Props) {
	const [all, setAll] = useState(false);
	const more = useRef<HTMLButtonElement>(null);
	const first = pageOnly === null ? IN_SIGHT : IN_SIGHT - 1;
	const told = kinds.filter(({ count }) => count > 0).slice(0, first);
	const few = kinds.length <= first;
	const shown = kinds.filter((one) => all || few || told.includes(one) || chosen.includes(one.kind));
	return (
		<fieldset class="gloss-filters" aria-label={i18n.t('panel.filters')}>
			{pageOnly !== null && (
				<button
					type="button"
					class="gloss-toggle"
					aria-pressed={pageOnly}
					onClick={() => onPageOnly(!pageOnly)}
				>
					{i18n.t('panel.onPage')}
				</button>
			)}
			{shown.map(({ kind, count }) => (
				<PassingButton
					key={kind}
					next={more}
					class="gloss-toggle"
					aria-pressed={chosen.includes(kind)}
					onClick={() => onToggle(kind)}
				>
					<KindGlyph kind={kind} />
					{i18n.t(`panel.kind.${kind}`)} <span class="gloss-count">{count}</span>
				</PassingButton>
			))}
			{!few && (
				<button
					ref={more}
					type="button"
					class="gloss-toggle gloss-quiet"
					aria-expanded={all}
					onClick={() => setAll(!all)}
				>
					{all ? i18n.t('panel.fewerKinds') : i18n.t('panel.allKinds')}
				</button>
			)}
		</fieldset>
	);
}
