import { i18n } from '#i18n';

/** Gives a page the language and the direction of its interface texts. */
export function speakOwnLanguage(root: HTMLElement): void {
	root.lang = i18n.t('dates.locale');
	root.dir = i18n.t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
