import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { MarkPainter } from '../../lib/page/painters/mark-painter';
import { offerPart } from '../../lib/wire/parts';

export default defineUnlistedScript(() => {
	offerPart('marks', (options) => new MarkPainter({ ...options, hint: i18n.t('page.markHint') }));
});
