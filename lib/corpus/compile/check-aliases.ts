/** No form of a name may safely mean two entities, and every language must have a real code. */
import { fold } from '../fold';
import type { Entity } from '../model';
import type { AuthoredEntity } from '../schema';
import type { Authored } from './authored';
import type { Report } from './problem';
import type { Located } from './yaml-file';

/** Reports forms that two entities claim where a claim is not weak, repeated forms, and bad language codes. */
export function checkAliases(
	entities: readonly Entity[],
	authored: Authored['entities'],
	report: Report,
): void {
	const files = new Map(authored.map(({ id, file }) => [id, file]));
	const claims = new Map<string, Set<string>>();
	for (const { id, aliases } of entities) {
		for (const { form } of aliases) {
			const claimants = claims.get(claimKey(form)) ?? new Set();
			claims.set(claimKey(form), claimants.add(id));
		}
	}
	for (const { id, aliases } of entities) {
		const file = files.get(id);
		if (!file) continue;
		const seen = new Set<string>();
		for (const { form, lang, weak } of aliases) {
			const line = aliasLine(file, lang, form);
			const others = [...(claims.get(claimKey(form)) ?? [])].filter((other) => other !== id);
			if (!weak && others.length > 0) {
				const advice = 'mark it weak for both, or write a longer form';
				report(file.file, line, `"${form}" also names ${others.join(', ')}; ${advice}`);
			}
			const here = JSON.stringify([lang, form]);
			if (seen.has(here)) report(file.file, line, `"${form}" stands twice in ${lang}; keep one`);
			seen.add(here);
		}
		for (const lang of Object.keys(file.value.aliases)) {
			if (!isLanguage(lang)) {
				report(file.file, file.lineOf(['aliases', lang]), `"${lang}" is not a language; write a BCP 47 code`);
			}
		}
	}
}

/** True for a well-formed BCP 47 code in its canonical spelling ("pt-BR"). */
export function isLanguage(code: string): boolean {
	try {
		return Intl.getCanonicalLocales(code)[0] === code;
	} catch {
		return false;
	}
}

function claimKey(form: string): string {
	return fold(form).replace(/\s+/g, ' ').trim();
}

function aliasLine(file: Located<AuthoredEntity>, lang: string, form: string): number {
	const forms = file.value.aliases[lang] ?? [];
	const index = forms.findLastIndex((alias) => (typeof alias === 'string' ? alias : alias.form) === form);
	return file.lineOf(index === -1 ? ['name'] : ['aliases', lang, index]);
}
