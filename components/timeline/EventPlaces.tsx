import { i18n } from '#i18n';
import { CorpusText } from '../corpus-text';
import type { PageName } from '../page/page-names';
import type { Reveal } from './use-reveal';
import { useSaid } from './use-said';

/** The names of an event that stand in the page, each a button that leads to its next place there. */
export function EventPlaces({ names, reveal }: { names: readonly PageName[]; reveal: Reveal }) {
	const { said, tell } = useSaid();
	const show = async (name: PageName) => {
		const shown = await reveal(name);
		return i18n.t(shown ? 'panel.shownInPage' : 'panel.notInPage', [name.name]);
	};
	return (
		<div class="gloss-places">
			<span class="gloss-soft">{i18n.t('panel.inPage')}</span>{' '}
			{names.map((name) => (
				<button
					key={name.entity}
					type="button"
					class="gloss-link"
					aria-label={i18n.t('panel.showInPage', name.count, [String(name.count), name.name])}
					onClick={() => tell(show(name))}
				>
					<CorpusText text={name.name} /> <span class="gloss-count">{name.count}</span>
				</button>
			))}
			<span class="gloss-only-heard" role="status">
				{said}
			</span>
		</div>
	);
}
