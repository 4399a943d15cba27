import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/parts.css';
import '../../components/page/page.css';
import '../../components/timeline/timeline.css';
import '../../components/timeline/filters.css';
import '../../components/timeline/overview.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { speakOwnLanguage } from '../../components/page/language';
import { followTheme } from '../../components/page/theme';
import { Panel } from '../../components/timeline/Panel';

document.title = i18n.t('panel.title');
speakOwnLanguage(document.documentElement);
followTheme(document.documentElement);
const root = document.getElementById('app');
if (root) render(<Panel />, root);
