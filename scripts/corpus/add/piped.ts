/** Takes the answers from lines of a pipe or a file, one line each. */
import { createInterface } from 'node:readline';
import { type Asker, Cancelled, type Check } from './ask';

/** An asker that writes each question with its answer to `output`. The end of `input` cancels. */
export function pipedAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
	const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
	const say = (line: string) => void output.write(`${line}\n`);
	const ask = async (question: string, initial: string, check: Check): Promise<string> => {
		for (;;) {
			const { value, done } = await lines.next();
			if (done) throw new Cancelled();
			const answer = value.trim() || initial;
			const fault = check(answer);
			say(`${question} ${answer}`);
			if (fault === null) return answer;
			say(`  ${fault}`);
		}
	};
	return {
		text: (question, { initial = '', check = () => null } = {}) => ask(question, initial, check),
		async choose(question, choices) {
			let chosen = choices[0];
			await ask(question, '', (answer) => {
				const found = choices.find((choice) => choice === answer);
				chosen = found ?? chosen;
				return found === undefined ? `one of ${choices.join(', ')}` : null;
			});
			if (chosen === undefined) throw new Cancelled();
			return chosen;
		},
		say,
	};
}
