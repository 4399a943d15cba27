import type { ComponentProps, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props extends ComponentProps<'button'> {
	next: RefObject<HTMLElement | null>;
}

/** A button that may go away while it has the focus: `next` takes it then, or it would fall to the top of the page. */
export function PassingButton({ next, ...rest }: Props) {
	const button = useRef<HTMLButtonElement>(null);
	useLayoutEffect(
		() => () => {
			if (button.current && document.activeElement === button.current) next.current?.focus();
		},
		[next],
	);
	return <button type="button" {...rest} ref={button} />;
}
