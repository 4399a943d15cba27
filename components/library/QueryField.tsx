import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FilterChips } from '../search/FilterChips';
import { Cross, Lens } from '../search/icons';

interface Props {
	/** The query whose results are the page. */
	text: string;
	/** A step of the history each: a word that is typed, a filter that is pressed. */
	onQuery(text: string, how: 'push' | 'replace'): void;
	/** Enter: the reader goes on to the results. */
	onResults(): void;
}

/** The query of the results page, to be changed: what is found stands in the page, so there is no list under it. */
export function QueryField({ text, onQuery, onResults }: Props) {
	const input = useRef<HTMLInputElement>(null);
	/** What was typed last and may still be typed on. */
	const typed = useRef<string | null>(null);
	const pressed = useRef(false);
	useLayoutEffect(() => {
		// A filter that was taken away has taken the focus with it.
		if (pressed.current && document.activeElement === document.body) input.current?.focus();
		pressed.current = false;
	});
	const typeIn = (next: string) => {
		if (next === text) return;
		onQuery(next, text === '' || typed.current === text ? 'replace' : 'push');
		typed.current = next;
	};
	const press = (next: string) => {
		typed.current = null;
		pressed.current = true;
		onQuery(next, 'push');
	};
	const empty = () => {
		typeIn('');
		input.current?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (event.key === 'Escape' && text !== '') {
			event.preventDefault();
			empty();
		} else if (event.key === 'Enter') {
			typed.current = null;
			onResults();
		}
	};
	return (
		<search class="gloss-search">
			<div class="gloss-search-field">
				<Lens />
				<input
					ref={input}
					type="search"
					enterkeyhint="search"
					autocomplete="off"
					autocapitalize="off"
					spellcheck={false}
					aria-label={i18n.t('search.label')}
					placeholder={i18n.t('search.placeholder')}
					value={text}
					onInput={(event) => typeIn(event.currentTarget.value)}
					onKeyDown={onKeyDown}
				/>
				{text !== '' && (
					<button type="button" class="gloss-clear" aria-label={i18n.t('search.clear')} onClick={empty}>
						<Cross size={12} />
					</button>
				)}
			</div>
			<FilterChips query={text} onQuery={press} />
		</search>
	);
}
