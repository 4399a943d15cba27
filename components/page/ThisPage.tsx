import { i18n } from '#i18n';
import type { Cap } from '../../lib/page/limits';
import { NameChips } from './NameChips';
import type { PageName, PageState } from './page-names';
import { SiteSwitch } from './SiteSwitch';

interface Props {
	tabId: number | null;
	/** Null where there is no site to switch off. */
	host: string | null;
	/** Null while the page is being asked. */
	state: PageState | null;
	names: readonly PageName[];
	/** The limits that were reached. */
	capped: readonly Cap[];
	onSite(on: boolean): void;
}

function heading(state: PageState | null, names: readonly PageName[]): string {
	if (state === null) return i18n.t('popup.checking');
	return state === 'found' ? i18n.t('popup.namesHere', names.length) : i18n.t(`popup.${state}`);
}

/** What Gloss found on the page in front of the reader, or why it found nothing. */
export function ThisPage({ tabId, host, state, names, capped, onSite }: Props) {
	return (
		<section class="gloss-here" aria-labelledby="gloss-here-title">
			<div class="gloss-here-head">
				<div>
					<h1 id="gloss-here-title">{heading(state, names)}</h1>
					{host && <p class="gloss-soft">{host}</p>}
				</div>
				{host && state !== null && state !== 'unreadable' && (
					<SiteSwitch host={host} on={state !== 'off'} onChange={onSite} />
				)}
			</div>
			{state !== null && state !== 'found' && (
				<p class="gloss-here-help gloss-soft">{i18n.t(`popup.${state}Help`)}</p>
			)}
			{state === 'found' && tabId !== null && <NameChips tabId={tabId} names={names} />}
			{capped
				.filter((cap) => state === 'found' || (state === 'nothing' && cap !== 'mentions'))
				.map((cap) => (
					<p key={cap} class="gloss-here-help gloss-soft">
						{i18n.t(`popup.capped.${cap}`)}
					</p>
				))}
		</section>
	);
}
