// What the handout asks of the app: the steps of a story as they are drawn, without touching the picture that the reader sees.

import { createContext } from 'react';
import type { Story } from '../../content/stories/story';
import type { LoadedMolecule } from '../../state/viewer-state';

/** `grey`: letters beside the atoms, in place of their colours. */
export type Ink = 'colour' | 'grey';

export interface StepPicture {
  /** What the step shows; undefined where it could not be read. */
  readonly loaded: LoadedMolecule | undefined;
  /** Address of an image on white; undefined where none could be drawn, or none was asked for. */
  readonly image: string | undefined;
}

export interface PicturesRequest {
  readonly story: Story;
  /** 0-based. */
  readonly steps: readonly number[];
  readonly ink: Ink;
  /** False: the molecules alone. */
  readonly isDrawn: boolean;
  readonly signal: AbortSignal;
  /** `step`: 0-based. Called in the order asked for. */
  readonly onPicture: (step: number, picture: StepPicture) => void;
}

/** Resolves when all have been told, or the signal has stopped it. */
export type TakeStoryPictures = (request: PicturesRequest) => Promise<void>;

export const StoryPicturesContext = createContext<TakeStoryPictures | undefined>(undefined);
