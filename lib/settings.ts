/**
 * Every setting, its default and its version, in one place. What concerns looks may sync; which
 * sites and names a reader switched off never leaves the machine.
 */

import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { DENSITIES, PAINTERS, THEMES } from './choices';

export { siteOf } from './site';

import { oneAtATime } from './one-at-a-time';

export { DENSITIES, PAINTERS, THEMES };

/** Version of the stored shape; raise it together with a migration. */
export const SETTINGS_VERSION = 2;

export const lookSchema = v.object({
	/** Which mentions are lit: the first in each section, all, the first on the page, none. */
	density: v.fallback(v.picklist(DENSITIES), 'section'),
	/** `mark` draws real elements, which screen readers announce. */
	painter: v.fallback(v.picklist(PAINTERS), 'highlight'),
	theme: v.fallback(v.picklist(THEMES), 'system'),
});
export type Look = v.InferOutput<typeof lookSchema>;
export const DEFAULT_LOOK: Look = v.parse(lookSchema, {});

const mutedSchema = v.object({
	entity: v.string(),
	/** A site ("news.example") or one page of it, as `siteOf` and `pageOf` name them. */
	place: v.string(),
});
export type MutedHere = v.InferOutput<typeof mutedSchema>;

export const silencedSchema = v.object({
	/** Host names on which Gloss does nothing. */
	sites: v.fallback(v.array(v.string()), []),
	/** Entity ids that are never lit. */
	entities: v.fallback(v.array(v.string()), []),
	/** Entities that are not lit in one place; since version 2. */
	here: v.fallback(v.array(mutedSchema), []),
});
export type Silenced = v.InferOutput<typeof silencedSchema>;
export const NOTHING_SILENCED: Silenced = v.parse(silencedSchema, {});

const lookItem = storage.defineItem<Look>('sync:look', { fallback: DEFAULT_LOOK, version: SETTINGS_VERSION });
const silencedItem = storage.defineItem<Silenced>('local:silenced', {
	fallback: NOTHING_SILENCED,
	version: SETTINGS_VERSION,
	// A value whose version was lost passes here again.
	migrations: { 2: (before: Omit<Silenced, 'here'>): Silenced => ({ here: [], ...before }) },
});

function readLook(value: unknown): Look {
	const parsed = v.safeParse(lookSchema, value);
	return parsed.success ? parsed.output : DEFAULT_LOOK;
}

function readSilenced(value: unknown): Silenced {
	const parsed = v.safeParse(silencedSchema, value);
	return parsed.success ? parsed.output : NOTHING_SILENCED;
}

/** The reader's choices of look; anything unreadable falls back to its default. */
export async function getLook(): Promise<Look> {
	return readLook(await lookItem.getValue());
}

/** Changes some choices of look and keeps the others. */
export function setLook(change: Partial<Look>): Promise<void> {
	return oneAtATime('look', async () => lookItem.setValue({ ...(await getLook()), ...change }));
}

/** Calls back with every change of look, from any surface. Returns how to stop. */
export function watchLook(onChange: (look: Look) => void): () => void {
	return lookItem.watch((value) => onChange(readLook(value)));
}

/** What the reader switched off. */
export async function getSilenced(): Promise<Silenced> {
	return readSilenced(await silencedItem.getValue());
}

function withOrWithout(list: readonly string[], item: string, wanted: boolean): string[] {
	const others = list.filter((each) => each !== item);
	return wanted ? [...others, item].sort() : others;
}

/** Switches a host name on or off. */
export function setSiteOff(host: string, off: boolean): Promise<void> {
	return oneAtATime('silenced', async () => {
		const now = await getSilenced();
		await silencedItem.setValue({ ...now, sites: withOrWithout(now.sites, host, off) });
	});
}

/** Mutes an entity everywhere, or lets it be lit again. */
export function setEntityOff(entity: string, off: boolean): Promise<void> {
	return oneAtATime('silenced', async () => {
		const now = await getSilenced();
		await silencedItem.setValue({ ...now, entities: withOrWithout(now.entities, entity, off) });
	});
}

/** Mutes an entity in one place, a site or a page, or lets it be lit there again. */
export function setEntityOffHere(entity: string, place: string, off: boolean): Promise<void> {
	return oneAtATime('silenced', async () => {
		const now = await getSilenced();
		const others = now.here.filter((muted) => muted.entity !== entity || muted.place !== place);
		const here = off ? [...others, { entity, place }] : others;
		await silencedItem.setValue({ ...now, here: here.sort(byPlace) });
	});
}

function byPlace(a: MutedHere, b: MutedHere): number {
	return a.place < b.place ? -1 : a.place > b.place ? 1 : a.entity < b.entity ? -1 : 1;
}

/** Calls back with every change of what is switched off, and what was before. Returns how to stop. */
export function watchSilenced(onChange: (silenced: Silenced, before: Silenced) => void): () => void {
	return silencedItem.watch((value, before) => onChange(readSilenced(value), readSilenced(before)));
}
