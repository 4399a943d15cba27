/** What is wrong in data/, and where: everything that the compile step has to say. */
export interface Problem {
	/** Path of the file, as it was given. */
	file: string;
	/** Counted from 1. */
	line: number;
	/** What is wrong and what to do about it. */
	message: string;
	/** Errors refuse the corpus; warnings do not. */
	severity: 'error' | 'warning';
}

export type Report = (file: string, line: number, message: string, severity?: Problem['severity']) => void;

/** One line for a terminal or an editor: `file:line: message`, warnings named as such. */
export function formatProblem({ file, line, message, severity }: Problem): string {
	return `${file}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}

/** Problems in the order in which a person would mend them: by file, then by line. Returns a new list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
