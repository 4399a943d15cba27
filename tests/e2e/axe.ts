/** Runs axe over a surface and answers what is wrong in a form that a failed test can show. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 at level AA, with what came before it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Fault {
	rule: string;
	where: string[];
	help: string;
}

/**
 * @param include a selector to stay within; the host's selector for a shadow root
 * @returns every violation, empty when there is none
 */
export async function faultsOf(page: Page, include?: string): Promise<Fault[]> {
	// Outside legacy mode axe gathers its results in a new tab, and a popup that loses the focus closes.
	const builder = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode();
	const { violations } = await (include ? builder.include(include) : builder).analyze();
	return violations.map(({ id, help, nodes }) => ({
		rule: id,
		help,
		where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
	}));
}

/**
 * Puts a copy of the open card below the page's body and answers its selector. The card itself stands
 * beside the body, where axe (4.13) does not look when it works out what lies behind a text. An earlier
 * copy goes.
 */
export async function copyOfCard(page: Page): Promise<string> {
	await page.evaluate(() => {
		const host = document.querySelector('[popover]:popover-open');
		const copy = host?.cloneNode(false);
		if (!host?.shadowRoot || !(copy instanceof HTMLElement)) throw new Error('no open root to copy');
		document.getElementById('card-copy')?.remove();
		copy.removeAttribute('popover');
		copy.id = 'card-copy';
		const root = copy.attachShadow({ mode: 'open' });
		root.adoptedStyleSheets = host.shadowRoot.adoptedStyleSheets;
		root.append(...[...host.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
		document.body.append(copy);
	});
	return '#card-copy';
}
