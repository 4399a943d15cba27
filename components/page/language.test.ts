// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speakOwnLanguage } from './language';
import { speakEnglish } from './testing';

beforeEach(speakEnglish);

it.each(['rtl', 'ltr'])('takes the language of the texts and the direction %s', (direction) => {
	const texts = fakeBrowser.i18n.getMessage;
	Object.assign(fakeBrowser.i18n, {
		getMessage: (key: string, given?: string[]) =>
			key === '@@bidi_dir' ? direction : Reflect.apply(texts, fakeBrowser.i18n, [key, given]),
	});
	const root = document.createElement('html');
	speakOwnLanguage(root);
	expect(root.lang).toBe('en-GB');
	expect(root.dir).toBe(direction);
});
