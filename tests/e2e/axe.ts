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
	const builder = new AxeBuilder({ page }).withTags(TAGS);
	const { violations } = await (include ? builder.include(include) : builder).analyze();
	return violations.map(({ id, help, nodes }) => ({
		rule: id,
		help,
		where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
	}));
}
