/**
 * On which day a page says that it was published. What a page says is text: it is read by patterns and
 * never trusted with more than a day. Where its own words disagree, nothing is known.
 */

/** What a page says of itself. */
export interface Said {
	/** Each name, property and itemprop of each `<meta>`, and its content. */
	metas: readonly { name: string; content: string }[];
	/** Text of each JSON-LD script. */
	jsonLd: readonly string[];
	/** What each element says that is marked as the day of publication, `<time>` or not. */
	times: readonly string[];
}

/** Names of the publication date in `<meta>`, lower case: Open Graph, schema.org, Dublin Core, Parsely … */
const META_NAMES = new Set([
	'article:published_time',
	'og:article:published_time',
	'og:published_time',
	'datepublished',
	'parsely-pub-date',
	'sailthru.date',
	'dc.date.issued',
	'dcterms.issued',
	'dcterms.created',
	'citation_publication_date',
	'cxenseparse:recs:publishtime',
	'pubdate',
	'publishdate',
	'publish-date',
]);

/** Names that mostly mean it too, and on some pages the day on which the page was made up: asked last. */
const VAGUE_NAMES = new Set(['date', 'dc.date', 'dcterms.date']);

/** Types of schema.org that are a piece to read. Lists, videos and comments have days of their own. */
const PIECE = /^(?:[A-Za-z]*Article|Report|[A-Za-z]*Posting|WebPage)$/;
/** Where such a piece may stand inside another thing. */
const LEADS_ON = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
/** Levels of a JSON-LD tree that are read. */
const MAX_DEPTH = 5;

/** What hides a script's text from readers of XHTML, with or without a comment around it. */
const CDATA = /^\s*(?:\/[/*]\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/[/*]\s*)?\]\]>(?:\s*\*\/)?\s*$/g;

const ISO_DAY = /^\s*(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:$|[T\s])/;
/** No page of the web is older. */
const FIRST_DAY = '1991-01-01';
/** No clock on Earth is further ahead of UTC than that of the Line Islands: 14 hours, in ms. */
const FURTHEST_EAST = 14 * 3_600_000;

/** YYYY-MM-DD of a time in UTC, ms since 1970. */
function dayAt(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}

/**
 * The day (YYYY-MM-DD) that a time stamp names in its own time zone; null for anything else, and for a
 * day that has not begun anywhere. `now` is ms since 1970: the reader's own day says nothing about what
 * a newspaper further east can have printed.
 */
export function dayOf(text: string, now: number): string | null {
	const [, year, month, date] = ISO_DAY.exec(text.slice(0, 40)) ?? [];
	if (!year || !month || !date) return null;
	const day = `${year}-${month}-${date}`;
	const time = Date.parse(day);
	// Months and days that do not exist roll over, or are no time at all.
	if (Number.isNaN(time) || dayAt(time) !== day) return null;
	return day >= FIRST_DAY && day <= dayAt(now + FURTHEST_EAST) ? day : null;
}

/** A wiki tells the day on which a page was begun; what it says now may be of yesterday. */
function isWiki({ name, content }: Said['metas'][number]): boolean {
	return name.toLowerCase() === 'generator' && /^mediawiki\b/i.test(content);
}

/** The one day that all of some time stamps name; null where there is none, or more than one. */
function agreed(stamps: readonly string[], now: number): string | null {
	const days = new Set(stamps.map((stamp) => dayOf(stamp, now)).filter((day) => day !== null));
	const [day] = days;
	return days.size === 1 ? (day ?? null) : null;
}

function read(value: object, key: string): unknown {
	return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** Dates of the pieces in a JSON-LD tree; those of whole pages apart, since they often are the template's. */
function gather(value: unknown, depth: number, into: { pieces: string[]; pages: string[] }): void {
	if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
	if (Array.isArray(value)) {
		for (const item of value) gather(item, depth + 1, into);
		return;
	}
	const types = [read(value, '@type')].flat().filter((type) => typeof type === 'string');
	const published = read(value, 'datePublished');
	if (typeof published === 'string' && types.some((type) => PIECE.test(type))) {
		(types.includes('WebPage') ? into.pages : into.pieces).push(published);
	}
	for (const key of LEADS_ON) gather(read(value, key), depth + 1, into);
}

/**
 * The day of publication, YYYY-MM-DD, or null where a page gives none, more than one, or none that can
 * be. `<meta>` goes before JSON-LD, JSON-LD before marked elements, and a plain `date` last. `now` is ms since 1970.
 */
export function publicationDay({ metas, jsonLd, times }: Said, now: number): string | null {
	if (metas.some(isWiki)) return null;
	const inMeta = (names: ReadonlySet<string>) => {
		const named = metas.filter(({ name }) => names.has(name.toLowerCase()));
		return agreed(
			named.map(({ content }) => content),
			now,
		);
	};
	const said = inMeta(META_NAMES);
	if (said !== null) return said;
	const found = { pieces: [] as string[], pages: [] as string[] };
	for (const text of jsonLd) {
		try {
			gather(JSON.parse(text.replace(CDATA, '')), 0, found);
		} catch {
			// Not JSON: nothing is said.
		}
	}
	if (found.pieces.length > 0) return agreed(found.pieces, now);
	return agreed(found.pages, now) ?? agreed(times, now) ?? inMeta(VAGUE_NAMES);
}

/** Characters of JSON-LD that are read: more would be felt when the card opens. */
const MAX_JSON = 200_000;
/** Attributes that say what a `<meta>` tells: one may be told in several vocabularies at once. */
const META_NAMED_BY = ['property', 'name', 'itemprop'] as const;
/** Elements of a kind that are looked at. */
const MAX_ELEMENTS = 200;

function first<T>(list: Iterable<T>): T[] {
	return [...list].slice(0, MAX_ELEMENTS);
}

/** What a document says of its own publication. */
export function readSaid(page: Document): Said {
	const metas = first(page.querySelectorAll('meta[content]')).flatMap((meta) => {
		const content = meta.getAttribute('content') ?? '';
		const names = META_NAMED_BY.flatMap((attribute) => meta.getAttribute(attribute) ?? []);
		return names.map((name) => ({ name, content }));
	});
	let room = MAX_JSON;
	const jsonLd = first(page.querySelectorAll('script[type="application/ld+json" i]'))
		.map((script) => script.textContent ?? '')
		.filter((text) => {
			room -= text.length;
			return room >= 0;
		});
	const marked = first(page.querySelectorAll('time[pubdate], [itemprop~="datePublished"]:not(meta)'));
	// An article with the page's only headline may carry its day in its own head.
	const headlines = page.querySelectorAll('h1');
	const head = headlines.length === 1 ? headlines[0]?.closest('article header') : null;
	const inHead =
		marked.length === 0 && head
			? first(head.querySelectorAll('time[datetime]:not([itemprop~="dateModified"])')).slice(0, 1)
			: [];
	const times = [...marked, ...inHead].map(
		(one) =>
			['datetime', 'content', 'title'].map((name) => one.getAttribute(name)).find(Boolean) ??
			one.textContent ??
			'',
	);
	return { metas, jsonLd, times };
}

/**
 * Answers the day on which a document says it was published (YYYY-MM-DD, null when not known), read again
 * only when its address or title says that it has become another page. `clock` gives ms since 1970.
 */
export function createPublicationReader(page: Document, clock: () => number): () => string | null {
	let known: { page: string; day: string | null } | null = null;
	return () => {
		const now = `${page.location.href} ${page.title}`;
		if (known?.page !== now) known = { page: now, day: publicationDay(readSaid(page), clock()) };
		return known.day;
	};
}
