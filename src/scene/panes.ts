// One picture, or two side by side whose cameras are one camera: both frames are worked out from the same viewpoint, so they
// cannot drift. Pure, no three.
import type { Vec3 } from '../chemistry/molecule';
import { HALF_ANGLE, viewFrame, type Projection, type Size, type ViewFrame, type Viewpoint } from './view-frame';

/** How the second pane looks: as the first does, or as the first in a mirror at x = 0. */
export type PaneCamera = 'same' | 'mirrored';

export interface Pane {
  /** Of the molecule that it shows. */
  readonly name: 'own' | 'beside';
  /** CSS pixels from the left side of the canvas; panes are as high as the canvas. */
  readonly left: number;
  /** Its `size` is the pane's. */
  readonly frame: ViewFrame;
  readonly mirrored: boolean;
}

/** The reflection in x. */
export const mirroredPoint = ([x, y, z]: Vec3): Vec3 => [-x, y, z];

/** Seen from here the mirror image looks as the original does from `view`, left and right exchanged. */
const mirroredView = (view: Viewpoint): Viewpoint => ({ ...view, theta: -view.theta, target: mirroredPoint(view.target) });

/** Where the panes of a canvas lie. Both are equally wide in whole pixels; one or two are left between them. */
function halves({ width, height }: Size, count: number): readonly { readonly left: number; readonly size: Size }[] {
  if (count === 1) return [{ left: 0, size: { width, height } }];
  const half = Math.max(Math.floor((width - 1) / 2), 1);
  return [0, width - half].map((left) => ({ left, size: { width: half, height } }));
}

/** Half the angle that the narrower side of a frame shows. */
const narrowest = ({ width, height }: Size) => Math.min(HALF_ANGLE, Math.atan((Math.tan(HALF_ANGLE) * width) / height));

/** How many times farther away the eye stands so that half the canvas shows what the whole one did. */
export function stepBack(size: Size, camera: PaneCamera | undefined): number {
  const pane = halves(size, camera ? 2 : 1)[0];
  return pane ? Math.sin(narrowest(size)) / Math.sin(narrowest(pane.size)) : 1;
}

/** CSS pixels of the part of the canvas that the first molecule has. */
export const ownSize = (size: Size, camera: PaneCamera | undefined): Size => halves(size, camera ? 2 : 1)[0]?.size ?? size;

/** `view`: as for the whole canvas. */
export function panesOf(view: Viewpoint, projection: Projection, size: Size, camera: PaneCamera | undefined): readonly Pane[] {
  const seen = { ...view, distance: view.distance * stepBack(size, camera) };
  return halves(size, camera ? 2 : 1).map(({ left, size: own }, index) => {
    const mirrored = index === 1 && camera === 'mirrored';
    return { name: index === 0 ? 'own' : 'beside', left, frame: viewFrame(mirrored ? mirroredView(seen) : seen, projection, own), mirrored };
  });
}

/** The same views on a picture of another shape: everything that each pane of the screen shows stays in it. */
export function framedPanes(panes: readonly Pane[], screen: Size, width: number, height: number): { readonly size: Size; readonly panes: readonly Pane[] } {
  const after = width / height;
  const wider = Math.max(1, screen.width / screen.height / after);
  const size = { width: screen.height * wider * after, height: screen.height * wider };
  const places = halves(size, panes.length);
  return {
    size,
    panes: panes.map((pane, index) => {
      const { left, size: own } = places[index] ?? { left: 0, size };
      return { ...pane, left, frame: { ...pane.frame, size: own, halfHeight: (pane.frame.halfHeight * own.height) / pane.frame.size.height } };
    }),
  };
}
