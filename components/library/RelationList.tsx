import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Neighbour } from '../../lib/relations/neighbours';
import type { Relation } from '../../lib/relations/relation';
import { Caret } from '../Caret';
import { CORPUS_TEXT, CorpusText } from '../corpus-text';
import { leadHash, partyHash, relationText } from './relation-words';

/** Each relation once: two sentences of one passage that say the same are one line. */
function distinct(relations: readonly Relation[]): Relation[] {
	const seen = new Map<string, Relation>();
	for (const relation of relations) {
		const key = `${leadHash(relation.lead)} ${relationText(relation)}`;
		if (!seen.has(key)) seen.set(key, relation);
	}
	return [...seen.values()];
}

function detailOf(relation: Relation): string | undefined {
	return 'text' in relation ? relation.text : undefined;
}

/** Neighbours by name, each with every relation as a link to the event or passage that says it. */
export function RelationList({ neighbours }: { neighbours: readonly Neighbour[] }) {
	return (
		<ul class="gloss-ties">
			{neighbours.map((neighbour) => (
				<li key={neighbour.key}>
					<a class="gloss-subject" href={partyHash(neighbour)}>
						<CorpusText text={neighbour.name} />
					</a>
					<ul>
						{distinct(neighbour.relations).map((relation) => (
							<li key={`${leadHash(relation.lead)} ${relationText(relation)}`}>
								<a href={leadHash(relation.lead)} title={detailOf(relation)}>
									<bdi>{relationText(relation)}</bdi>
								</a>
								{relation.kind === 'measure' && relation.note && (
									<span class="gloss-soft" {...CORPUS_TEXT}>
										{relation.note}
									</span>
								)}
							</li>
						))}
					</ul>
				</li>
			))}
		</ul>
	);
}

interface Props {
	neighbours: readonly Neighbour[];
	/** How many stand open from the start. */
	first: number;
}

/** The list in two parts, the second behind a press: most readers want the closest alone. Paper has both. */
export function RelationLists({ neighbours, first }: Props) {
	const [open, setOpen] = useState(false);
	const rest = useId();
	const more = neighbours.slice(first);
	return (
		<>
			<RelationList neighbours={neighbours.slice(0, first)} />
			{more.length > 0 && (
				<>
					<button
						type="button"
						class="gloss-link gloss-more-ties"
						aria-expanded={open}
						aria-controls={rest}
						onClick={() => setOpen(!open)}
					>
						{i18n.t('library.moreTies', more.length)}
						<Caret />
					</button>
					<div id={rest} class={open ? '' : 'gloss-on-paper'}>
						<RelationList neighbours={more} />
					</div>
				</>
			)}
		</>
	);
}
