/** What is told of entities, laid out so that it can be asked: who they are, what they hold, what was said. */
import type { Corpus, Entity, Role, Statement } from '../corpus/model';
import { countryWords } from './countries';

/** One thing told of an entity: all that describes it, one office, or one statement. */
export interface Told {
	entity: Entity;
	text: string;
	/** What else it is met by; put together only where an index is made. */
	more(): string;
	weight: number;
	/** The title, where it is an office that is held on the corpus's day, or was begun last where nobody does. */
	office?: string;
}

type Weigh = (entity: Entity) => number;

/** What an office that is held now counts to one that was held. */
const HELD_NOW = 3;
/** Days after which a source no longer says who holds an office, counted back from the corpus's own day. */
const FRESH_DAYS = 730;
const DAY = 86_400_000;
const LATIN = /\p{Script=Latin}/u;

/**
 * The forms of an entity's name in the script of what describes it, a line each. Those in other scripts
 * meet nothing together with it, and would double the words of the index.
 */
function writtenAlike({ aliases }: Entity): string {
	return aliases.flatMap(({ form }) => (LATIN.test(form) ? form : [])).join('\n');
}

/** Every entity with all that describes it: Latin forms, description, titles, measures, country. */
export function wholesOf(entities: readonly Entity[], weigh: Weigh): readonly Told[] {
	return entities.map((entity) => ({
		entity,
		weight: weigh(entity),
		text: `${entity.name}\n${entity.description.text}`,
		more: () =>
			[
				writtenAlike(entity),
				...entity.roles.map(({ title }) => title),
				...entity.measures.flatMap(({ kind, label, by }) => [kind, label, by]),
				...entity.countries.map(countryWords),
			].join('\n'),
	}));
}

/** The pieces that describe an entity one by one, so that words which belong together meet together. */
export function piecesOf(corpus: Pick<Corpus, 'entities' | 'asOf'>, weigh: Weigh): readonly Told[] {
	const described = corpus.entities.map((entity) => ({
		entity,
		weight: weigh(entity),
		text: `${entity.name}\n${entity.description.text}`,
		more: () => entity.countries.map(countryWords).join('\n'),
	}));
	const measured = corpus.entities.flatMap((entity) =>
		entity.measures.map(({ kind, label, by }) => ({
			entity,
			weight: weigh(entity),
			text: entity.name,
			more: () => [kind, label, by].join('\n'),
		})),
	);
	return [...described, ...measured, ...officesOf(corpus, weigh)];
}

/**
 * Every office, one item each, so that "president" and "court" must be of the same one: its title,
 * its body by name, short forms and those of the body that the name contains, and the holder's country.
 * An office that is held on the corpus's day counts more, as does the one begun last where nobody does.
 */
function officesOf(corpus: Pick<Corpus, 'entities' | 'asOf'>, weigh: Weigh): readonly Told[] {
	const bodyWords = bodyReader(corpus.entities);
	const stands = standing(corpus);
	return corpus.entities.flatMap((entity) =>
		entity.roles.map((role) => ({
			entity,
			...(stands(role)
				? { weight: weigh(entity) * HELD_NOW, office: role.title }
				: { weight: weigh(entity) }),
			text: role.title,
			more: () =>
				[
					entity.name,
					role.body === undefined ? '' : bodyWords(role.body),
					...entity.countries.map(countryWords),
				].join('\n'),
		})),
	);
}

/** Whether a role is held on the corpus's day, or, where nobody is known to hold its office then, began last. */
function standing({ entities, asOf }: Pick<Corpus, 'entities' | 'asOf'>): (role: Role) => boolean {
	const held = new Set<string>();
	const last = new Map<string, Role>();
	const officeOf = ({ title, body = '' }: Role) => `${title}\n${body}`;
	const start = (role: Role | undefined) => role?.from?.from ?? '';
	for (const role of entities.flatMap(({ roles }) => roles)) {
		const office = officeOf(role);
		if (isHeld(role, asOf)) held.add(office);
		if (!last.has(office) || start(role) > start(last.get(office))) last.set(office, role);
	}
	return (role) => isHeld(role, asOf) || (!held.has(officeOf(role)) && last.get(officeOf(role)) === role);
}

function isHeld({ until, asOf }: Role, day: string): boolean {
	if (until) return until.to >= day;
	return Date.parse(day) - Date.parse(asOf.to) <= FRESH_DAYS * DAY;
}

function bodyReader(entities: readonly Entity[]): (id: string) => string {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const bodies = entities.filter(({ type }) => type === 'PublicBody' || type === 'Organization');
	const known = new Map<string, string>();
	return (id) => {
		const before = known.get(id);
		if (before !== undefined) return before;
		const body = byId.get(id);
		if (!body) return '';
		const above = bodies.filter((one) => one !== body && body.name.includes(one.name));
		const short = [body, ...above].flatMap(({ aliases }) =>
			aliases.flatMap(({ form }) => (form.includes(' ') ? [] : form)),
		);
		const words = [body.name, ...new Set(short)].join('\n');
		known.set(id, words);
		return words;
	};
}

/** Every statement, by its sentence and the name of whom it is about; the salient ones count more. */
export function saidOf(corpus: Pick<Corpus, 'entities' | 'statements'>): readonly Told[] {
	const byId = new Map(corpus.entities.map((entity) => [entity.id, entity]));
	return corpus.statements.flatMap(({ entity: id, text, salience }: Statement) => {
		const entity = byId.get(id);
		return entity ? [{ entity, weight: 1 + salience / 5, text: entity.name, more: () => text }] : [];
	});
}

/** Of two that bear a word, the one with more to tell is the likelier: 1 and more, in thousandths, by entity. */
export function weigherOf(corpus: Pick<Corpus, 'statements' | 'events'>): Weigh {
	const told = new Map<string, number>();
	const cited = [
		...corpus.statements.flatMap(({ entity, about }) => [entity, ...about]),
		...corpus.events.flatMap((event) => event.entities),
	];
	for (const id of cited) told.set(id, (told.get(id) ?? 0) + 1);
	return ({ id }) => Math.round(1000 * (1 + Math.log10(1 + (told.get(id) ?? 0)))) / 1000;
}
