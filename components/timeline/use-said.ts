import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** What came of work that the reader asked for, to stand in a live region. */
export interface Said {
	/** Empty until something is done. */
	said: string;
	/** Takes away what was said, and says what the work answers once it is done, or that it failed. */
	tell(work: Promise<string>): void;
}

/** Keeps what is said of one piece of work at a time. */
export function useSaid(): Said {
	const [said, say] = useState('');
	return {
		said,
		tell(work) {
			say('');
			work.then(say, (cause: unknown) => {
				console.error(cause);
				say(i18n.t('panel.failed'));
			});
		},
	};
}
