import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Place } from '../library/address';
import { FilterChips } from './FilterChips';
import { Cross, Lens } from './icons';
import { NothingFound } from './NothingFound';
import { ResultList } from './ResultList';
import { NO_RESULTS, type Results } from './results';
import { useCombobox } from './use-combobox';

interface Props {
	/** The results for a text, a stable function; null while the corpus is opened: one can type already. */
	search: ((text: string) => Results) | null;
	/** `aside` when the reader asked for a tab of its own (Ctrl, Cmd). */
	onOpen(place: Place, aside: boolean): void;
	/** The reader has opened something that this text led to. */
	onAsked?(text: string): void;
	/** What stands under an empty field; `ask` puts a text into it. */
	start?: (ask: (text: string) => void) => ComponentChildren;
	/** Escape in an empty field. */
	onClose?(): void;
	autofocus?: boolean;
	/** The results lie over the page and go away when the reader leaves the field or opens one. */
	overlay?: boolean;
}

/** Search with results as you type: an editable combobox over a grouped listbox. */
export function SearchField({
	search,
	onOpen,
	onAsked,
	start,
	onClose,
	autofocus = false,
	overlay = false,
}: Props) {
	const list = useId();
	const [within, setWithin] = useState(autofocus);
	const input = useRef<HTMLInputElement>(null);
	const cached = useMemo(() => {
		let last: { text: string; results: Results } | null = null;
		return (text: string) => {
			if (last?.text !== text) last = { text, results: search?.(text) ?? NO_RESULTS };
			return last.results;
		};
	}, [search]);
	const field = useCombobox(
		(text) => cached(text).options.length,
		(command, active) => {
			if (command === 'close') return onClose?.();
			const option = cached(field.text).options[active];
			if (option) open(option.place, command === 'open-aside');
		},
	);
	const open = (place: Place, aside: boolean) => {
		onAsked?.(field.text);
		if (overlay && !aside) field.setText('');
		onOpen(place, aside);
	};
	const ask = (text: string) => {
		field.setText(text);
		input.current?.focus();
	};
	useEffect(() => {
		if (!autofocus) return;
		// The attribute of that name does nothing in a page that a script draws.
		input.current?.focus();
		// Firefox draws the popup out of sight, and may take the focus from the field as it shows it.
		const onShown = () => {
			if (document.activeElement === document.body) input.current?.focus();
		};
		window.addEventListener('focus', onShown, { once: true });
		return () => window.removeEventListener('focus', onShown);
	}, [autofocus]);
	const results = cached(field.text);
	const away = overlay && !within;
	const shown = results.options.length > 0 && !away;
	const asked = field.text.trim();
	const counted = search ? i18n.t('search.count', results.found) : i18n.t('corpus.loading');
	const said = asked === '' ? '' : counted;
	return (
		<search class="gloss-search" onFocusIn={() => setWithin(true)} onFocusOut={() => setWithin(false)}>
			<div class="gloss-search-field">
				<Lens />
				<input
					ref={input}
					type="text"
					role="combobox"
					inputmode="search"
					enterkeyhint="search"
					autocomplete="off"
					autocapitalize="off"
					spellcheck={false}
					aria-label={i18n.t('search.label')}
					aria-autocomplete="list"
					aria-expanded={shown}
					aria-controls={list}
					aria-activedescendant={shown && field.active >= 0 ? `${list}-${field.active}` : undefined}
					placeholder={i18n.t('search.placeholder')}
					value={field.text}
					onInput={field.onInput}
					onKeyDown={field.onKeyDown}
				/>
				{field.text !== '' && (
					<button
						type="button"
						class="gloss-clear"
						aria-label={i18n.t('search.clear')}
						onClick={() => ask('')}
					>
						<Cross size={12} />
					</button>
				)}
			</div>
			{asked !== '' && !away && <FilterChips query={field.text} onQuery={ask} />}
			<p class="gloss-only-heard" role="status">
				{said}
			</p>
			{shown && (
				<ResultList
					id={list}
					results={results}
					active={field.active}
					onHover={field.activate}
					onOpen={open}
				/>
			)}
			{search && asked !== '' && results.found === 0 && !away && <NothingFound asked={asked} onQuery={ask} />}
			{asked === '' && !away && start?.(ask)}
		</search>
	);
}
