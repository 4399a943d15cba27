/** Reads and writes Gloss's stored settings from a page of the extension. */
import type { Look, Silenced } from '../../lib/settings.ts';
import type { Gloss } from '../../scripts/browsers/surfaces.ts';

async function inExtension<Argument, Answer>(
	gloss: Gloss,
	act: (argument: Argument) => Promise<Answer>,
	argument: Argument,
): Promise<Answer> {
	const page = await gloss.context.newPage();
	try {
		await page.goto(`${gloss.origin}/options.html`);
		// The runner serialises the function, which its types cannot say of a generic one.
		return (await page.evaluate(act as (argument: unknown) => Promise<unknown>, argument)) as Answer;
	} finally {
		await page.close();
	}
}

/** Stores choices of look as the options page does. */
export function setLook(gloss: Gloss, look: Partial<Look>): Promise<void> {
	const whole: Look = { density: 'section', painter: 'highlight', theme: 'system', ...look };
	return inExtension(gloss, (value) => chrome.storage.sync.set({ look: value }), whole);
}

/** What the reader switched off, as stored; empty lists when nothing is stored. */
export async function storedSilenced(gloss: Gloss): Promise<Silenced> {
	const { silenced } = await inExtension(gloss, () => chrome.storage.local.get('silenced'), null);
	return (silenced as Silenced | undefined) ?? { sites: [], entities: [], here: [] };
}

/** Stores what is switched off; nothing else is. */
export function setSilenced(gloss: Gloss, value: Partial<Silenced>): Promise<void> {
	const whole: Silenced = { sites: [], entities: [], here: [], ...value };
	return inExtension(gloss, (silenced) => chrome.storage.local.set({ silenced }), whole);
}

/** The choices of look as stored; undefined while none was made. */
export async function storedLook(gloss: Gloss): Promise<Look | undefined> {
	const { look } = await inExtension(gloss, () => chrome.storage.sync.get('look'), null);
	return look as Look | undefined;
}
