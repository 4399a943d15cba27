/** The popup that the toolbar opens in Firefox: by its shortcut, and by keys alone from there on. */
import { expect, test, texts } from './fixtures.ts';
import { closeLibrary, libraryTabs, openPopup, popupIsOpen, textsIn } from './surfaces.ts';
import { pressInWindow, typeInWindow } from './window.ts';

test.afterEach(({ options }) => closeLibrary(options));

test('over a page: its names, an answer to what is typed, and away with Escape', async ({
	firefox,
	options,
	open,
	paintWith,
}) => {
	await paintWith('highlight');
	const page = await open('sample-court.html');
	await page.bringToFront();
	await expect.poll(async () => (await texts(page)).length).toBeGreaterThan(30);
	await openPopup(firefox, options);
	const inPopup = (selector: string) => textsIn(options, 'popup', selector);
	await expect.poll(() => inPopup('h1')).toEqual([expect.stringMatching(/^\d+ names on this page$/)]);
	expect(await inPopup('.gloss-names bdi')).toEqual(
		expect.arrayContaining(['International Criminal Court', 'Gocha Lordkipanidze']),
	);
	await typeInWindow(firefox, 'akane');
	await expect.poll(async () => (await inPopup('[role="option"]'))[0]).toMatch(/^Tomoko Akane/);
	await pressInWindow(firefox, 'Escape');
	await expect.poll(() => popupIsOpen(options)).toBe(false);
	await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
});

test('names are found with a slip, marked, open in place, and lead to the library', async ({
	firefox,
	options,
	open,
}) => {
	const page = await open('sample-cricket.html');
	await page.bringToFront();
	await openPopup(firefox, options);
	const inPopup = (selector: string) => textsIn(options, 'popup', selector);
	await typeInWindow(firefox, 'guilolu');
	await expect.poll(async () => (await inPopup('[role="option"]'))[0]).toMatch(/^Nicolas Guillou/);
	expect((await inPopup('[role="option"] mark'))[0]).toBe('Guillou');
	await expect.poll(() => inPopup('.gloss-group')).toEqual(['Names', 'Events', 'Passages']);
	await pressInWindow(firefox, 'Enter');
	await expect.poll(() => inPopup('h1:focus')).toEqual(['Nicolas Guillou']);
	// Escape would close it: Firefox lets no page of a popup have that key.
	await pressInWindow(firefox, 'Shift', 'Tab');
	await pressInWindow(firefox, 'Shift', 'Tab');
	await expect.poll(() => inPopup(':focus')).toEqual(['← Back']);
	await pressInWindow(firefox, 'Enter');
	await expect.poll(() => inPopup('[role="combobox"]:focus')).toHaveLength(1);
	await pressInWindow(firefox, 'Control', 'Enter');
	await expect.poll(() => libraryTabs(options, 'nicolas-guillou')).toEqual([false]);
	await expect.poll(() => popupIsOpen(options)).toBe(false);
});
