// What somebody else's page, in which a viewer stands, asks of its picture. The page of the viewer itself asks for nothing.

import type { ReactNode } from 'react';
import type { MoleculeCanvasProps, Suspended } from '../scene/canvas-contract';

export interface StageHost extends Pick<MoleculeCanvasProps, 'isPaused' | 'from'> {
  /** In place of the generated name of the picture. */
  readonly alt: string | undefined;
  /** A still stands in; `nothing`: none was drawn yet. */
  readonly suspended: Suspended | 'nothing' | undefined;
  readonly overlay: ReactNode;
  /** CSS pixels that stand over the picture. */
  readonly covered: { readonly top: number; readonly bottom: number };
  /** The first picture has been drawn. */
  readonly onPicture: () => void;
  /** Without WebGL: the picture is drawn as SVG. */
  readonly onDrawn: () => void;
  /** There will be none. */
  readonly onFlat: () => void;
}
