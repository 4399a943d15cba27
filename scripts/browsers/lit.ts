/** Reads from outside what Gloss shows on a page, whichever painter drew it. */
import type { Page } from 'playwright-core';

/** What is asked of a page here; Playwright's pages have it, and Puppeteer's. */
export interface Evaluates {
	evaluate<T>(run: () => T): Promise<Awaited<T>>;
}

export interface Points {
	mouse: { move(x: number, y: number, options?: { steps?: number }): Promise<void> };
}

export interface LitText {
	text: string;
	count: number;
}

export interface LitPlace {
	/** With runs of white space as one space. */
	text: string;
	/** Middle of its first line, in client px. */
	x: number;
	y: number;
}

/** How long a page may take until its names stand lit, in ms; generous, since machines differ. */
const SETTLE_LIMIT = 15_000;
const QUIET = 600;

/** Every lit place in document order; those that have no box (hidden text) are left out. */
export function litPlaces(page: Evaluates): Promise<LitPlace[]> {
	return page.evaluate(() => {
		const roots: (Document | ShadowRoot)[] = [document];
		for (const root of roots) {
			for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
		}
		const stretches = [...(CSS.highlights.get('gloss') ?? [])].map((found) => [
			found.startContainer,
			found.startOffset,
			found.endOffset,
		]) as [Node, number, number][];
		for (const root of roots) {
			for (const mark of root.querySelectorAll('mark[data-markjs]')) {
				stretches.push([mark, 0, mark.childNodes.length]);
			}
		}
		const places = stretches.flatMap(([node, start, end]) => {
			// The page has rewritten this text a moment ago.
			if (node.nodeType === Node.TEXT_NODE && end > (node.nodeValue?.length ?? 0)) return [];
			const range = document.createRange();
			range.setStart(node, start);
			range.setEnd(node, end);
			// Ranges of different trees cannot be compared: a shadow root counts where its host stands.
			let top = node;
			for (let root = node.getRootNode(); root instanceof ShadowRoot; root = top.getRootNode())
				top = root.host;
			return [{ range, top }];
		});
		places.sort((a, b) =>
			a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
				? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
				: a.top.compareDocumentPosition(b.top) & Node.DOCUMENT_POSITION_FOLLOWING
					? -1
					: 1,
		);
		return places.flatMap(({ range }) => {
			const box = [...range.getClientRects()].find((rect) => rect.width > 0);
			if (!box) return [];
			const text = range.toString().replace(/\s+/g, ' ');
			return [{ text, x: box.left + box.width / 2, y: box.top + box.height / 2 }];
		});
	});
}

/**
 * Waits until something is lit and nothing changes for a while; then the texts with their counts. Marks
 * come later than the light that stands for them until then: with `painter` it is they that are waited for.
 */
export async function waitForLit(
	page: Page,
	{ limit = SETTLE_LIMIT, painter }: { limit?: number; painter?: 'highlight' | 'mark' } = {},
): Promise<LitText[]> {
	if (painter === 'mark')
		await page.waitForSelector('mark[data-markjs]', { state: 'attached', timeout: limit });
	const end = Date.now() + limit;
	let before = -1;
	let quietSince = Date.now();
	let places: LitPlace[] = [];
	while (Date.now() < end) {
		places = await litPlaces(page);
		if (places.length !== before) {
			before = places.length;
			quietSince = Date.now();
		} else if (before > 0 && Date.now() - quietSince >= QUIET) break;
		await page.waitForTimeout(100);
	}
	const counts = new Map<string, number>();
	for (const { text } of places) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].map(([text, count]) => ({ text, count }));
}

/** Moves the pointer slowly onto a lit place, as a reader does. */
export async function hover(page: Points, place: LitPlace): Promise<void> {
	await page.mouse.move(place.x - 12, place.y + 2);
	await page.mouse.move(place.x, place.y, { steps: 6 });
}

/** Waits until a card stands open on the page. */
export async function waitForCard(page: Page, timeout = 5000): Promise<void> {
	await page.waitForSelector('[popover]:popover-open', { state: 'attached', timeout });
}

/** px between the top of the window and a name whose card is shown: room below for the card. */
const READING_LINE = 240;

/**
 * A lit place by its text, the first one when absent; scrolled to where its card has room below.
 * @throws Error when there is none.
 */
export async function bringUp(page: Page, text?: string, scroll = true): Promise<LitPlace> {
	const find = async () => (await litPlaces(page)).find((place) => text === undefined || place.text === text);
	const first = await find();
	if (first && scroll) {
		await page.evaluate((y) => scrollBy({ top: y, behavior: 'instant' }), first.y - READING_LINE);
	}
	const place = await find();
	if (!place) throw new Error(text === undefined ? 'nothing is lit' : `nothing lit reads "${text}"`);
	return place;
}

/**
 * Opens the card of the first lit place, or of the first with that text, scrolled to where its card
 * has room below, or with the window as it stands.
 * @throws Error when there is none, or when no card opens.
 */
export async function showCard(
	page: Page,
	text?: string,
	view: 'with room' | 'as it stands' = 'with room',
): Promise<LitPlace> {
	const place = await bringUp(page, text, view === 'with room');
	await hover(page, place);
	await waitForCard(page);
	return place;
}
