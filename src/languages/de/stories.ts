// Die Liste der Geschichten.

import type { stories as english } from '../en/stories';
import type { WordsOf } from '../room';

export const stories: WordsOf<typeof english> = {
  title: 'Geschichten',
  notLoaded: 'Die Geschichte ließ sich nicht laden. Vielleicht ist die Verbindung unterbrochen.',
};
