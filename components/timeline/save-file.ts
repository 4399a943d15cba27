/** ms for which a file stays at hand for the browser to write it down. */
const KEPT = 60_000;

/** Hands a file to the browser's downloads. Must be called after a click or key of the reader's. */
export function saveFile(name: string, content: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
