import { i18n } from '#i18n';

interface Props {
	kept: boolean;
	onKeep(kept: boolean): void;
	onClose(): void;
}

/** Keeps the card where it is; while it is kept, a button closes it, since nothing else but Escape does. */
export function Pin({ kept, onKeep, onClose }: Props) {
	return (
		<div class="gloss-corner">
			<button
				type="button"
				class="gloss-icon"
				aria-pressed={kept}
				aria-label={i18n.t('card.pin')}
				title={i18n.t('card.pinHint')}
				onClick={() => onKeep(!kept)}
			>
				<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
					<path
						d="M5.5 2.5h5M6.5 2.5v4L4.5 9.5h7l-2-3v-4M8 9.5v4.5"
						fill={kept ? 'currentColor' : 'none'}
						stroke="currentColor"
						stroke-width="1.3"
						stroke-linejoin="round"
						stroke-linecap="round"
					/>
				</svg>
			</button>
			{kept && (
				<button type="button" class="gloss-icon" aria-label={i18n.t('card.close')} onClick={onClose}>
					<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
						<path
							d="M4 4l8 8M12 4l-8 8"
							fill="none"
							stroke="currentColor"
							stroke-width="1.5"
							stroke-linecap="round"
						/>
					</svg>
				</button>
			)}
		</div>
	);
}
