import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/parts.css';
import '../../components/page/page.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { OptionsApp } from '../../components/options/OptionsApp';
import { speakOwnLanguage } from '../../components/page/language';
import { followTheme } from '../../components/page/theme';

document.title = i18n.t('options.title');
speakOwnLanguage(document.documentElement);
followTheme(document.documentElement);
const root = document.getElementById('app');
if (root) render(<OptionsApp />, root);
