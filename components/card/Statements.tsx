import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardStatement } from '../../lib/corpus/record';
import type { OpenPassage } from '../SourceDetails';
import { StatementList } from '../StatementList';

/** How many sentences stand on a card at first: what can be read in passing. */
export const IN_SIGHT = 3;

interface Props {
	/** Those first that matter most for the text. */
	statements: CardStatement[];
	openPassage: OpenPassage;
}

/** The sentences that matter most, and on demand the others. */
export function Statements({ statements, openPassage }: Props) {
	const [all, setAll] = useState(false);
	const hidden = statements.length - IN_SIGHT;
	return (
		<>
			<StatementList
				statements={all ? statements : statements.slice(0, IN_SIGHT)}
				openPassage={openPassage}
			/>
			{hidden > 0 && (
				<p class="gloss-more">
					<button type="button" class="gloss-link" aria-expanded={all} onClick={() => setAll(!all)}>
						{all ? i18n.t('card.fewerStatements') : i18n.t('card.moreStatements', hidden)}
					</button>
				</p>
			)}
		</>
	);
}
