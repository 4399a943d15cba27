import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { send } from '../../lib/messages';
import { CorpusText } from '../corpus-text';
import { mentionAt, type PageName } from './page-names';

/** How many names stand in sight before the rest is asked for: about three lines. */
const IN_SIGHT = 6;

interface Props {
	tabId: number;
	names: readonly PageName[];
	/** Says something to the reader politely. */
	say(text: string): void;
}

/** The names found, each a button that leads to its places in the page, one after the other. */
export function NameChips({ tabId, names, say }: Props) {
	const [all, setAll] = useState(false);
	const [visits, setVisits] = useState<ReadonlyMap<string, number>>(new Map());
	const hidden = all ? 0 : Math.max(0, names.length - IN_SIGHT);

	const goTo = async (name: PageName) => {
		const visit = visits.get(name.entity) ?? 0;
		const place = mentionAt(name, visit);
		if (!place) return;
		setVisits(new Map(visits).set(name.entity, visit + 1));
		const shown = await send(
			'goTo',
			{ entity: name.entity, index: place.index },
			{ tabId, frameId: place.frameId },
		).then(
			(reply) => reply.shown,
			// The page went away, or was loaded anew and is not read yet.
			() => false,
		);
		const at = (visit % name.count) + 1;
		say(
			shown
				? i18n.t('popup.shown', [name.name, String(at), String(name.count)])
				: i18n.t('popup.notShown', [name.name]),
		);
	};

	return (
		<ul class="gloss-names">
			{names.slice(0, names.length - hidden).map((name) => (
				<li key={name.entity}>
					<button
						type="button"
						class="gloss-name"
						aria-label={i18n.t('popup.goTo', name.count, [String(name.count), name.name])}
						onClick={() => void goTo(name)}
					>
						<CorpusText text={name.name} /> <span class="gloss-count">{name.count}</span>
					</button>
				</li>
			))}
			{hidden > 0 && (
				<li>
					<button type="button" class="gloss-name gloss-quiet" onClick={() => setAll(true)}>
						{i18n.t('popup.moreNames', hidden)}
					</button>
				</li>
			)}
		</ul>
	);
}
