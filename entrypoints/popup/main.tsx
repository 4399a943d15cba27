import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/parts.css';
import '../../components/page/page.css';
import '../../components/search/search.css';
import '../../components/page/popup.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { speakOwnLanguage } from '../../components/page/language';
import { Popup } from '../../components/page/Popup';
import { followTheme } from '../../components/page/theme';
import { startReading } from '../../components/search/use-early-search';

// From here the times to names and to everything are counted.
performance.mark('gloss:script');
startReading();
document.title = i18n.t('popup.title');
speakOwnLanguage(document.documentElement);
followTheme(document.documentElement);
const root = document.getElementById('app');
if (root) render(<Popup />, root);
