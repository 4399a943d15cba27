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
	/** Whether sources differ on it. */
	disputed: boolean;
}

/** "EchoSphere, ¶3, https://…": a source in one line. */
export function sourceText({ label, number, url }: SourceLine): string {
	return [label, `¶${number}`, ...(url ? [url] : [])].join(', ');
}
