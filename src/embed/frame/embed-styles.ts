// The styles of a viewer in somebody's page, as constructable sheets that all viewers of a document share: a strict policy allows
// them, and they reach nothing outside.

import article from '../../app/styles/article.css?inline';
import controls from '../../app/styles/controls.css?inline';
import dialogs from '../../app/styles/dialogs.css?inline';
import panes from '../../app/styles/panes.css?inline';
import settings from '../../app/styles/settings.css?inline';
import tokens from '../../app/styles/tokens.css?inline';
import viewer from '../../app/styles/viewer.css?inline';
import receptor from '../../panels/receptor/receptor.css?inline';
import receptorPicture from '../../panels/receptor/receptor-picture.css?inline';
import surface from '../../panels/surface/surface.css?inline';
import frame from './frame.css?inline';
import smallFrames from './small-frames.css?inline';
import { sharedSheets } from './shared-sheets';
import { styleForFrame, styleOverPage } from './style-for-frame';

export const embedStyles = sharedSheets(() => [
  [tokens, viewer, controls, panes, receptor, receptorPicture, surface].map(styleForFrame).join('\n'),
  [article, dialogs, settings].map(styleOverPage).join('\n'),
  styleForFrame(frame),
  styleForFrame(smallFrames),
]);
