/** How the tool asks, whoever answers: a person at a terminal, or lines piped in. */

/** Thrown when the person stops, or the lines end, before all is answered. */
export class Cancelled extends Error {
	override name = 'Cancelled';
}

/** Says what is wrong with an answer, or null where it is right. */
export type Check = (answer: string) => string | null;

export interface TextOptions {
	/** What an empty answer stands for; without it, an empty answer goes through `check` as it is. */
	initial?: string;
	check?: Check;
}

/** Each question is put again until its answer is right. All reject with `Cancelled`. */
export interface Asker {
	/** One line of text, trimmed. */
	text(question: string, options?: TextOptions): Promise<string>;
	/** One of `choices`. */
	choose<T extends string>(question: string, choices: readonly T[]): Promise<T>;
	/** Tells what does not have to be answered. */
	say(line: string): void;
}
