import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CorpusText } from '../corpus-text';
import { PassingButton } from '../page/PassingButton';
import { useCombobox } from '../search/use-combobox';
import { useOptionPointer } from '../search/use-option-pointer';

export interface NameChoice {
	id: string;
	name: string;
}

interface Props {
	/** The name the timeline is filtered by. */
	chosen: NameChoice | null;
	/** The names for a text, best first; for an empty text those worth offering. */
	suggest(text: string): NameChoice[];
	onChoose(id: string | null): void;
}

/** A combobox that filters the timeline by one name. */
export function EntityPicker({ chosen, suggest, onChoose }: Props) {
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	const input = useRef<HTMLInputElement>(null);
	const [open, setOpen] = useState(false);
	const choose = (choice: NameChoice | undefined) => {
		if (!choice) return;
		field.setText('');
		setOpen(false);
		onChoose(choice.id);
	};
	const field = useCombobox(
		// While it stands closed nobody asks which names are worth offering.
		(text) => (open || text !== '' ? suggest(text).length : 0),
		(command, active) => (command === 'close' ? setOpen(false) : choose(suggest(field.text)[active])),
	);
	const choices = open ? suggest(field.text) : [];
	const shown = choices.length > 0;
	useOptionPointer(list, {
		onPick: (at) => choose(choices[at]),
		onHover: (at) => at !== field.active && field.activate(at),
	});
	return (
		<div class="gloss-picker">
			<input
				ref={input}
				type="text"
				role="combobox"
				autocomplete="off"
				spellcheck={false}
				aria-label={i18n.t('panel.name')}
				aria-autocomplete="list"
				aria-expanded={shown}
				aria-controls={id}
				aria-activedescendant={shown && field.active >= 0 ? `${id}-${field.active}` : undefined}
				placeholder={i18n.t(chosen ? 'panel.otherName' : 'panel.anyName')}
				value={field.text}
				onInput={(event) => {
					setOpen(true);
					field.onInput(event);
				}}
				onKeyDown={(event) => {
					if (!open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
						event.preventDefault();
						setOpen(true);
					} else if (open) {
						field.onKeyDown(event);
						if (event.key === 'Escape') setOpen(false);
					}
				}}
				onClick={() => setOpen(true)}
				onBlur={() => setOpen(false)}
			/>
			{chosen && (
				<PassingButton
					next={input}
					class="gloss-picked"
					aria-label={`${chosen.name}: ${i18n.t('panel.clearName')}`}
					onClick={() => onChoose(null)}
				>
					<CorpusText text={chosen.name} /> <span aria-hidden="true">×</span>
				</PassingButton>
			)}
			<div
				ref={list}
				id={id}
				class="gloss-choices"
				role="listbox"
				tabIndex={-1}
				aria-label={i18n.t('panel.allNames')}
				hidden={!shown}
			>
				{choices.map((choice, at) => (
					<div
						key={choice.id}
						id={`${id}-${at}`}
						role="option"
						tabIndex={-1}
						data-option={at}
						aria-selected={at === field.active}
					>
						<CorpusText text={choice.name} />
					</div>
				))}
			</div>
			{open && !shown && field.text !== '' && (
				<p class="gloss-choices gloss-soft" role="status">
					{i18n.t('panel.noSuchName')}
				</p>
			)}
		</div>
	);
}
