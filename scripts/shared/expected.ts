/** Which names of the founding texts must be linked, and to whom, by the inventory of those texts. */
import * as v from 'valibot';

const rowSchema = v.object({
	id: v.string(),
	name: v.string(),
	type: v.string(),
	files: v.record(v.string(), v.number()),
	forms: v.record(v.string(), v.number()),
});
export const inventorySchema = v.array(rowSchema);
export type Inventory = v.InferOutput<typeof inventorySchema>;

/** Inventory rows about people, organisations and legal instruments, and the entity each means. */
const ENTITY_OF: ReadonlyMap<string, string> = new Map([
	['p-akane', 'tomoko-akane'],
	['p-khan-k', 'karim-khan'],
	['p-khan-n', 'nazhat-shameem-khan'],
	['p-guillou', 'nicolas-guillou'],
	['p-prost', 'kimberly-prost'],
	['p-netanyahu', 'benjamin-netanyahu'],
	['p-gallant', 'yoav-gallant'],
	['p-trump', 'donald-trump'],
	['p-rubio', 'marco-rubio'],
	['p-albanese', 'francesca-albanese'],
	['p-darmanin', 'gerald-darmanin'],
	['p-krone', 'elsebeth-sondergard-krone'],
	['p-deswaef', 'alexis-deswaef'],
	['p-evenson', 'liz-evenson'],
	['p-chaikel', 'danya-chaikel'],
	['o-icc', 'international-criminal-court'],
	['o-asp', 'assembly-of-states-parties'],
	['o-otp', 'office-of-the-prosecutor'],
	['o-trumpadm', 'trump-administration'],
	['o-state', 'us-department-of-state'],
	['o-eu', 'european-union'],
	['o-un', 'united-nations'],
	['o-cicc', 'coalition-for-the-international-criminal-court'],
	['o-fidh', 'international-federation-for-human-rights'],
	['o-hrw', 'human-rights-watch'],
	['o-msft', 'microsoft'],
	['i-rs', 'rome-statute'],
	['i-eo', 'executive-order-14203'],
	['i-bs', 'eu-blocking-statute'],
	['i-apic', 'agreement-on-privileges-and-immunities-of-the-icc'],
]);

/** Rows whose entity has no settled id: any one link over the name will do. */
const ANY_ENTITY = new Set(['o-frmfa', 'o-esmfa', 'o-zadirco']);

/** Descriptions without a name in them, which the inventory counts with the names. */
const GENERIC = new Set([
	'This year’s gathering',
	'first annual assembly',
	'the ongoing summit',
	'the summit',
	'the bloc’s',
	'The Coalition',
	'a statute that would bar European entities from abiding by potential American sanctions',
]);

export interface Expected {
	form: string;
	/** Null where any entity will do. */
	entity: string | null;
	start: number;
	end: number;
}

interface Form {
	form: string;
	entity: string | null;
}

/** The forms that must be linked, the longest first. */
export function formsToLink(inventory: Inventory): Form[] {
	return inventory
		.filter(({ id }) => ENTITY_OF.has(id) || ANY_ENTITY.has(id))
		.flatMap(({ id, forms }) =>
			Object.keys(forms)
				.filter((form) => !GENERIC.has(form))
				.map((form) => ({ form, entity: ENTITY_OF.get(id) ?? null })),
		)
		.sort((a, b) => b.form.length - a.form.length);
}

function isWordCharacter(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/**
 * Every place of a text where a name stands, the longest form first; a form inside a longer one of
 * another entity is left out, as names are never nested.
 */
export function expectedIn(text: string, inventory: Inventory): Expected[] {
	const found: Expected[] = [];
	for (const { form, entity } of formsToLink(inventory)) {
		for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
			const end = at + form.length;
			if (isWordCharacter(text[at - 1]) || isWordCharacter(text[end])) continue;
			if (found.some((other) => at < other.end && other.start < end)) continue;
			found.push({ form, entity, start: at, end });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
