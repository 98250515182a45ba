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
  contents: 'Contents',
  of: (place: number, count: number) => `${place} of ${count}`,
  previousPanel: 'Previous panel',
  nextPanel: 'Next panel',
  figureFailed: 'A figure could not be loaded. The connection may be down.',
  figureWaiting: 'A figure is on its way…',
  supports: 'For',
  doubts: 'Against',
  sources: 'Sources',
  sure: 'How sure is it?',
  chosen: (count: number, total: number, label: string, meaning: string) => `${count} of ${total} statements: ${label.toLowerCase()}. ${meaning}`,
  sourcesOf: (label: string, numbers: string) => `${label} ${numbers}: sources`,
});
