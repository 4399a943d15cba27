/** The host name that a switch for a site is about, or null where there is none (file:, about:). */
export function siteOf(url: string | undefined): string | null {
	if (!url || !URL.canParse(url)) return null;
	return new URL(url).hostname || null;
}

/** What "this page" is called: its site, path and query, without what only points into it; null as above. */
export function pageOf(url: string | undefined): string | null {
	const site = siteOf(url);
	if (site === null || !url) return null;
	const { pathname, search } = new URL(url);
	return site + pathname + search;
}

/** The entities not to be lit at an address, of those muted everywhere and those muted in one place. */
export function mutedAt(
	url: string,
	site: string | null,
	{ entities, here }: { entities: readonly string[]; here: readonly { entity: string; place: string }[] },
): Set<string> {
	const page = pageOf(url);
	const muted = here.filter(({ place }) => place === site || place === page);
	return new Set([...entities, ...muted.map(({ entity }) => entity)]);
}

/** Of what is silenced, what concerns some sites: a page need not learn what its reader did on others. */
export function concerning<T extends { sites: string[]; here: { place: string }[] }>(
	silenced: T,
	sites: ReadonlySet<string | null>,
): T {
	return {
		...silenced,
		sites: silenced.sites.filter((site) => sites.has(site)),
		here: silenced.here.filter(({ place }) => sites.has(place.split('/', 1)[0] ?? null)),
	};
}
