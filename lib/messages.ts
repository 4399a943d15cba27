/**
 * Every message between the parts of Gloss: its name, what it carries, what answers it. Both ends
 * validate: `send` what comes back, `handle` what comes in, since page text travels in them.
 */
import { defineExtensionMessaging, type SendMessageOptions } from '@webext-core/messaging';
import * as v from 'valibot';
import { TAKEOVERS } from './page/takeover';
import type { BlockEvidence, Mention, MentionKey, TextBlock } from './recognition/types';
import { lookSchema, silencedSchema } from './settings';
import type { Pointed } from './wire/pointed';

const id = v.pipe(v.string(), v.maxLength(200));
/** A site or a page of it: see lib/site.ts. */
const place = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const textBlock: v.GenericSchema<TextBlock> = v.object({
	id,
	order: v.number(),
	text: v.pipe(v.string(), v.maxLength(2_000_000)),
	role: v.picklist(['title', 'heading', 'text']),
	lang: v.exactOptional(v.string()),
});
const evidence: v.GenericSchema<BlockEvidence> = v.looseObject({ block: id, order: v.number() });
const mentionKey: v.GenericSchema<MentionKey> = v.object({ block: id, start: offset, end: offset });
const mention: v.GenericSchema<Mention> = v.object({
	block: id,
	start: offset,
	end: offset,
	text: v.string(),
	entity: id,
	confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	reasons: v.array(v.object({ code: v.string(), weight: v.number(), detail: v.exactOptional(v.string()) })),
});
const entityName = v.object({ id, name: v.string() });
/** `json` is the CardRecord as `packRecord` writes it: a page reads the few that its reader opens. */
const packedRecord = v.object({ id, json: v.string() });
export type PackedRecord = v.InferOutput<typeof packedRecord>;

/** What Gloss found in one frame of a tab; kept in session storage for popup and panel. */
export const pageSummary = v.object({
	url: v.string(),
	title: v.string(),
	found: v.array(v.object({ entity: id, name: v.string(), count: offset })),
	/** Names of the limits that were reached; empty when the page was read whole. */
	capped: v.array(v.string()),
	milliseconds: v.number(),
});
export type PageSummary = v.InferOutput<typeof pageSummary>;

/** Where a link into our own pages leads. */
export const libraryTarget = v.variant('view', [
	v.object({ view: v.literal('entity'), id }),
	v.object({ view: v.literal('document'), id, passage: v.exactOptional(offset) }),
	v.object({ view: v.literal('event'), id }),
	v.object({ view: v.literal('home') }),
]);
export type LibraryTarget = v.InferOutput<typeof libraryTarget>;

export const PROTOCOL = {
	/** Gate → background: this frame is about the Court. Answers whether the rest was injected. */
	openGate: { data: v.object({}), reply: v.object({ injected: v.boolean() }) },
	/**
	 * Page → background: the reader's choices, when a page begins and when they have changed. Of what is
	 * silenced it answers what concerns the sites of the tab and of the frame.
	 */
	begin: { data: v.object({}), reply: v.object({ look: lookSchema, silenced: silencedSchema }) },
	/** Page → background: a script that not every page needs. Answers once it has run, or could not. */
	loadPart: {
		data: v.object({ part: v.picklist(['card', 'marks']) }),
		reply: v.object({ loaded: v.boolean() }),
	},
	/** Page → background. `evidence` is the page's whole ledger, sent only after a `stale` answer. */
	recognise: {
		data: v.object({
			page: id,
			revision: offset,
			blocks: v.array(textBlock),
			removed: v.array(id),
			evidence: v.exactOptional(v.array(evidence)),
		}),
		reply: v.variant('status', [
			v.object({
				status: v.literal('done'),
				revision: offset,
				additions: v.array(mention),
				withdrawals: v.array(mentionKey),
				evidence: v.array(evidence),
				names: v.array(entityName),
			}),
			/** The worker has restarted and does not know this page: send the ledger along. */
			v.object({ status: v.literal('stale') }),
		]),
	},
	/** Page → background: whether a framework is still to take this page over. */
	lookAtTakeover: { data: v.object({}), reply: v.object({ state: v.picklist(TAKEOVERS) }) },
	/**
	 * Page → background: the records of entities, the first in the list first. `left` are those that were
	 * too much for one message, to be asked for again; what is in neither has no record.
	 */
	readRecords: {
		data: v.object({ entities: v.array(id) }),
		reply: v.object({ records: v.array(packedRecord), left: v.array(id) }),
	},
	/** Page → background: what stands lit now, for popup and panel. */
	pageFound: { data: pageSummary, reply: v.undefined() },
	/** Page → background: open a full tab of the library. */
	openLibrary: { data: libraryTarget, reply: v.undefined() },
	/** Page → background: open the timeline beside the page, on one entity when given. */
	openTimeline: { data: v.object({ entity: v.exactOptional(id) }), reply: v.undefined() },
	/**
	 * Page → background: what the reader switches off from a card. It is stored there, where a change in
	 * one tab waits for that of another.
	 */
	silence: {
		data: v.variant('what', [
			v.object({ what: v.literal('site'), site: place }),
			v.object({ what: v.literal('name'), entity: id, place: v.exactOptional(place) }),
		]),
		reply: v.undefined(),
	},
	/** Popup or panel → page: scroll to the nth mention of an entity (from 0) and tint it. */
	goTo: { data: v.object({ entity: id, index: offset }), reply: v.object({ shown: v.boolean() }) },
	/** Background → page: the reader has chosen otherwise. What, the page asks by `begin`. */
	chosen: { data: v.object({}), reply: v.undefined() },
	/** Background → page: a shortcut was pressed. All frames hear it, the one with the focus heeds it. */
	walk: { data: v.object({ action: v.picklist(['next', 'previous', 'open']) }), reply: v.undefined() },
} as const;

/** Page → panel, over the connection of lib/wire/pointed.ts and only while there is one. */
export const pointed: v.GenericSchema<Pointed> = v.object({ entity: v.nullable(id) });

type Protocol = typeof PROTOCOL;
export type MessageName = keyof Protocol;
export type MessageData<K extends MessageName> = v.InferOutput<Protocol[K]['data']>;
export type MessageReply<K extends MessageName> = v.InferOutput<Protocol[K]['reply']>;

type ProtocolMap = { [K in MessageName]: (data: MessageData<K>) => MessageReply<K> };
const messenger = defineExtensionMessaging<ProtocolMap>();
export type Sender = chrome.runtime.MessageSender;

/**
 * Sends a message to the background, or to one frame of a tab when `target` is given.
 * Throws what the other end threw, and a ValiError when the answer has the wrong shape.
 */
export async function send<K extends MessageName>(
	name: K,
	data: MessageData<K>,
	target?: SendMessageOptions,
): Promise<MessageReply<K>> {
	const call = messenger.sendMessage as (n: K, d: MessageData<K>, t?: SendMessageOptions) => Promise<unknown>;
	const reply = await call(name, data, target);
	return v.parse(PROTOCOL[name].reply, reply) as MessageReply<K>;
}

/**
 * Answers one kind of message in this context; one handler a name. `run` is called in the same task
 * as the message, so a user gesture of the sender still counts. Returns how to stop.
 * A message of the wrong shape is answered with a ValiError and never reaches `run`.
 */
export function handle<K extends MessageName>(
	name: K,
	run: (data: MessageData<K>, sender: Sender) => MessageReply<K> | Promise<MessageReply<K>>,
): () => void {
	const listen = messenger.onMessage as (
		n: K,
		answer: (message: { data: unknown; sender: Sender }) => unknown,
	) => () => void;
	return listen(name, ({ data, sender }) =>
		run(v.parse(PROTOCOL[name].data, data) as MessageData<K>, sender),
	);
}
