import { useRef } from 'preact/hooks';

/** The value as it was first given, as long as what is given says the same; for plain data. */
export function useSteady<T>(value: T): T {
	const kept = useRef(value);
	if (kept.current !== value && JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
	return kept.current;
}
