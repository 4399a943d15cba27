import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { send } from '../../lib/messages';
import { CorpusText } from '../corpus-text';
import { mentionAt, type PageName } from './page-names';

/** How many names stand in sight before the rest is asked for: about three lines. */
const IN_SIGHT = 6;

interface Props {
	tabId: number;
	names: readonly PageName[];
}

/** The names found, each a button that leads to its places in the page, one after the other. */
export function NameChips({ tabId, names }: Props) {
	const [said, say] = useState('');
	const [all, setAll] = useState(false);
	/** Whose places the reader walks along, and at which they stand, from 0. */
	const [walk, setWalk] = useState<{ entity: string; at: number } | null>(null);
	const list = useRef<HTMLUListElement>(null);
	useLayoutEffect(() => {
		// Its button is gone: the reader goes on with the first name that was out of sight.
		if (all) list.current?.querySelectorAll('button')[IN_SIGHT]?.focus();
	}, [all]);
	const hidden = all ? 0 : Math.max(0, names.length - IN_SIGHT);
	const walked = names.find(({ entity }) => entity === walk?.entity);

	const goTo = async (name: PageName, step: 1 | -1 = 1) => {
		const from = walk?.entity === name.entity ? walk.at : -1;
		const at = (from + step + name.count) % name.count;
		const place = mentionAt(name, at);
		if (!place) return;
		setWalk({ entity: name.entity, at });
		const shown = await send(
			'goTo',
			{ entity: name.entity, index: place.index },
			{ tabId, frameId: place.frameId },
		).then(
			(reply) => reply.shown,
			// The page went away, or was loaded anew and is not read yet.
			() => false,
		);
		say(
			shown
				? i18n.t('popup.shown', [name.name, String(at + 1), String(name.count)])
				: i18n.t('popup.notShown', [name.name]),
		);
	};

	return (
		<>
			<ul class="gloss-names" ref={list}>
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
			<div class="gloss-walk">
				{walked &&
					walked.count > 1 &&
					([-1, 1] as const).map((step) => {
						const label = i18n.t(step === 1 ? 'popup.next' : 'popup.previous', [walked.name]);
						return (
							<button
								key={step}
								type="button"
								class="gloss-step"
								aria-label={label}
								title={label}
								onClick={() => void goTo(walked, step)}
							>
								<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
									<path
										d={step === 1 ? 'M2 4l4 4 4-4' : 'M2 8l4-4 4 4'}
										fill="none"
										stroke="currentColor"
										stroke-width="1.6"
									/>
								</svg>
							</button>
						);
					})}
				<p class="gloss-soft" role="status">
					{said}
				</p>
			</div>
		</>
	);
}
