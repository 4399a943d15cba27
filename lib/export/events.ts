/** What every export takes: events with everything resolved, as plain text. */
import type { CorpusDate, EventKind } from '../corpus/model';
import type { SourceLine } from '../corpus/record';

export interface ExportedEvent {
	id: string;
	date: CorpusDate;
	/** The date as readers see it: "about Nov 2025". */
	dateText: string;
	kind: EventKind;
	/** The kind as readers see it. */
	kindText: string;
	text: string;
	/** Names of its entities. */
	names: string[];
	sources: SourceLine[];
	/** What is said where sources differ on it, "Sources differ"; null where they do not. */
	disputed: string | null;
}

/** What stands below an event's sentence: its names, whether sources differ, and each source in a line. */
export function linesBelow({ names, disputed, sources }: ExportedEvent): string[] {
	return [names.join(', '), disputed ?? '', ...sources.map(sourceText)].filter(Boolean);
}

/** "EchoSphere, ¶3, https://…": a source in one line. */
export function sourceText({ label, number, url }: SourceLine): string {
	return [label, `¶${number}`, ...(url ? [url] : [])].join(', ');
}
