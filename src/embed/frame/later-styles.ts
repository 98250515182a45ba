// The styles of what no first picture needs: words with sources, dialogs, menus, a receptor, a surface, two molecules side by side.

import flat from '../../app/flat/flat.css?inline';
import article from '../../app/styles/article.css?inline';
import dialogs from '../../app/styles/dialogs.css?inline';
import panes from '../../app/styles/panes.css?inline';
import settings from '../../app/styles/settings.css?inline';
import receptor from '../../panels/receptor/receptor.css?inline';
import receptorPicture from '../../panels/receptor/receptor-picture.css?inline';
import surface from '../../panels/surface/surface.css?inline';
import { styleForFrame, styleOverPage } from './style-for-frame';

/** In the order in which they hold. */
export const laterStyles = (): string => [...[panes, receptor, receptorPicture, surface, flat].map(styleForFrame), ...[article, dialogs, settings].map(styleOverPage)].join('\n');
