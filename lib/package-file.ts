/** Files that ship in the package: always there, offline, in private windows, on a cold start. */
import { browser, type PublicPath } from 'wxt/browser';

/** Reads a JSON file at the root of the package. Rejects only where the package itself is broken. */
export async function readPackageFile(path: PublicPath): Promise<unknown> {
	const response = await fetch(browser.runtime.getURL(path));
	if (!response.ok) throw new Error(`The package has no ${path}`);
	return response.json();
}
