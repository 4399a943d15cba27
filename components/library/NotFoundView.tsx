import { i18n } from '#i18n';
import { placeToHash } from './address';

/** Says that an address leads nowhere, and where to go from there. */
export function NotFoundView() {
	return (
		<>
			<h1 tabIndex={-1}>{i18n.t('library.unknownPage')}</h1>
			<p>{i18n.t('library.unknownHelp')}</p>
			<p>
				<a href={placeToHash({ view: 'home' })}>{i18n.t('library.toHome')}</a>
			</p>
		</>
	);
}
