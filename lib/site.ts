/** The host name that a switch for a site is about, or null where there is none (file:, about:). */
export function siteOf(url: string | undefined): string | null {
	if (!url || !URL.canParse(url)) return null;
	return new URL(url).hostname || null;
}
