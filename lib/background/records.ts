/** The records of entities, in messages that hold no page's thread for long. */
import { packRecord } from '../corpus/pack-record';
import type { MessageReply } from '../messages';
import type { Knowledge } from './page-sessions';

/** UTF-16 units of records in one message: a page takes as many in about half a millisecond. */
const MAX_TEXT = 60_000;

/**
 * The records of the first of some entities, as many as go into one message and at least one; `left` are
 * the entities after them. An entity without a record is left out.
 */
export function recordsOf(
	{ recordOf }: Pick<Knowledge, 'recordOf'>,
	entities: readonly string[],
): MessageReply<'readRecords'> {
	const records: MessageReply<'readRecords'>['records'] = [];
	let length = 0;
	for (const [at, id] of entities.entries()) {
		const record = recordOf(id);
		if (!record) continue;
		const json = packRecord(record);
		length += json.length;
		if (length > MAX_TEXT && records.length > 0) return { records, left: entities.slice(at) };
		records.push({ id, json });
	}
	return { records, left: [] };
}
