/** The part of citation-js that is used; it comes without types. */
declare module '@citation-js/core' {
	/** Reads citations of any format that a plugin was added for. */
	export class Cite {
		constructor(data: string);
		readonly data: readonly Readonly<Record<string, unknown>>[];
	}

	export const plugins: {
		output: { format(name: 'ris', items: readonly object[]): string };
	};
}

declare module '@citation-js/plugin-ris';
