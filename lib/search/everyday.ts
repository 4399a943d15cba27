/**
 * Everyday words, and what sources on the Court say instead. Offices, bodies and steps are called as the Rome
 * Statute calls them: articles 38, 42 and 43 (President, Prosecutor, Registrar), 75 (reparations), 102
 * (surrender, which is not extradition), 112 (Assembly) and 127 (withdrawal). Words that take a side, such as
 * those for rulers and fighters somebody thinks ill of, lead to nobody.
 * Nothing: a word that what is sought may go without.
 */
const SAID_AS: Readonly<Record<string, string>> = {
	// Who holds an office or leads a group.
	'chief prosecutor': 'prosecutor',
	'head prosecutor': 'prosecutor',
	'lead prosecutor': 'prosecutor',
	'top prosecutor': 'prosecutor',
	'chief judge': 'president',
	'top judge': 'president',
	'chief justice': 'president',
	'head of the registry': 'registrar',
	'in charge': 'president | head',
	boss: 'president | head | leader',
	chief: 'president | head | commander',
	head: 'president | leader | commander',
	heads: 'president | head',
	leader: 'president | head | commander',
	leads: 'president | head',
	runs: 'president | head',
	'human rights chief': 'high commissioner human rights',
	'head of the un': 'united nations secretary general',
	'un boss': 'united nations secretary general',
	'un chief': 'united nations secretary general',
	spokesman: 'spokesperson',
	spokesmen: 'spokesperson',
	spokeswoman: 'spokesperson',
	spokeswomen: 'spokesperson',
	attorney: 'lawyer',
	ex: 'former',
	premier: 'prime minister',
	pm: 'prime minister',
	defense: 'defence',
	un: 'united nations',
	'un expert': 'special rapporteur',
	lra: 'lord resistance army',
	// Bodies and texts.
	'founding treaty': 'rome statute',
	treaty: 'statute',
	'member states': 'states parties',
	'member countries': 'states parties',
	icc: 'court',
	'war crimes court': 'international criminal court',
	'war crimes tribunal': 'international criminal court',
	'hague court': 'international criminal court',
	'hague tribunal': 'international criminal court',
	employee: 'staff | personnel',
	salary: 'salaries',
	'white house': 'trump administration',
	// What happens before judges.
	lawsuit: 'suit',
	'legal action': 'suit',
	'legal challenge': 'suit',
	'court case': 'suit',
	sue: 'suit',
	sued: 'suit',
	case: '',
	complaint: 'suit',
	probe: 'inquiry | investigation',
	captured: 'arrested',
	caught: 'arrested',
	detained: 'arrested',
	freed: 'released',
	extradited: 'surrendered | handed over',
	extradition: 'surrendered',
	wanted: 'warrant',
	fugitive: 'wanted',
	'on the run': 'wanted',
	'found guilty': 'convicted',
	guilty: 'convicted',
	'not guilty': 'acquitted',
	cleared: 'acquitted',
	jail: 'sentenced | convicted',
	jailed: 'sentenced | convicted',
	imprisoned: 'sentenced | convicted',
	prison: 'sentenced | convicted',
	'charges dropped': 'case ended',
	verdict: 'judgment',
	ruling: 'judgment | decision',
	compensation: 'reparations',
	damages: 'reparations',
	// What is done to the Court and by its states.
	blacklist: 'sanctions',
	blacklisted: 'sanctions',
	'travel ban': 'visa restrictions | visa',
	'visa ban': 'visa restrictions | visa',
	'entry ban': 'visa restrictions | visa',
	fired: 'removed',
	sacked: 'removed',
	ousted: 'removed',
	exit: 'withdrawal',
	leave: 'withdrawal',
	leaving: 'withdrawal',
	left: 'withdrawal',
	quit: 'withdrawal',
	'pull out': 'withdrawal',
	'sexual harassment': 'misconduct',
	harassment: 'misconduct',
};

const MEANINGS = new Map(
	Object.entries(SAID_AS).map(([said, meant]) => [
		said,
		meant.split(' | ').map((one) => one.split(' ').filter((word) => word !== '')),
	]),
);

/**
 * What an everyday phrase means in the words of the sources, the likeliest first; folded words in and out.
 * The plural of a phrase means what it does; none for a phrase that is not known.
 */
export function meaningsOf(words: readonly string[]): readonly (readonly string[])[] {
	const singular = words.map((word) => word.replace(/s$/, ''));
	return MEANINGS.get(words.join(' ')) ?? MEANINGS.get(singular.join(' ')) ?? [];
}
