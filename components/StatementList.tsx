import type { CardStatement } from '../lib/corpus/record';
import type { OpenPassage } from './SourceDetails';
import { SourceLine } from './SourceLine';

interface Props {
	/** In the order in which they are shown. */
	statements: CardStatement[];
	openPassage?: OpenPassage;
}

/** Sentences about an entity, each with its source line. Nothing when there are none. */
export function StatementList({ statements, openPassage }: Props) {
	if (statements.length === 0) return null;
	return (
		<ul class="gloss-statements">
			{statements.map((statement) => (
				<li key={statement.id}>
					<p>{statement.text}</p>
					<SourceLine
						sources={statement.sources}
						independent={statement.independent}
						asOf={statement.asOf}
						{...(openPassage ? { openPassage } : {})}
					/>
				</li>
			))}
		</ul>
	);
}
