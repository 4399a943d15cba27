import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/parts.css';
import '../../components/page/page.css';
import '../../components/search/search.css';
import '../../components/timeline/timeline.css';
import '../../components/library/library.css';
import '../../components/library/document.css';
import '../../components/library/print.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { LibraryApp } from '../../components/library/LibraryApp';
import { followTheme } from '../../components/page/theme';

document.title = i18n.t('library.title');
followTheme(document.documentElement);
const root = document.getElementById('app');
if (root) render(<LibraryApp />, root);
