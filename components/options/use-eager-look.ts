import { useEffect, useState } from 'preact/hooks';
import { type Look, setLook } from '../../lib/settings';

/** `all` without what has arrived in `look`. */
function stillPending(all: Partial<Look>, look: Look): Partial<Look> {
	return {
		...(all.density && all.density !== look.density ? { density: all.density } : {}),
		...(all.painter && all.painter !== look.painter ? { painter: all.painter } : {}),
		...(all.theme && all.theme !== look.theme ? { theme: all.theme } : {}),
	};
}

/**
 * The look with the reader's last choices in it before storage has answered, so that no control
 * springs back in between; and how to change it. `change` rejects, and takes the choice back, when
 * it cannot be stored.
 */
export function useEagerLook(look: Look): [shown: Look, change: (part: Partial<Look>) => Promise<void>] {
	const [pending, setPending] = useState<Partial<Look>>({});
	useEffect(() => setPending((all) => stillPending(all, look)), [look]);
	const change = async (part: Partial<Look>) => {
		setPending((all) => ({ ...all, ...part }));
		try {
			await setLook(part);
		} catch (cause) {
			setPending({});
			throw cause;
		}
	};
	return [{ ...look, ...pending }, change];
}
