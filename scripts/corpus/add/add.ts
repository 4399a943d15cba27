/** `npm run corpus -- add document|entity|event`: asks what it needs and writes a valid file. */
import { compileCorpus } from '../../../lib/corpus/compile/compile';
import { readFolder } from '../compile-folder';
import { type Asker, Cancelled } from './ask';
import { askDocument } from './document';
import { askEntity } from './entity';
import { askEvent } from './event';
import { checkNewFile, writeNewFile } from './new-file';
import { knownOf } from './questions';

const KINDS = { document: askDocument, entity: askEntity, event: askEvent };

/**
 * Asks, checks with the compile step and writes into the folder `dir`. Answers the exit code: 0
 * written, 1 refused or cancelled, 2 no such kind; in the last three nothing is written.
 */
export async function add(dir: string, kind: string | undefined, ask: Asker): Promise<number> {
	if (kind === undefined || !Object.hasOwn(KINDS, kind)) {
		ask.say(`say what to add: ${Object.keys(KINDS).join(', ')}`);
		return 2;
	}
	const files = readFolder(dir);
	const { corpus } = compileCorpus(files);
	if (!corpus) {
		ask.say('the data have faults; mend what npm run corpus names, then add');
		return 1;
	}
	try {
		const added = await KINDS[kind as keyof typeof KINDS](ask, knownOf(corpus), files);
		const { refused, problems } = checkNewFile(files, added);
		for (const problem of problems) ask.say(problem);
		if (refused) {
			ask.say('nothing was written');
			return 1;
		}
		writeNewFile(dir, added);
		ask.say(`wrote ${added.path}`);
		return 0;
	} catch (error) {
		if (!(error instanceof Cancelled)) throw error;
		ask.say('cancelled; nothing was written');
		return 1;
	}
}
