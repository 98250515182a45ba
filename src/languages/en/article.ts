// What stands around the text beside the picture. The text itself is content, in English.

import { room } from '../room';

export const article = room('article', {
  /** Shown only in other languages. */
  inEnglish: 'The explanations are in English.',
  asStory: 'Step by step, as a story: {story}',
  onward: 'Previous and next',
  waiting: 'The text is on its way…',
  failed: 'The text could not be loaded. The connection may be down.',
  retry: 'Try again',
});
