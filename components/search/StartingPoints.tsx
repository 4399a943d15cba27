import { i18n } from '#i18n';

interface Props {
	/** What was searched for last; null where nothing may be kept. */
	recent: readonly string[] | null;
	onPick(text: string): void;
	onForget(): void;
}

/** What stands under an empty field: the last searches, or what one can ask. */
export function StartingPoints({ recent, onPick, onForget }: Props) {
	const some = recent !== null && recent.length > 0;
	const examples = [
		i18n.t('search.example.name'),
		i18n.t('search.example.event'),
		i18n.t('search.example.filters'),
	];
	return (
		<section class="gloss-starting" aria-labelledby="gloss-starting-title">
			<div class="gloss-starting-head">
				<h2 id="gloss-starting-title" class="gloss-group">
					{some ? i18n.t('search.recent') : i18n.t('search.examples')}
				</h2>
				{some && (
					<button type="button" class="gloss-link" onClick={onForget}>
						{i18n.t('search.clearRecent')}
					</button>
				)}
			</div>
			<ul>
				{(some ? recent : examples).map((text) => (
					<li key={text}>
						<button type="button" class="gloss-name" dir="auto" onClick={() => onPick(text)}>
							{text}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
