interface Props<T extends string> {
	legend: string;
	/** Name of the radio group in the form. */
	name: string;
	value: T;
	choices: readonly { value: T; label: string }[];
	onChange(value: T): void;
}

/** One of a few, as radio buttons. */
export function Choice<T extends string>({ legend, name, value, choices, onChange }: Props<T>) {
	return (
		<fieldset class="gloss-field">
			<legend>{legend}</legend>
			{choices.map((choice) => (
				<label key={choice.value} class="gloss-radio">
					<input
						type="radio"
						name={name}
						value={choice.value}
						checked={choice.value === value}
						onChange={() => onChange(choice.value)}
					/>
					{choice.label}
				</label>
			))}
		</fieldset>
	);
}
