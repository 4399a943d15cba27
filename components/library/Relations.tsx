import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { Entity } from '../../lib/corpus/model';
import type { Neighbour } from '../../lib/relations/neighbours';
import type { Relation, RelationKind } from '../../lib/relations/relation';
import { RelationGraph } from './RelationGraph';
import { RelationLists } from './RelationList';
import { relationDrawing } from './relation-drawing';

interface Props {
	index: CorpusIndex;
	entity: Entity;
	neighbours: readonly Neighbour[];
}

/** Neighbours whose relations stand open below the drawing; the rest is one press away. */
const OPEN = 8;

type Line = 'measure' | 'office' | 'told' | 'alleged';

const LINE_OF: Readonly<Record<RelationKind, Line>> = {
	measure: 'measure',
	office: 'office',
	colleague: 'office',
	event: 'told',
	statement: 'told',
};

/** What the lines that are drawn mean; the words in the boxes say the same. */
function Legend({ relations }: { relations: readonly Relation[] }) {
	const drawn = new Set(relations.map(({ kind }) => LINE_OF[kind]));
	if (relations.some(({ alleged }) => alleged)) drawn.add('alleged');
	const lines = (['measure', 'office', 'told', 'alleged'] as const).filter((line) => drawn.has(line));
	return (
		<ul class="gloss-legend gloss-soft">
			{lines.map((line) => (
				<li key={line}>
					<svg
						viewBox="0 0 26 8"
						width="26"
						height="8"
						aria-hidden="true"
						class={`gloss-edge gloss-edge-${line}`}
					>
						<line x1="1" y1="4" x2={line === 'measure' ? 18 : 25} y2="4" class="gloss-edge-line" />
						{line === 'measure' && <path d="M25 4L17 .5v7z" />}
					</svg>
					{i18n.t(`library.legend.${line}`)}
				</li>
			))}
		</ul>
	);
}

/** To whom an entity stands in a relation: drawn, and in words. */
export function Relations({ index, entity, neighbours }: Props) {
	const drawing = useMemo(() => relationDrawing(index, entity, neighbours), [index, entity, neighbours]);
	return (
		<>
			<p class="gloss-soft gloss-ties-intro">{i18n.t('library.tiesIntro')}</p>
			<figure class="gloss-drawing">
				<RelationGraph drawing={drawing} />
				<figcaption>
					<Legend relations={drawing.edges.map(({ relation }) => relation)} />
				</figcaption>
			</figure>
			<RelationLists neighbours={neighbours} first={OPEN} />
		</>
	);
}
