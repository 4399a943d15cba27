/** A new entity, asked for field by field. */
import { stringify } from 'yaml';
import { isLanguage } from '../../../lib/corpus/compile/check-aliases';
import { ENTITY_TYPES } from '../../../lib/corpus/model';
import type { Asker } from './ask';
import type { NewFile } from './new-file';
import { askAsOf, askEntities, askId, askList, askSources, type Known, required, slugOf } from './questions';

const ALIAS = /^([A-Za-z-]+):\s*(\S.*)$/;

/** Asks for an entity with its statements. Roles and measures are written by hand afterwards. */
export async function askEntity(ask: Asker, known: Known): Promise<NewFile> {
	const name = await ask.text('Name:', { check: required });
	const id = await askId(ask, known.entities, slugOf(name));
	const type = await ask.choose('Type:', ENTITY_TYPES);
	const text = await ask.text('What it is, in one line:', { check: required });
	const asOf = await askAsOf(ask, known);
	const sources = await askSources(ask, known);
	const countries = await askList(
		ask,
		'Countries (two letters each, commas between; empty: none):',
		(code) => /^[a-z]{2}$/.test(code),
		{ optional: true, what: 'country code' },
	);
	const standing = await ask.choose('Standing:', ['anchor', 'counterpart', 'neither']);
	const aliases = await askAliases(ask);
	const related = await askEntities(ask, 'Related entities (commas between; empty: none):', known, true);
	const statements = await askStatements(ask, known);
	const value = {
		type,
		name,
		description: { text, asOf, sources },
		...(countries.length > 0 ? { countries } : {}),
		...(standing === 'neither' ? {} : { [standing]: true }),
		...(aliases.size > 0 ? { aliases: Object.fromEntries(aliases) } : {}),
		...(related.length > 0 ? { related } : {}),
		...(statements.length > 0 ? { statements } : {}),
	};
	return { path: `entities/${id}.yaml`, text: stringify(value, { lineWidth: 110 }) };
}

async function askAliases(ask: Asker): Promise<Map<string, unknown[]>> {
	const aliases = new Map<string, unknown[]>();
	ask.say('Other forms of the name, as “fr: Cour pénale internationale”; a star after it: weak alone.');
	for (;;) {
		const answer = await ask.text('Form (empty: no more):', {
			check: (line) => {
				const lang = ALIAS.exec(line)?.[1];
				if (line === '') return null;
				return lang !== undefined && isLanguage(lang) ? null : 'a language, a colon and the form';
			},
		});
		const [, lang, written] = ALIAS.exec(answer) ?? [];
		if (lang === undefined || written === undefined) return aliases;
		const form = written.replace(/\s*\*$/, '');
		const alias = form === written ? form : { form, weak: true };
		aliases.set(lang, [...(aliases.get(lang) ?? []), alias]);
	}
}

async function askStatements(ask: Asker, known: Known) {
	const statements: object[] = [];
	ask.say('Statements: one sentence each, in our own words (docs/voice.md).');
	for (;;) {
		const text = await ask.text(`Statement ${statements.length + 1} (empty: no more):`);
		if (text === '') return statements;
		const asOf = await askAsOf(ask, known);
		const salience = await ask.choose('Salience (5: what every reader must know):', [
			'3',
			'1',
			'2',
			'4',
			'5',
		]);
		const about = await askEntities(ask, 'Also concerns (entities; empty: none):', known, true);
		const sources = await askSources(ask, known);
		statements.push({
			text,
			asOf,
			...(salience === '3' ? {} : { salience: Number(salience) }),
			...(about.length > 0 ? { about } : {}),
			sources,
		});
	}
}
