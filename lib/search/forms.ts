/** The forms of a name as they are searched: folded once, when the package is made, and short enough to ship. */
import { fold } from '../corpus/fold';
import type { Entity } from '../corpus/model';

/** A word with what joins it to others: "al-Bashir", "N'Djamena", "A.A". */
const COMPOUND = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu;

/** One form, taken apart. */
export interface Form {
	/** Its words, one behind the other. */
	text: string;
	/** Its words, and each compound written as one ("albashir"). */
	words: string[];
}

/** A form with its words folded, those of a compound joined by hyphens, all others by spaces. */
export function foldForm(form: string): string {
	return (fold(form).match(COMPOUND) ?? []).map((compound) => compound.replace(/['.]/g, '-')).join(' ');
}

/** Takes a folded form apart. */
export function readForm(folded: string): Form {
	if (!folded.includes('-')) return { text: folded, words: folded.split(' ') };
	const compounds = folded.split(' ').filter((word) => word.includes('-'));
	const text = folded.replaceAll('-', ' ');
	return { text, words: [...text.split(' '), ...compounds.map((word) => word.replaceAll('-', ''))] };
}

/** The folded forms of an entity, each once, that of its name first. */
export function foldedForms({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] {
	const folded = [name, ...aliases.map(({ form }) => form)].map(foldForm);
	return [...new Set(folded)].filter((form) => form !== '');
}
