/** Reads the files of data/ into checked values that still know their places. */
import * as schema from '../schema';
import { type DocumentFile, readDocumentFile } from './document-file';
import type { Report } from './problem';
import { type Located, normaliseText, readYaml } from './yaml-file';

/** A file of data/: its path inside that folder, with forward slashes, and its text. */
export interface SourceFile {
	path: string;
	text: string;
}

export interface Authored {
	documents: { id: string; file: DocumentFile }[];
	entities: { id: string; file: Located<schema.AuthoredEntity> }[];
	events: Located<schema.AuthoredEvent[]>[];
	disputes: Located<schema.AuthoredDispute[]>[];
	confusers: Located<schema.AuthoredConfuser[]>[];
	settings: Located<schema.AuthoredSettings> | null;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads every file; one that is unreadable is reported and left out. */
export function readAuthored(files: readonly SourceFile[], report: Report): Authored {
	const authored: Authored = {
		documents: [],
		entities: [],
		events: [],
		disputes: [],
		confusers: [],
		settings: null,
	};
	const seen = new Set<string>();
	for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		if (seen.has(path)) report(path, 1, 'the file is given twice; keep one');
		else readInto(authored, path, normaliseText(text), report);
		seen.add(path);
	}
	if (!seen.has('corpus.yaml')) report('corpus.yaml', 1, 'the file is missing; write asOf and cues in it');
	return authored;
}

function readInto(authored: Authored, path: string, text: string, report: Report): void {
	const [, folder, name, ending] = /^(?:(.*)\/)?([^/]*?)(?:\.([^./]+))?$/.exec(path) ?? [];
	const kind = `${folder ?? ''}/*.${ending ?? ''}`;
	const id = name ?? '';
	const named = (pattern: RegExp, what: string) => {
		if (!pattern.test(id)) report(path, 1, `the file name "${id}" is not ${what}; rename the file`);
	};
	if (kind === 'documents/*.md') {
		named(SLUG, 'a slug');
		const file = readDocumentFile(path, text, report);
		if (file) authored.documents.push({ id, file });
	} else if (kind === 'entities/*.yaml') {
		named(SLUG, 'a slug');
		const file = readYaml(path, text, schema.authoredEntity, report);
		if (file) authored.entities.push({ id, file });
	} else if (kind === 'events/*.yaml') {
		named(/^\d{4}$/, 'a year');
		append(authored.events, readYaml(path, text, schema.authoredEvents, report));
	} else if (path === 'disputes.yaml') {
		append(authored.disputes, readYaml(path, text, schema.authoredDisputes, report));
	} else if (path === 'confusers.yaml') {
		append(authored.confusers, readYaml(path, text, schema.authoredConfusers, report));
	} else if (path === 'corpus.yaml') {
		authored.settings = readYaml(path, text, schema.authoredSettings, report);
	} else if (folder !== undefined || /^ya?ml$/.test(ending ?? '')) {
		report(path, 1, 'no such file belongs in the data; move it or correct its name');
	}
}

function append<T>(list: T[], item: T | null): void {
	if (item !== null) list.push(item);
}
