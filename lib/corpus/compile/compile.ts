/** The compile step: the files of data/ in, the corpus or the reasons against it out. Pure. */
import { createHash } from 'node:crypto';
import type { Corpus, Statement } from '../model';
import { type Authored, readAuthored, type SourceFile } from './authored';
import { checkAliases, isLanguage } from './check-aliases';
import { checkQuotations } from './check-quotations';
import { checkTense } from './check-tense';
import { checkVoice } from './check-voice';
import { compileDocuments, type Texts } from './compile-documents';
import { compileEntities } from './compile-entities';
import { collectIds, compileDisputes, compileEvents } from './compile-happenings';
import { nameReader } from './names-in-text';
import { type Problem, type Report, sortProblems } from './problem';
import { quotingTexts } from './quoting-texts';

export interface CompileOptions {
	/** Full texts by file name (GLOSS_TEXTS): fills the passages and checks every quotation against them. */
	texts?: Texts;
}

export interface Compiled {
	/** Null where there is an error among the problems. */
	corpus: Corpus | null;
	/** By file and line; errors and warnings. */
	problems: Problem[];
}

/**
 * Compiles `files` (paths inside data/, forward slashes). The same content gives the same corpus and
 * the same version, in whatever order the files come. Never throws for what stands in them.
 */
export function compileCorpus(files: readonly SourceFile[], options: CompileOptions = {}): Compiled {
	const problems: Problem[] = [];
	const report: Report = (file, line, message, severity = 'error') => {
		problems.push({ file, line, message, severity });
	};
	const authored = readAuthored(files, report);
	const content = compileContent(authored, report, options.texts);
	const failed = problems.some(({ severity }) => severity === 'error');
	const corpus: Corpus = { schema: 1, version: hash(JSON.stringify(content)), ...content };
	return { corpus: failed ? null : corpus, problems: sortProblems(problems) };
}

function compileContent(
	authored: Authored,
	report: Report,
	texts: Texts | undefined,
): Omit<Corpus, 'schema' | 'version'> {
	const settings = authored.settings?.value;
	const { documents, passages } = compileDocuments(authored.documents, report, texts);
	const byId = new Map(documents.map((document) => [document.id, document]));
	const known = {
		documents: new Map(
			passages.flatMap(({ id, document }) => {
				const owner = byId.get(document);
				return owner ? [[id, owner] as const] : [];
			}),
		),
		entities: new Set(authored.entities.map(({ id }) => id)),
		events: collectIds(authored.events, report),
		asOf: settings?.asOf ?? '9999-12-31',
	};
	collectIds(authored.disputes, report);
	const { entities, statements } = compileEntities(authored.entities, known, report);
	checkAliases(entities, authored.entities, report);
	checkLanguages(authored, report);
	for (const quoting of quotingTexts(authored, { documents, passages }, texts)) {
		checkQuotations(quoting, report);
		checkVoice(quoting, report);
	}
	if (settings) checkTense(authored.entities, statements, settings.asOf, report);
	const cues = settings?.cues ?? {};
	const confusers = authored.confusers.flatMap(({ value }) => value);
	const names = nameReader({ entities, confusers, cues });
	return {
		asOf: known.asOf,
		withTexts: passages.some(({ full }) => full !== undefined),
		cues,
		documents,
		passages,
		entities,
		statements: statements.map((statement) => withNamed(statement, names.named(statement.text))),
		events: compileEvents(authored.events, known, report),
		disputes: compileDisputes(authored.disputes, known, report),
		confusers,
	};
}

/** A sentence concerns what its author says and what it names. */
function withNamed(statement: Statement, named: readonly string[]): Statement {
	const about = new Set([...statement.about, ...named]);
	about.delete(statement.entity);
	return { ...statement, about: [...about] };
}

function checkLanguages(authored: Authored, report: Report): void {
	const check = (file: string, line: number, code: string) => {
		if (!isLanguage(code)) report(file, line, `"${code}" is not a language; write a BCP 47 code`);
	};
	for (const { file } of authored.documents) {
		check(file.front.file, file.front.lineOf(['language']), file.front.value.language);
	}
	for (const lang of Object.keys(authored.settings?.value.cues ?? {})) {
		check('corpus.yaml', authored.settings?.lineOf(['cues', lang]) ?? 1, lang);
	}
	for (const file of authored.confusers) {
		for (const [index, { lang }] of file.value.entries()) {
			if (lang !== undefined) check(file.file, file.lineOf([index, 'lang']), lang);
		}
	}
}

function hash(content: string): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
