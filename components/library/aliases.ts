import type { Alias } from '../../lib/corpus/model';

/** The other forms of a name in one language; `weak` ones are ambiguous alone. */
export interface AliasGroup {
	lang: string;
	forms: { form: string; weak: boolean }[];
}

/** Aliases by language, English first, each form once, without the name itself. */
export function aliasGroups(name: string, aliases: readonly Alias[]): AliasGroup[] {
	const groups = new Map<string, AliasGroup>();
	for (const { form, lang, weak } of aliases) {
		if (form === name) continue;
		const group = groups.get(lang) ?? { lang, forms: [] };
		if (!group.forms.some((other) => other.form === form)) group.forms.push({ form, weak });
		groups.set(lang, group);
	}
	return [...groups.values()].sort(
		(a, b) => Number(b.lang === 'en') - Number(a.lang === 'en') || a.lang.localeCompare(b.lang),
	);
}

/** The name of a language in the reader's; its code where the browser has no name for it. */
export function languageName(lang: string, locale = 'en'): string {
	try {
		return new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang;
	} catch {
		return lang;
	}
}
