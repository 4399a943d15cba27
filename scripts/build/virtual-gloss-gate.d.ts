/** Made by scripts/build/gate-module.ts from the data, when the extension is built. */
declare module 'virtual:gloss-gate' {
	/** The patterns that `opensGate` of lib/recognition/gate.ts takes. */
	export const pattern: { readonly strong: string; readonly weak: string; readonly cues: string };
}
