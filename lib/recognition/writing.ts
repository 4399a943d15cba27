/** Language and letters of what is written. */

/**
 * What a language tag (BCP 47) begins with, in two small letters: "en" of "en-GB", and of "eng" or
 * "English", which pages write for it.
 */
export function primaryLanguage(lang: string): string {
	return lang.slice(0, 2).toLowerCase();
}

const LATIN = /^[\x20-\u024f\u2010-\u2019]+$/;

/** Whether a form of a name is all in Latin letters, with spaces, dashes and apostrophes. */
export function isLatin(form: string): boolean {
	return LATIN.test(form);
}
