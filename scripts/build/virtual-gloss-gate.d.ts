/** Made by scripts/build/gate-module.ts from the data, when the extension is built. */
declare module 'virtual:gloss-gate' {
	/** What `createGate` of lib/recognition/gate.ts takes. */
	export const pattern: import('../../lib/recognition/gate').GatePattern;
}
