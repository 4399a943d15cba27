import type { CorpusDate } from '../corpus/model';

/** Whether a date leaves open on which day something was. From one day to another leaves nothing open. */
export function isVague({ precision, approximate, uncertain }: CorpusDate): boolean {
	return approximate || uncertain || (precision !== 'day' && precision !== 'interval');
}
