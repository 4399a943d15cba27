/** Asks a person at a terminal. */
import { input, select } from '@inquirer/prompts';
import { type Asker, Cancelled } from './ask';

/** Streams other than the process's own. */
export interface Streams {
	input?: NodeJS.ReadableStream;
	output?: NodeJS.WritableStream;
}

/** An asker that edits lines and moves through choices with the arrow keys; Ctrl+C cancels. */
export function terminalAsker(streams: Streams = {}): Asker {
	const output = streams.output ?? process.stdout;
	return {
		text: (message, { initial, check } = {}) =>
			orCancelled(
				input(
					{
						message,
						...(initial === undefined ? {} : { default: initial }),
						validate: (answer) => check?.(answer.trim()) ?? true,
					},
					streams,
				).then((answer) => answer.trim()),
			),
		choose: (message, choices) =>
			orCancelled(select({ message, choices: choices.map((value) => ({ value })) }, streams)),
		say: (line) => void output.write(`${line}\n`),
	};
}

async function orCancelled<T>(answer: Promise<T>): Promise<T> {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof Error && /^(?:Exit|Cancel|Abort)PromptError$/.test(error.name))
			throw new Cancelled();
		throw error;
	}
}
