// The styles of a viewer in somebody's page, as constructable sheets that all viewers of a document share: a strict policy allows
// them, and they reach nothing outside.

import controls from '../../app/styles/controls.css?inline';
import tokens from '../../app/styles/tokens.css?inline';
import viewer from '../../app/styles/viewer.css?inline';
import frame from './frame.css?inline';
import smallFrames from './small-frames.css?inline';
import { sharedSheets } from './shared-sheets';
import { styleForFrame } from './style-for-frame';

/** Between the page's and the frame's, which are to have the last word. */
const LATER = 1;

export const embedStyles = sharedSheets(() => [[tokens, viewer, controls].map(styleForFrame).join('\n'), '', styleForFrame(frame), styleForFrame(smallFrames)]);

const filled = new WeakSet<CSSStyleSheet>();

/** What no first picture needs, for all viewers of the document. */
export async function fillLaterStyles(root: ShadowRoot): Promise<void> {
  const sheet = embedStyles(root)[LATER];
  if (!sheet || filled.has(sheet)) return;
  filled.add(sheet);
  try {
    sheet.replaceSync((await import('./later-styles')).laterStyles());
  } catch {
    // Asked for again with the next thing that needs them.
    filled.delete(sheet);
  }
}
