// What lies under a point of the canvas, in whichever pane it is.
import type { Vec3 } from '../chemistry/molecule';
import type { MoleculeCanvasProps } from './canvas-contract';
import { mirroredPoint, type Pane } from './panes';
import type { PartHit } from './around/part-hit';
import { pickHit, type Picked } from './pick';
import type { Pointed } from './pointer-control';
import { pixelsPerAngstrom, rayThrough } from './view-frame';

/** CSS pixels around a line that count as on it. */
const LINE_REACH = 7;

type Shown = Pick<MoleculeCanvasProps, 'molecule' | 'drawing' | 'beside'>;

export const paneAt = (panes: readonly Pane[], x: number): Pane | undefined =>
  panes.find(({ left, frame }) => x >= left && x < left + frame.size.width);

/** Of what stands around the molecule. */
export type PartAt = (x: number, y: number, slack: number) => PartHit | undefined;

/** A part as solid as this hides an atom behind it. */
const SOLID = 0.85;

const pointedPart = (hit: PartHit | undefined): Pointed | undefined => hit && { kind: 'part', index: hit.part, at: hit.at };

/**
 * CSS pixels within the canvas; `slack`: CSS pixels by which a miss still counts. Where its atoms are seen the molecule answers,
 * through glass as well; then what stands around it.
 */
export function targetAt(panes: readonly Pane[], shown: Shown, x: number, y: number, slack: number, partAt?: PartAt): Pointed | undefined {
  const exact = pickedAt(panes, shown, x, y, 0);
  const part = paneAt(panes, x)?.name === 'own' ? partAt?.(x, y, 0) : undefined;
  if (exact && !(part && part.opacity > SOLID && part.distance < exact.distance)) return exact.target;
  if (part || slack === 0) return pointedPart(part);
  return pickedAt(panes, shown, x, y, slack)?.target ?? pointedPart(partAt?.(x, y, slack));
}

function pickedAt(panes: readonly Pane[], { molecule, drawing, beside }: Shown, x: number, y: number, slack: number): Picked | undefined {
  const pane = paneAt(panes, x);
  const shown = pane?.name === 'beside' ? beside : { molecule, drawing };
  if (!pane || !shown) return undefined;
  const { frame } = pane;
  const perspective = frame.projection === 'perspective';
  const ray = rayThrough(frame, x - pane.left, y);
  const reach = { slack: slack / pixelsPerAngstrom(frame, frame.distance), lineReach: LINE_REACH / pixelsPerAngstrom(frame, perspective ? 1 : frame.distance), perspective };
  const found = pickHit(shown.molecule, shown.drawing, ray, reach);
  return found && pane.name === 'beside' ? { ...found, target: { ...found.target, beside: true } } : found;
}

/** Where an atom lies in the first molecule's frame, Å: that of the mirror image is where its original would be. */
export function placeOf(target: Pointed, { molecule, beside }: Shown): Vec3 | undefined {
  if (target.kind === 'part') return target.at;
  if (target.kind !== 'atom') return undefined;
  if (!target.beside) return molecule.atoms[target.index]?.position;
  const place = beside?.molecule.atoms[target.index]?.position;
  return place && beside?.camera === 'mirrored' ? mirroredPoint(place) : place;
}
