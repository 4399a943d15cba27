/** The package carries no types; only the part that is used here. */
declare module 'edtf' {
	/** Parses an EDTF string of level 2; throws where it is none. */
	export default function edtf(input: string): { type: string; edtf: string; min: number; max: number };
}
