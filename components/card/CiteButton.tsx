import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
	/** The text to copy, made when it is asked for. */
	cite(): string;
	copy(text: string): Promise<boolean>;
}

/** Copies a citation and says on its own face whether that worked. */
export function CiteButton({ cite, copy }: Props) {
	const [said, say] = useState('');
	const copied = async () => {
		say('');
		say((await copy(cite())) ? i18n.t('card.copied') : i18n.t('card.notCopied'));
	};
	return (
		<>
			<button type="button" title={i18n.t('card.citeHint')} onClick={() => void copied()}>
				{said || i18n.t('card.cite')}
			</button>
			<span class="gloss-only-heard" role="status">
				{said}
			</span>
		</>
	);
}
