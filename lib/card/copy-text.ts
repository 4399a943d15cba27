/** Puts a text on the clipboard from a page: where it has no clipboard of its own (no TLS), by a copy command. */

function byCommand(text: string): boolean {
	let taken = false;
	const give = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
		// The page's own listeners would see, and might change, what is copied.
		event.stopImmediatePropagation();
		taken = event.clipboardData !== null;
	};
	window.addEventListener('copy', give, { capture: true });
	try {
		return document.execCommand('copy') && taken;
	} catch {
		return false;
	} finally {
		window.removeEventListener('copy', give, { capture: true });
	}
}

/** Copies a text; must be called in the task of a press. False when the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
	if (byCommand(text)) return true;
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
