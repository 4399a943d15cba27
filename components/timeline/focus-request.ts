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
	const take = (value: unknown) => {
		const parsed = v.safeParse(request, value);
		if (stopped || !parsed.success) return;
		void item.removeValue();
		onEntity(parsed.output.entity);
	};
	void item.getValue().then(take);
	const stop = item.watch(take);
	return () => {
		stopped = true;
		stop();
	};
}
