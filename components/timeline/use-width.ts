import { useEffect, useState } from 'preact/hooks';

/** px that are free at both sides of the drawing, as overview.css has it. */
const SIDES = 32;
/** Narrower than this a drawing shrinks, since it would have no room for its signs. */
const NARROWEST = 140;

/** px that the panel's drawing is wide, at first and whenever the panel is made wider or narrower. */
export function useWidth(): number {
	const [width, setWidth] = useState(read);
	useEffect(() => {
		const look = () => setWidth(read());
		addEventListener('resize', look);
		return () => removeEventListener('resize', look);
	}, []);
	return width;
}

function read(): number {
	return Math.max(document.documentElement.clientWidth - SIDES, NARROWEST);
}
