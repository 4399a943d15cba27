import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const request = v.object({ entity: v.string() });
const item = storage.defineItem<unknown>('session:panel:focus');

/**
 * Calls back with the entity that a card asked the timeline to be opened on, now if one waits and
 * whenever one comes. A request is taken once. Returns how to stop.
 */
export function onFocusRequest(onEntity: (entity: string) => void): () => void {
	let stopped = false;
	// One after the other: a request that comes during the first look would be seen twice.
	let turn = Promise.resolve();
	const take = () => {
		turn = turn.then(async () => {
			const parsed = v.safeParse(request, stopped ? null : await item.getValue());
			if (!parsed.success) return;
			await item.removeValue();
			onEntity(parsed.output.entity);
		});
	};
	take();
	const stop = item.watch((value) => {
		if (value !== null) take();
	});
	return () => {
		stopped = true;
		stop();
	};
}
