import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** px. As narrow as in library.css. */
const NARROW = 480;

/**
 * Whether long lists stand open at first: where there is room. They open when the window gets room, and
 * when it loses it they stay as they are, for the reader may be within one.
 */
export function useRoomForLists(): boolean {
	const [room, setRoom] = useState(() => innerWidth > NARROW);
	useEffect(() => {
		const follow = () => {
			if (innerWidth > NARROW) setRoom(true);
		};
		addEventListener('resize', follow);
		return () => removeEventListener('resize', follow);
	}, []);
	return room;
}

interface Props {
	title: string;
	count: number;
	open: boolean;
	children: ComponentChildren;
}

/** A long list below its title, to be closed and opened; the browser's own search finds what is in a closed one. */
export function Shelf({ title, count, open, children }: Props) {
	return (
		<details class="gloss-shelf" open={open}>
			<summary>
				<h3>
					{title} <span class="gloss-count">{count}</span>
				</h3>
			</summary>
			{children}
		</details>
	);
}
