import type { CardStatement } from '../lib/corpus/record';
import { CORPUS_TEXT } from './corpus-text';
import type { OpenPassage } from './SourceDetails';
import { SourceLine } from './SourceLine';

/** Whom a sentence is about, where that is not the one whose page it stands on. */
export interface Subject {
	name: string;
	href: string;
}

interface Props {
	/** In the order in which they are shown. */
	statements: CardStatement[];
	/** Stands before a sentence, which may speak of its subject as "it" or "she" only. */
	subjectOf?(statement: string): Subject | null;
	openPassage?: OpenPassage;
}

/** Sentences about an entity, each with its source line. Nothing when there are none. */
export function StatementList({ statements, subjectOf, openPassage }: Props) {
	if (statements.length === 0) return null;
	return (
		<ul class="gloss-statements">
			{statements.map((statement) => {
				const subject = subjectOf?.(statement.id);
				return (
					<li key={statement.id}>
						<p {...CORPUS_TEXT}>
							{subject && (
								<>
									<a class="gloss-subject" href={subject.href}>
										{subject.name}
									</a>
									{': '}
								</>
							)}
							{statement.text}
						</p>
						<SourceLine
							sources={statement.sources}
							independent={statement.independent}
							asOf={statement.asOf}
							{...(openPassage ? { openPassage } : {})}
						/>
					</li>
				);
			})}
		</ul>
	);
}
