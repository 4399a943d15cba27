/** How readers name the people of a country, which no table of the platform knows. ISO 3166-1 codes. */
const PEOPLE: Readonly<Record<string, string>> = {
	ar: 'argentine argentinian',
	at: 'austrian',
	au: 'australian',
	be: 'belgian',
	bg: 'bulgarian',
	bj: 'beninese',
	bo: 'bolivian',
	bw: 'botswanan',
	ca: 'canadian',
	cd: 'congolese',
	cf: 'central african',
	ci: 'ivorian',
	cr: 'costa rican',
	cy: 'cypriot',
	cz: 'czech',
	de: 'german',
	dk: 'danish',
	do: 'dominican',
	ee: 'estonian',
	es: 'spanish',
	fi: 'finnish',
	fj: 'fijian',
	fr: 'french',
	gb: 'british english uk',
	ge: 'georgian',
	gm: 'gambian',
	hu: 'hungarian',
	ie: 'irish',
	il: 'israeli',
	it: 'italian',
	jo: 'jordanian',
	jp: 'japanese',
	ke: 'kenyan',
	kr: 'korean',
	li: 'liechtensteiner',
	ly: 'libyan',
	ml: 'malian',
	mm: 'burmese',
	mn: 'mongolian',
	mx: 'mexican',
	ne: 'nigerien',
	ng: 'nigerian',
	nl: 'dutch',
	no: 'norwegian',
	pe: 'peruvian',
	ph: 'philippine filipino',
	pl: 'polish',
	ps: 'palestinian',
	pt: 'portuguese',
	ro: 'romanian',
	ru: 'russian',
	rw: 'rwandan',
	sd: 'sudanese',
	se: 'swedish',
	si: 'slovenian slovene',
	sl: 'sierra leonean',
	sn: 'senegalese',
	td: 'chadian',
	tn: 'tunisian',
	tr: 'turkish',
	tt: 'trinidadian',
	ua: 'ukrainian',
	ug: 'ugandan',
	us: 'american us usa',
	ve: 'venezuelan',
	za: 'south african',
};

let names: Intl.DisplayNames | undefined;
const known = new Map<string, string>();

/** The English name of a country and of its people, by its code; the empty string for none. */
export function countryWords(code: string): string {
	const lower = code.toLowerCase();
	const before = known.get(lower);
	if (before !== undefined) return before;
	names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	const people = Object.hasOwn(PEOPLE, lower) ? PEOPLE[lower] : '';
	const words = /^[a-z]{2}$/.test(lower) ? `${names.of(lower.toUpperCase()) ?? ''} ${people}` : '';
	known.set(lower, words);
	return words;
}
