/** Writes the gate's regular expressions from the corpus, when the extension is built. */
import type { GatePattern } from './gate';
import { COURT } from './link/page';
import type { GazetteerEntry, GazetteerInput } from './types';

export { type GatePattern, opensGate } from './gate';

/** A form as a row of regular expressions, one for each character or changing ending. */
type Units = string[];

interface Branch {
	children: Map<string, Branch>;
	ends: boolean;
}

const CYRILLIC_ENDING = /(?:ый|ий|ой|ая|яя|ое|ее|а|я|о|е|ь|й)$/;

function unitOf(character: string): string {
	if (/\s/.test(character)) return '\\s';
	if (/['’]/.test(character)) return "['’]";
	if (/[-‐‑]/.test(character)) return '[-‐‑]';
	if (/[\p{L}\p{N}]/u.test(character)) {
		const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
		return /^[A-Za-z]$/.test(bare) && bare !== character ? `[${bare}${character}]` : character;
	}
	return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

function wordUnits(word: string, lang: string, place: number, lastPlace: number, looseCase: boolean): Units {
	if (place === 0 && word.startsWith('ال')) return [...word.slice(2)].map(unitOf);
	if (/^\p{Script=Cyrillic}{4,}$/u.test(word)) {
		return [...[...word.replace(CYRILLIC_ENDING, '')].map(unitOf), '[а-яіїє]{0,3}'];
	}
	if (lang.startsWith('de') && place < lastPlace && /e[rs]?$/.test(word)) {
		return [...[...word.replace(/e[rs]?$/, '')].map(unitOf), 'e[nrsm]?'];
	}
	const units = [...word].map(unitOf);
	const first = word.charAt(0);
	// Writers differ on the capitals of a body's later words: "Cour Pénale Internationale".
	if (looseCase && place > 0 && /^[A-Za-z]{3}/.test(word)) {
		units[0] = `[${first.toUpperCase()}${first.toLowerCase()}]`;
	}
	return units;
}

function formUnits(form: string, lang: string, looseCase: boolean): Units {
	const words = form.trim().split(/\s+/);
	return words.flatMap((word, place) => [
		...(place === 0 ? [] : ['\\s']),
		...wordUnits(word, lang, place, words.length - 1, looseCase),
	]);
}

/** One alternation with common beginnings written once; a form that begins with another one is dropped. */
function alternation(forms: readonly Units[]): string {
	const root: Branch = { children: new Map(), ends: false };
	for (const units of forms) {
		let branch = root;
		for (const unit of units) {
			let child = branch.children.get(unit);
			if (!child) {
				child = { children: new Map(), ends: false };
				branch.children.set(unit, child);
			}
			branch = child;
		}
		branch.ends = true;
	}
	return write(root);
}

function write(branch: Branch): string {
	if (branch.ends || branch.children.size === 0) return '';
	const parts = [...branch.children].map(([unit, child]) => unit + write(child));
	return parts.length === 1 ? (parts[0] ?? '') : `(?:${parts.join('|')})`;
}

/** Forms that hold another one are found by it. */
function withoutLonger(forms: readonly GazetteerEntry[]): GazetteerEntry[] {
	const shortest = [...forms].sort((a, b) => a.form.length - b.form.length);
	const kept: GazetteerEntry[] = [];
	for (const entry of shortest) if (!kept.some(({ form }) => entry.form.includes(form))) kept.push(entry);
	return kept;
}

function isAcronym(form: string): boolean {
	return /^\p{Lu}{2,6}$/u.test(form);
}

function strongUnits(entries: readonly GazetteerEntry[]): Units[] {
	const forms = withoutLonger(entries.filter((entry) => entry.anchor && !entry.counterpart && !entry.weak));
	return forms.flatMap(({ entity, form, lang, person }) => {
		const units = [formUnits(form, lang, !person)];
		const capitals = form.toUpperCase();
		if (entity === COURT && capitals !== form && /^[\x20-\u024f]+$/.test(form)) {
			units.push(formUnits(capitals, '', false));
		}
		return units;
	});
}

function weakForms(entries: readonly GazetteerEntry[]): Units[] {
	const acronyms = entries.filter(({ entity, weak, form }) => entity === COURT && weak && isAcronym(form));
	const forms = [...new Set(acronyms.map(({ form }) => form))];
	return forms.flatMap((form) => [
		[...form].map(unitOf),
		[...form].flatMap((letter, place) => (place === 0 ? [letter] : ['\\.\\s?', letter])),
	]);
}

/**
 * The gate's patterns for a corpus: full names of what makes a page one about the Court in every
 * language, the Court's acronyms, and cue words. Counterparts never open it.
 */
export function gatePattern(input: GazetteerInput): GatePattern {
	const cues = Object.entries(input.cues).flatMap(([lang, words]) => words.map((word) => ({ lang, word })));
	const latin = cues.filter(({ word }) => /^[\p{Script=Latin}\P{L}]+$/u.test(word));
	const others = cues.filter((cue) => !latin.includes(cue));
	const groups = [
		`(?<!\\p{L})${alternation(latin.map(({ word, lang }) => formUnits(word, lang, false)))}`,
		alternation(others.map(({ word, lang }) => formUnits(word, lang, false))),
	];
	return {
		strong: alternation(strongUnits(input.entries)) || '(?!)',
		weak: `(?<!\\p{L})${alternation(weakForms(input.entries)) || '(?!)'}(?!\\p{L})`,
		cues: groups.filter((group) => group.length > '(?<!\\p{L})'.length).join('|') || '(?!)',
	};
}
