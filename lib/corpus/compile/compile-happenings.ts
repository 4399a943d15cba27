/** Events and disputes. */
import type { CorpusEvent, Dispute } from '../model';
import type { AuthoredDispute, AuthoredEvent } from '../schema';
import type { Authored } from './authored';
import type { Report } from './problem';
import { type Known, Resolver } from './resolver';
import type { Located } from './yaml-file';

/** Compiles all events, oldest first. */
export function compileEvents(authored: Authored['events'], known: Known, report: Report): CorpusEvent[] {
	const events = authored.flatMap((file) => {
		const resolver = new Resolver(file, known, report);
		const year = /(\d{4})\.yaml$/.exec(file.file)?.[1] ?? '';
		return file.value.map(({ id, date, kind, text, entities, sources }, index): CorpusEvent => {
			const when = resolver.date([index, 'date'], date);
			if (when.from && !when.from.startsWith(year)) {
				const line = file.lineOf([index, 'date']);
				report(
					file.file,
					line,
					`the event begins in ${when.from.slice(0, 4)}; move it to that year's file`,
					'warning',
				);
			}
			return {
				id,
				date: when,
				kind,
				text,
				entities: resolver.entities([index, 'entities'], entities),
				...resolver.eventSources([index], sources),
			};
		});
	});
	return events.sort((a, b) => compare(a.date.from, b.date.from) || compare(a.date.to, b.date.to));
}

/** Compiles all disputes, in the order of the file. */
export function compileDisputes(authored: Authored['disputes'], known: Known, report: Report): Dispute[] {
	return authored.flatMap((file) => {
		const resolver = new Resolver(file, known, report);
		return file.value.map((dispute, index): Dispute => {
			return {
				...dispute,
				versions: dispute.versions.map(({ text, sources }, version) => ({
					text,
					sources: resolver.sources([index, 'versions', version], sources),
				})),
				entities: resolver.entities([index, 'entities'], dispute.entities),
				events: resolver.events([index, 'events'], dispute.events),
			};
		});
	});
}

/** The ids of a kind; one that stands twice, in whatever files, is reported at its second place. */
export function collectIds(
	files: readonly Located<readonly (AuthoredEvent | AuthoredDispute)[]>[],
	report: Report,
): Set<string> {
	const places = new Map<string, string>();
	for (const file of files) {
		for (const [index, { id }] of file.value.entries()) {
			const line = file.lineOf([index, 'id']);
			const first = places.get(id);
			if (first) report(file.file, line, `the id "${id}" is taken at ${first}; choose another`);
			else places.set(id, `${file.file}:${line}`);
		}
	}
	return new Set(places.keys());
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
