/** Turns what authors write by name into what the corpus holds, and reports names that lead nowhere. */
import type { CorpusDate, Document, SourceRef, Tier } from '../model';
import type { AuthoredSource } from '../schema';
import { compareTiers, countIndependent, isWeakAlone } from '../tier';
import { toCorpusDate } from './corpus-date';
import type { Report } from './problem';
import type { Located, Path } from './yaml-file';

/** All ids that a reference may lead to. */
export interface Known {
	/** By passage id. */
	documents: ReadonlyMap<string, Document>;
	entities: ReadonlySet<string>;
	events: ReadonlySet<string>;
	/** The corpus's own day, YYYY-MM-DD. */
	asOf: string;
}

/** What a sentence rests on. */
export interface Backing {
	/** The strongest first. */
	sources: SourceRef[];
	/** How many of them stand on their own. */
	independent: number;
}

/** Stands in for a date that was refused; a corpus with errors is never handed out. */
const REFUSED: CorpusDate = {
	edtf: '',
	from: '',
	to: '',
	precision: 'year',
	approximate: false,
	uncertain: false,
};

/** The date at `path` of a file; reports one that is none. */
export function resolveDate(place: Located<unknown>, path: Path, text: string, report: Report): CorpusDate {
	try {
		return toCorpusDate(text);
	} catch (error) {
		report(
			place.file,
			place.lineOf(path),
			`${path.at(-1)}: ${error instanceof Error ? error.message : error}`,
		);
		return REFUSED;
	}
}

/** Resolves the references of one file. */
export class Resolver {
	constructor(
		private readonly place: Located<unknown>,
		private readonly known: Known,
		private readonly report: Report,
	) {}

	/** A date; see `toCorpusDate`. */
	date(path: Path, text: string): CorpusDate {
		return resolveDate(this.place, path, text, this.report);
	}

	/** The day on which something was so, which cannot lie after the day of the corpus. */
	asOf(path: Path, text: string): CorpusDate {
		const date = this.date(path, text);
		if (date.from > this.known.asOf) {
			this.fail(path, `asOf ${text} lies after the corpus's own day ${this.known.asOf}; correct one of them`);
		}
		return date;
	}

	/** `{ [key]: date }` where a date was written, else nothing. */
	optionalDate<K extends string>(path: Path, key: K, text: string | undefined): { [P in K]?: CorpusDate } {
		const result: { [P in K]?: CorpusDate } = {};
		if (text !== undefined) result[key] = this.date([...path, key], text);
		return result;
	}

	/** Sources, the strongest first. */
	sources(path: Path, authored: readonly AuthoredSource[]): SourceRef[] {
		return this.found(path, authored).map(({ ref }) => ref);
	}

	/** Sources as `sources` gives them, and how many stand on their own; weak pages alone are refused. */
	eventSources(path: Path, authored: readonly AuthoredSource[]): Backing {
		const found = this.found(path, authored);
		const documents = found.map(({ document }) => document);
		if (found.length === authored.length && isWeakAlone(documents)) {
			const advice = 'add a source that is no rewrite, or take the sentence out';
			this.fail([...path, 'sources'], `weak pages alone never make a statement; ${advice}`);
		}
		return { sources: found.map(({ ref }) => ref), independent: countIndependent(documents) };
	}

	/** As `eventSources`, with the tier of the strongest source. */
	statementSources(path: Path, authored: readonly AuthoredSource[]): Backing & { tier: Tier } {
		const backing = this.eventSources(path, authored);
		const strongest = this.known.documents.get(backing.sources[0]?.passage ?? '');
		return { ...backing, tier: strongest?.tier ?? 'rewrite' };
	}

	private found(path: Path, authored: readonly AuthoredSource[]): { ref: SourceRef; document: Document }[] {
		const found: { ref: SourceRef; document: Document }[] = [];
		for (const [index, source] of authored.entries()) {
			const ref: SourceRef = typeof source === 'string' ? { passage: source } : { ...source };
			const document = this.known.documents.get(ref.passage);
			const twice = found.some((other) => other.ref.passage === ref.passage);
			const at = [...path, 'sources', index];
			if (!document) this.fail(at, `no passage "${ref.passage}"; correct it or add its digest`);
			else if (twice) this.fail(at, `the source "${ref.passage}" stands twice; keep one`);
			else found.push({ ref, document });
		}
		return found.sort((a, b) => compareTiers(a.document, b.document));
	}

	/** Ids of entities, each known and named once. */
	entities(path: Path, ids: readonly string[]): string[] {
		return this.ids(path, ids, this.known.entities, 'entity');
	}

	/** Ids of events, each known and named once. */
	events(path: Path, ids: readonly string[]): string[] {
		return this.ids(path, ids, this.known.events, 'event');
	}

	private ids(path: Path, ids: readonly string[], known: ReadonlySet<string>, what: string): string[] {
		for (const [index, id] of ids.entries()) {
			if (!known.has(id)) this.fail([...path, index], `no ${what} "${id}"; correct the id or add it`);
			else if (ids.indexOf(id) < index) this.fail([...path, index], `"${id}" stands twice; keep one`);
		}
		return [...ids];
	}

	private fail(path: Path, message: string): void {
		this.report(this.place.file, this.place.lineOf(path), message);
	}
}
