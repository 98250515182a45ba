// What the panels know of a molecule of the library before it is loaded. The app fills it in.

import type { Searchable } from '../content/library-search';

export interface LibraryEntry extends Searchable {
  /** One sentence: what it has to do with ketamine. */
  readonly role: string;
}
