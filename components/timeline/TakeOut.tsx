import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Caret } from '../Caret';
import { saveFile } from './save-file';
import { FORMATS, type Format, type Shown, takeOut } from './take-out';
import { useSaid } from './use-said';

interface Props {
	shown: Shown;
	/** How many events the view has. */
	count: number;
}

/** The view as a file of the reader's choice, and its address. */
export function TakeOut({ shown, count }: Props) {
	const id = useId();
	const [open, setOpen] = useState(false);
	const { said, tell } = useSaid();
	const save = async (format: Format) => {
		const { name, content } = await takeOut(format, shown);
		saveFile(name, content);
		return i18n.t('panel.saved', [name]);
	};
	const copy = async () => {
		await navigator.clipboard.writeText(location.href);
		return i18n.t('panel.copied');
	};
	return (
		<div class="gloss-take-out">
			<button
				type="button"
				class="gloss-link"
				aria-expanded={open}
				aria-controls={id}
				onClick={() => setOpen(!open)}
			>
				{i18n.t('panel.takeOut')}
				<Caret />
			</button>
			<div id={id} hidden={!open}>
				<p class="gloss-soft">{i18n.t('panel.takeOutCount', count)}</p>
				<div class="gloss-formats">
					{FORMATS.map((format) => (
						<button
							key={format}
							type="button"
							class="gloss-toggle"
							disabled={count === 0}
							onClick={() => tell(save(format))}
						>
							{i18n.t(`panel.${format}`)}
						</button>
					))}
					<button type="button" class="gloss-toggle" onClick={() => tell(copy())}>
						{i18n.t('panel.copyAddress')}
					</button>
				</div>
				<p class="gloss-soft" role="status">
					{said}
				</p>
			</div>
		</div>
	);
}
