// One viewer in somebody's page: what it is made with, and what its host may do with it. mount-viewer.tsx makes it.

import type { ReactNode } from 'react';
import type { OptionPatch, ViewerApi } from './viewer-api';

export interface MountSettings {
  /** As attributes or an address give them. */
  readonly options: OptionPatch;
  readonly molfile?: string | undefined;
  /** Accessible name of the picture in place of the generated one. */
  readonly alt?: string | undefined;
  /** Its own, so that the styles of the page do not reach the viewer, nor its own the page. */
  readonly root: ShadowRoot;
  /** Elements of fiber, drawn in the scene: in the molecule's frame, one unit an ångström. It may hold a component that renders what changes. */
  readonly overlay?: ReactNode;
  /** Address of the page that shows the viewer in full, without its hash; undefined: none is known, and there is no link to it. */
  readonly page?: string | undefined;
  /** The first picture has been drawn, or the flat one that stands in where there is no WebGL. */
  readonly onFirstPicture?: () => void;
  /** There will be no 3D picture, as without WebGL: told before the flat one is shown. */
  readonly onFlat?: () => void;
}

export interface MountedViewer {
  readonly api: ViewerApi;
  setAlt(alt: string | undefined): void;
  /** false: a still of the last picture stands in, and the WebGL context is given back; state, camera and text stay. */
  setLive(isLive: boolean): void;
  /** true while it is scrolled out of sight: no frame is drawn, nothing spins. */
  setPaused(isPaused: boolean): void;
  /** Frees everything: context, workers' jobs, listeners. */
  unmount(): void;
}
