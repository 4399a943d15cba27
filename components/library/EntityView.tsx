import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { cardDispute, cardStatement, sourceLines } from '../../lib/corpus/card-record';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { Entity, Statement } from '../../lib/corpus/model';
import { compareDates } from '../../lib/dates/order';
import { neighboursOf } from '../../lib/relations/neighbours';
import { CorpusText } from '../corpus-text';
import { DisputeNote } from '../DisputeNote';
import { MeasureChips } from '../MeasureChips';
import type { OpenPassage } from '../SourceDetails';
import { SourceLine } from '../SourceLine';
import { StatementList, type Subject } from '../StatementList';
import { AsOf } from './AsOf';
import { placeToHash } from './address';
import { aliasGroups, languageName } from './aliases';
import { CitedPassages } from './CitedPassages';
import { EventItem } from './EventItem';
import { passagesBehind } from './passages-behind';
import { Relations } from './Relations';
import { Measures, Roles } from './Standing';
import { useNamedIn } from './use-named-in';

interface Props {
	index: CorpusIndex;
	entity: Entity;
	openPassage: OpenPassage;
}

function Part({ title, show, children }: { title: string; show: boolean; children: ComponentChildren }) {
	if (!show) return null;
	return (
		<section>
			<h2>{title}</h2>
			{children}
		</section>
	);
}

function subjectOf(index: CorpusIndex, statement: string): Subject | null {
	const entity = index.entities.get(index.statements.get(statement)?.entity ?? '');
	return entity ? { name: entity.name, href: placeToHash({ view: 'entity', id: entity.id }) } : null;
}

/** By the day up to which each is supported; those of one day stay the most salient first. */
function newestFirst(statements: readonly Statement[]): Statement[] {
	return [...statements].sort((a, b) => compareDates(b.asOf, a.asOf));
}

/** Everything the corpus holds about one entity. */
export function EntityView({ index, entity, openPassage }: Props) {
	const statements = newestFirst(index.statementsOf(entity.id));
	const about = newestFirst(index.statementsAbout(entity.id));
	const events = index.eventsOf(entity.id);
	const disputes = index.disputesOf(entity.id);
	const aliases = aliasGroups(entity.name, entity.aliases);
	const neighbours = useMemo(() => neighboursOf(index, entity), [index, entity]);
	const cited = useMemo(() => passagesBehind(index, entity), [index, entity]);
	const named = useNamedIn(index, entity, cited);
	const tied = new Set(neighbours.map(({ key }) => key));
	const related = entity.related.flatMap((id) => (tied.has(id) ? [] : (index.entities.get(id) ?? [])));
	// Notes and sources stand with the measures below.
	const chips = entity.measures.map(({ note: _, sources: __, ...chip }) => chip);
	const shared = { index, entity, openPassage };
	return (
		<article>
			<h1 tabIndex={-1}>
				<CorpusText text={entity.name} />
			</h1>
			<p class="gloss-lead">
				<CorpusText text={entity.description.text} /> <AsOf date={entity.description.asOf} />
			</p>
			<SourceLine sources={sourceLines(index, entity.description.sources)} openPassage={openPassage} />
			<MeasureChips measures={chips} />
			<Part title={i18n.t('library.statements')} show={statements.length > 0}>
				<StatementList
					statements={statements.map((each) => cardStatement(index, each))}
					openPassage={openPassage}
				/>
			</Part>
			<Part title={i18n.t('library.disputes')} show={disputes.length > 0}>
				{disputes.map((dispute) => (
					<DisputeNote
						key={dispute.id}
						dispute={cardDispute(index, dispute)}
						compared
						openPassage={openPassage}
					/>
				))}
			</Part>
			<Part title={i18n.t('library.measures')} show={entity.measures.length > 0}>
				<Measures {...shared} />
			</Part>
			<Part title={i18n.t('library.roles')} show={entity.roles.length > 0}>
				<Roles {...shared} />
			</Part>
			<Part title={i18n.t('library.ties')} show={neighbours.length > 0}>
				<Relations index={index} entity={entity} neighbours={neighbours} />
			</Part>
			<Part title={i18n.t('library.events')} show={events.length > 0}>
				<ol class="gloss-library-events">
					{events.map((event) => (
						<EventItem
							key={event.id}
							index={index}
							event={event}
							self={entity.id}
							openPassage={openPassage}
						/>
					))}
				</ol>
			</Part>
			<Part title={i18n.t('library.also')} show={about.length > 0}>
				<StatementList
					statements={about.map((each) => cardStatement(index, each))}
					subjectOf={(id) => subjectOf(index, id)}
					openPassage={openPassage}
				/>
			</Part>
			<Part title={i18n.t('library.aliases')} show={aliases.length > 0}>
				<dl class="gloss-facts">
					{aliases.map(({ lang, forms }) => [
						<dt key={`${lang} name`}>{languageName(lang)}</dt>,
						<dd key={lang}>
							<bdi lang={lang}>{forms.map(({ form }) => form).join(' · ')}</bdi>
						</dd>,
					])}
				</dl>
			</Part>
			<Part title={i18n.t('library.cited')} show>
				<CitedPassages documents={cited} />
			</Part>
			<Part title={i18n.t('library.named')} show={named.length > 0}>
				<CitedPassages documents={named} />
			</Part>
			<Part title={i18n.t('library.related')} show={related.length > 0}>
				<ul class="gloss-columns">
					{related.map(({ id, name }) => (
						<li key={id}>
							<a href={placeToHash({ view: 'entity', id })}>
								<CorpusText text={name} />
							</a>
						</li>
					))}
				</ul>
			</Part>
		</article>
	);
}
