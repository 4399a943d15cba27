/** Which names of the corpus stand in a sentence, and which that look like names are not in it. */
import { buildGazetteer, type Gazetteer } from '../../recognition/gazetteer';
import { findNames, type Hit } from '../../recognition/match';
import { rawAt, spanOf, type Tokens, tokenise } from '../../recognition/tokens';
import { type GazetteerSource, gazetteerInput } from '../gazetteer-input';

/** Reads sentences of our own, which are about the Court and in English. */
export interface NameReader {
	/** Ids of the entities that a form stands for which is safe alone, in the order of the text. */
	named(text: string): string[];
	/** Runs of two or more capitalised words that no name of the corpus or of a confuser meets. */
	unknown(text: string): string[];
}

/** Makes a reader for the names of `source`. Never throws. */
export function nameReader(source: GazetteerSource): NameReader {
	const gazetteer = buildGazetteer(gazetteerInput(source));
	return {
		named: (text) => namedIn(gazetteer, text),
		unknown: (text) => unknownIn(gazetteer, text),
	};
}

function namedIn(gazetteer: Gazetteer, text: string): string[] {
	const safe = findNames(gazetteer, tokenise(text)).flatMap(({ name }) =>
		name.options.filter(({ weak, listed }) => listed && !weak).map(({ entity }) => entity),
	);
	return [...new Set(safe)];
}

/** Small words that names carry within: "Office of the Prosecutor", "Luis de la Cruz". */
const INNER = /^(?:of|the|for|on|de|la|le|du|des|del|da|dos|van|von|der|den|bin|ibn|al|el|y)$/;
/** Words that stand with a capital before a name or beside it and are no part of it. */
const NO_NAME =
	/^(?:the|a|an|in|on|at|by|for|of|and|but|after|before|since|later|earlier|then|also|so|under|during|with|from|to|when|while|as|it|its|he|she|his|her|they|their|this|that|these|those|both|one|two|three|four|five|six|eight|nine|ten|mr|mrs|ms|judge|judges|president|minister|prosecutor|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

function unknownIn(gazetteer: Gazetteer, text: string): string[] {
	const tokens = tokenise(text);
	const known = knownPlaces(findNames(gazetteer, tokens));
	const runs: string[] = [];
	let run: number[] = [];
	const close = () => {
		const span = trim(tokens, run);
		run = [];
		const [first, last] = [span[0], span.at(-1)];
		const capitals = span.filter((place) => !INNER.test(rawAt(tokens, place)));
		if (first === undefined || last === undefined || capitals.length < 2) return;
		if (!span.some((place) => known.has(place))) runs.push(text.slice(...spanOf(tokens, first, last)));
	};
	for (let place = 0; place < tokens.count; place += 1) {
		const word = rawAt(tokens, place);
		const belongs = /^\p{Lu}/u.test(word) || (run.length > 0 && INNER.test(word));
		if (belongs && !(run.length === 0 || joined(tokens, text, place))) close();
		if (belongs) run.push(place);
		else close();
	}
	close();
	return [...new Set(runs)];
}

function knownPlaces(hits: readonly Hit[]): Set<number> {
	const places = new Set<number>();
	for (const { first, last } of hits) for (let place = first; place <= last; place += 1) places.add(place);
	return places;
}

/** True where only a space, a hyphen or the dot of an initial stands before the word. */
function joined(tokens: Tokens, text: string, place: number): boolean {
	const [, end] = spanOf(tokens, place - 1, place - 1);
	const [start] = spanOf(tokens, place, place);
	const gap = text.slice(end, start);
	return /^[\s-]*$/.test(gap) || (/^\.\s?$/.test(gap) && rawAt(tokens, place - 1).length === 1);
}

/** Takes away what stands before and after the name itself. */
function trim(tokens: Tokens, run: readonly number[]): number[] {
	const part = (place: number) => {
		const word = rawAt(tokens, place);
		const theCourt = word === 'Court' && rawAt(tokens, place - 1) === 'the';
		return !theCourt && !NO_NAME.test(word) && !INNER.test(word);
	};
	const first = run.findIndex(part);
	return first === -1 ? [] : run.slice(first, run.findLastIndex(part) + 1);
}
