// What both forms of a story are given.

import type { RefObject } from 'react';
import type { Playing } from '../../state/viewer-state';

export interface StoryForm {
  readonly playing: Playing;
  /** Of its sources. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The title of the story, which takes the focus as it begins. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}
