// What lies under a point of the canvas, in whichever pane it is.
import type { Vec3 } from '../chemistry/molecule';
import type { MoleculeCanvasProps, Target } from './canvas-contract';
import { mirroredPoint, type Pane } from './panes';
import { pick } from './pick';
import { pixelsPerAngstrom, rayThrough } from './view-frame';

/** CSS pixels around a line that count as on it. */
const LINE_REACH = 7;

type Shown = Pick<MoleculeCanvasProps, 'molecule' | 'drawing' | 'beside'>;

export const paneAt = (panes: readonly Pane[], x: number): Pane | undefined =>
  panes.find(({ left, frame }) => x >= left && x < left + frame.size.width);

/** CSS pixels within the canvas; `slack`: CSS pixels by which a miss still counts. */
export function targetAt(panes: readonly Pane[], { molecule, drawing, beside }: Shown, x: number, y: number, slack: number): Target | undefined {
  const pane = paneAt(panes, x);
  const shown = pane?.name === 'beside' ? beside : { molecule, drawing };
  if (!pane || !shown) return undefined;
  const { frame } = pane;
  const perspective = frame.projection === 'perspective';
  const ray = rayThrough(frame, x - pane.left, y);
  const reach = { slack: 0, lineReach: LINE_REACH / pixelsPerAngstrom(frame, perspective ? 1 : frame.distance), perspective };
  const found =
    pick(shown.molecule, shown.drawing, ray, reach) ??
    (slack > 0 ? pick(shown.molecule, shown.drawing, ray, { ...reach, slack: slack / pixelsPerAngstrom(frame, frame.distance) }) : undefined);
  return found && pane.name === 'beside' ? { ...found, beside: true } : found;
}

/** Where an atom lies in the first molecule's frame, Å: that of the mirror image is where its original would be. */
export function placeOf(target: Target, { molecule, beside }: Shown): Vec3 | undefined {
  if (target.kind !== 'atom') return undefined;
  if (!target.beside) return molecule.atoms[target.index]?.position;
  const place = beside?.molecule.atoms[target.index]?.position;
  return place && beside?.camera === 'mirrored' ? mirroredPoint(place) : place;
}
