import { i18n } from '#i18n';
import { sourceLines } from '../../lib/corpus/card-record';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusDate, Entity } from '../../lib/corpus/model';
import { formatDate } from '../../lib/dates/format';
import { CORPUS_TEXT, CorpusText } from '../corpus-text';
import { measureText } from '../MeasureChips';
import type { OpenPassage } from '../SourceDetails';
import { SourceLine } from '../SourceLine';
import { placeToHash } from './address';

interface Props {
	index: CorpusIndex;
	entity: Entity;
	openPassage: OpenPassage;
}

function span(from: CorpusDate | undefined, until: CorpusDate | undefined): string {
	const parts = [];
	if (from) parts.push(i18n.t('library.roleFrom', [formatDate(from)]));
	if (until) parts.push(i18n.t('library.roleUntil', [formatDate(until)]));
	return parts.join(' ');
}

/** The offices that someone holds or held. */
export function Roles({ index, entity, openPassage }: Props) {
	return (
		<ul class="gloss-standing">
			{entity.roles.map((role) => {
				const body = role.body ? index.entities.get(role.body) : undefined;
				const time = span(role.from, role.until);
				return (
					<li key={`${role.title} ${role.asOf.edtf}`}>
						<p>
							<CorpusText text={role.title} />
							{body && (
								<>
									{', '}
									<a href={placeToHash({ view: 'entity', id: body.id })}>
										<CorpusText text={body.name} />
									</a>
								</>
							)}
							{time && <span class="gloss-soft">{` · ${time}`}</span>}
						</p>
						<SourceLine
							sources={sourceLines(index, role.sources)}
							asOf={role.asOf}
							openPassage={openPassage}
						/>
					</li>
				);
			})}
		</ul>
	);
}

/** What has been done to someone, by whom and from when, each with its sources. */
export function Measures({ index, entity, openPassage }: Props) {
	return (
		<ul class="gloss-standing">
			{entity.measures.map((measure) => (
				<li key={`${measure.label} ${measure.from?.edtf ?? ''}`}>
					<p>
						<bdi>{measureText(measure)}</bdi>
						<span class="gloss-soft">{` · ${i18n.t('library.by', [measure.by])}`}</span>
					</p>
					{measure.note && (
						<p class="gloss-soft" {...CORPUS_TEXT}>
							{measure.note}
						</p>
					)}
					<SourceLine
						sources={sourceLines(index, measure.sources)}
						asOf={measure.asOf}
						openPassage={openPassage}
					/>
				</li>
			))}
		</ul>
	);
}
