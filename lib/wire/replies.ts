/** Checks what the background answers to a page, by hand: see wire.ts for the reason. */
import { DENSITIES, PAINTERS, THEMES } from '../choices';
import type { MessageReply, PackedRecord } from '../messages';
import type { Answer, EntityName } from '../page/conversation';
import { TAKEOVERS, type Takeover } from '../page/takeover';
import type { BlockEvidence, Mention, MentionKey, Reason } from '../recognition/types';
import type { Look, MutedHere, Silenced } from '../settings';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null;
}

function isOffset(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) >= 0;
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is T[] {
	return Array.isArray(value) && value.every(is);
}

function isKey(value: unknown): value is MentionKey {
	return isFields(value) && isText(value.block) && isOffset(value.start) && isOffset(value.end);
}

function isReason(value: unknown): value is Reason {
	return isFields(value) && isText(value.code) && (value.detail === undefined || isText(value.detail));
}

function isMention(value: unknown): value is Mention {
	if (!isKey(value) || !isFields(value)) return false;
	const { entity, text, confidence, reasons } = value;
	return isText(entity) && isText(text) && typeof confidence === 'number' && isListOf(reasons, isReason);
}

/** What else it holds is recognition's own business. */
function isEvidence(value: unknown): value is BlockEvidence {
	return isFields(value) && isText(value.block) && typeof value.order === 'number';
}

function isName(value: unknown): value is EntityName {
	return isFields(value) && isText(value.id) && isText(value.name);
}

function isRecord(value: unknown): value is PackedRecord {
	return isFields(value) && isText(value.id) && isText(value.json);
}

function misshapen(type: string): TypeError {
	return new TypeError(`the answer to ${type} has the wrong shape`);
}

/** The answer to `recognise`. @throws TypeError when it has another shape. */
export function readAnswer(value: unknown): Answer {
	if (!isFields(value)) throw misshapen('recognise');
	if (value.status === 'stale') return { status: 'stale' };
	const { revision, additions, withdrawals, evidence, names } = value;
	if (
		value.status !== 'done' ||
		!isOffset(revision) ||
		!isListOf(additions, isMention) ||
		!isListOf(withdrawals, isKey) ||
		!isListOf(evidence, isEvidence) ||
		!isListOf(names, isName)
	) {
		throw misshapen('recognise');
	}
	return { status: 'done', revision, additions, withdrawals, evidence, names };
}

/** The answer to `readRecords`. @throws TypeError when it has another shape. */
export function readRecordsSent(value: unknown): MessageReply<'readRecords'> {
	if (!isFields(value)) throw misshapen('readRecords');
	const { records, left } = value;
	if (!isListOf(records, isRecord) || !isListOf(left, isText)) throw misshapen('readRecords');
	return { records, left };
}

/** The reader's choices as a page needs them. */
export interface Choices {
	look: Look;
	silenced: Silenced;
}

function isOneOf<T extends string>(value: unknown, allowed: readonly T[]): value is T {
	return allowed.some((one) => one === value);
}

function isMuted(value: unknown): value is MutedHere {
	return isFields(value) && isText(value.entity) && isText(value.place);
}

/** The answer to `begin`. @throws TypeError when it has another shape. */
export function readChoices(value: unknown): Choices {
	const look = isFields(value) ? value.look : undefined;
	const silenced = isFields(value) ? value.silenced : undefined;
	if (!isFields(look) || !isFields(silenced)) throw misshapen('begin');
	const { density, painter, theme } = look;
	const { sites, entities, here } = silenced;
	if (
		!isOneOf(density, DENSITIES) ||
		!isOneOf(painter, PAINTERS) ||
		!isOneOf(theme, THEMES) ||
		!isListOf(sites, isText) ||
		!isListOf(entities, isText) ||
		!isListOf(here, isMuted)
	) {
		throw misshapen('begin');
	}
	return { look: { density, painter, theme }, silenced: { sites, entities, here } };
}

const WALKS = ['next', 'previous', 'open'] as const;

/** What `walk` carries. @throws TypeError when it has another shape. */
export function readWalk(value: unknown): { action: (typeof WALKS)[number] } {
	const action = isFields(value) ? value.action : undefined;
	if (!isOneOf(action, WALKS)) throw misshapen('walk');
	return { action };
}

/** The answer to `lookAtTakeover`. @throws TypeError when it has another shape. */
export function readTakeoverSent(value: unknown): Takeover {
	const state = isFields(value) ? value.state : undefined;
	if (!isOneOf(state, TAKEOVERS)) throw misshapen('lookAtTakeover');
	return state;
}

/** What `goTo` carries. @throws TypeError when it has another shape. */
export function readGoTo(value: unknown): { entity: string; index: number } {
	if (!isFields(value) || !isText(value.entity) || !isOffset(value.index)) throw misshapen('goTo');
	return { entity: value.entity, index: value.index };
}
