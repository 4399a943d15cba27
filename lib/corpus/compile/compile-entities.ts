/** Entities with their aliases, roles and measures, and the statements about them. */
import type { Alias, Entity, Statement } from '../model';
import type { AuthoredEntity } from '../schema';
import type { Authored } from './authored';
import type { Report } from './problem';
import { type Known, Resolver } from './resolver';

export interface CompiledEntities {
	entities: Entity[];
	statements: Statement[];
}

/** Compiles all entities. Statement ids are `<entity>-<n>`, counted from 1 in the order of the file. */
export function compileEntities(
	authored: Authored['entities'],
	known: Known,
	report: Report,
): CompiledEntities {
	const compiled: CompiledEntities = { entities: [], statements: [] };
	for (const { id, file } of authored) {
		const resolver = new Resolver(file, known, report);
		if (file.value.anchor && file.value.counterpart) {
			const line = file.lineOf(['counterpart']);
			report(file.file, line, 'an anchor cannot be a counterpart as well; keep one of the two');
		}
		compiled.entities.push(compileEntity(id, file.value, resolver));
		for (const [index, { text, asOf, salience, about, sources }] of file.value.statements.entries()) {
			const path = ['statements', index];
			compiled.statements.push({
				id: `${id}-${index + 1}`,
				entity: id,
				text,
				asOf: resolver.asOf([...path, 'asOf'], asOf),
				about: resolver.entities([...path, 'about'], about),
				salience,
				...resolver.statementSources(path, sources),
			});
		}
	}
	return compiled;
}

function compileEntity(id: string, value: AuthoredEntity, resolver: Resolver): Entity {
	const { description, roles, measures, related } = value;
	const at = ['description'];
	return {
		id,
		type: value.type,
		name: value.name,
		description: {
			text: description.text,
			asOf: resolver.asOf([...at, 'asOf'], description.asOf),
			sources: resolver.sources(at, description.sources),
		},
		countries: value.countries,
		counterpart: value.counterpart,
		anchor: value.anchor,
		aliases: compileAliases(value),
		roles: roles.map(({ title, body, from, until, asOf, sources }, index) => ({
			title,
			...(body === undefined ? {} : { body: resolver.entities(['roles', index], [body])[0] ?? body }),
			...resolver.optionalDate(['roles', index], 'from', from),
			...resolver.optionalDate(['roles', index], 'until', until),
			asOf: resolver.asOf(['roles', index, 'asOf'], asOf),
			sources: resolver.sources(['roles', index], sources),
		})),
		measures: measures.map(({ from, until, asOf, sources, ...rest }, index) => ({
			...rest,
			...resolver.optionalDate(['measures', index], 'from', from),
			...resolver.optionalDate(['measures', index], 'until', until),
			asOf: resolver.asOf(['measures', index, 'asOf'], asOf),
			sources: resolver.sources(['measures', index], sources),
		})),
		related: resolver.entities(['related'], related),
	};
}

/** All forms by language, the name among the English ones. */
function compileAliases(value: AuthoredEntity): Alias[] {
	const aliases = Object.entries(value.aliases).flatMap(([lang, forms]) =>
		forms.map((alias): Alias => {
			return typeof alias === 'string' ? { form: alias, lang, weak: false } : { ...alias, lang };
		}),
	);
	const listed = aliases.some(({ form, lang }) => lang === 'en' && form === value.name);
	return listed ? aliases : [{ form: value.name, lang: 'en', weak: false }, ...aliases];
}
