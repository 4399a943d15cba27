/** Words before or after a surname that say what the person is, not what the person is called. */
import { fold } from '../fold';
import { withCaseEndings, withPrefixes } from '../inflect';
import { Vocabulary } from '../vocabulary';

/** Words for offices in many languages, by the word that the corpus uses in its titles. */
const OFFICES_BY_NAME: Record<string, string> = {
	prosecutor: `prosecutor prosecutors procureur procureure procureurs fiscal fiscales promotor promotora procurador
procuradora procuratore procuratrice procuratori ankläger anklägerin anklägers chefankläger chefanklägerin
hauptankläger hauptanklägerin chefanklägers hauptanklägers aanklager aanklagers hoofdaanklager savcı savcısı
başsavcı başsavcısı прокурор прокурорка обвинитель обвинувач مدعي مدعية المدعي المدعية תובע תובעת התובע התובעת`,
	deputy: `deputy deputies vice adjoint adjointe adjoints adjunto adjunta adjuntos stellvertretende stellvertretender
stellvertretenden stellvertreter stellvertreterin vize vizechefankläger vizechefanklägerin plaatsvervangend
plaatsvervangende adjunct yardımcısı yardımcı заместитель заместительница заступник заступниця نائب نائبة
סגן סגנית סגנו סגניתו`,
	judge: `judge judges justice magistrate juge juges magistrat magistrate juez jueza jueces juiz juiza giudice giudici
richter richterin rechter rechters yargıç yargıcı hakim судья суддя قاضي قاضية القاضي القاضية القضاة שופט שופטת השופט
השופטת שופטי`,
	president: `president presidents présidente presidente presidenta präsident präsidentin voorzitter başkan başkanı
cumhurbaşkanı президент президентка председатель голова رئيس رئيسة الرئيس الرئيسة נשיא נשיאה נשיאת הנשיא הנשיאה`,
	registrar: 'registrar greffier greffière secretario secretaria cancelliere kanzler griffier секретарь',
	rapporteur: 'rapporteur rapporteuse relatora relator relatrice berichterstatterin докладчик المقررة المقرر',
};

/** Words of other offices, of rank and of courtesy. */
const OTHERS = `
mr mrs ms miss mx dr prof professor sir dame lord lady sheikh sheik imam
chief minister premier chancellor senator secretary
general colonel commander ambassador director chairman chairwoman chair governor mayor
ministers representative speaker leader spokesman spokeswoman spokesperson attorney counsel
commissioner envoy rep sen gen col lt gov pm messrs king queen prince pope then incumbent acting interim
former ex late accused defendant suspect fugitive warlord rebel ruler dictator prime advocate lawyer lawyers
detainee strongman first second senior lead presiding
monsieur madame mme m me maitre premier ministre ancien ancienne ex chef accusé
senor senora sr sra ministro ministra expresidente exministro exfiscal senador doctor jefe jefa
ministro ex
signor signora ministro capo ex premier
herr frau premierminister ministerpräsident regierungschef kremlchef staatschef machthaber expräsident minister
chef früherer früheren ehemaliger ehemaligen angeklagter angeklagte
meneer mevrouw minister oud voormalig
savunma bakanı eski sayın bay bayan
العام العامة الأول السابق السابقة السيد السيدة المتهم الوزير وزير الدكتور المحامي الراحل
הראשי הראשית לשעבר מר גב שר ראש הממשלה הנאשם עורך דין פרקליט
`;

/** Cyrillic nouns and adjectives before a surname; they are declined. */
const DECLINED = `
главный головний премьер премьер-министр министр міністр прем'єр господин госпожа пан пані бывший колишній
экс адвокат адвокаты адвокати сторонники защита защитник обвиняемый подсудимый подозреваемый лидер лідер глава
`;

function words(list: string): string[] {
	return list.trim().split(/\s+/).map(fold);
}

/** A title as it may stand on a page: declined in Cyrillic, with particles in Hebrew and Arabic. */
function spellings(word: string): string[] {
	return withCaseEndings(word, /^[\u0400-\u052f]/.test(word) ? 'ru' : '', true).flatMap(withPrefixes);
}

const offices = new Map<string, string>();
for (const [office, list] of Object.entries(OFFICES_BY_NAME)) {
	for (const word of words(list)) for (const spelling of spellings(word)) offices.set(spelling, office);
}

/** All title words, in every spelling. */
export const TITLES = new Vocabulary(
	[...offices.keys(), ...words(OTHERS).flatMap(spellings), ...words(DECLINED).flatMap(spellings)].join(' '),
);

/** The office that a folded title word stands for, as the corpus names it ("deputy"); itself where unknown. */
export function officeOf(word: string): string {
	return offices.get(word) ?? word;
}

const MASCULINE = new Vocabulary(
	[
		...words('m mr messrs monsieur sir lord herr herrn senor sr signor meneer dhr bay'),
		...['господин', 'пан', 'السيد', 'מר'].map(fold).flatMap(spellings),
	].join(' '),
);
const FEMININE = new Vocabulary(
	[
		...words('mrs ms miss mme madame mlle frau senora sra signora mevrouw mw bayan'),
		...['госпожа', 'пані', 'السيدة', 'גב', 'גברת'].map(fold).flatMap(spellings),
	].join(' '),
);

/** The gender that a courtesy title among folded title words tells; null where none does. */
export function genderOf(titles: string): 'm' | 'f' | null {
	for (const word of titles.split(' ')) {
		if (FEMININE.has(word)) return 'f';
		if (MASCULINE.has(word)) return 'm';
	}
	return null;
}

/** Small words between a comma after a name and the title that stands in apposition to it. */
export const BEFORE_APPOSITION = new Vocabulary(`
the a an his her its their our one of two three then now who is was le la l un une son sa leur el la un una su uno
il lo un uno suo sua o a um uma seu sua der die das ein eine sein seine ihr ihre einer de het een zijn haar een
`);
