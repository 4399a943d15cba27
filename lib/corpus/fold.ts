import { fold as foldWithOffsets } from '../recognition/fold';

/** A text with case and accents taken away, as recognition takes them away; the way back is not kept. */
export function fold(text: string): string {
	return foldWithOffsets(text).text;
}
