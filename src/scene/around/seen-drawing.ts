// What stands around the molecule as it is seen now, as one drawing: for files that hold vectors and models.
import type { Drawing } from '../../representations/drawing';
import { clipDrawing } from '../../representations/clip-drawing';
import { joinDrawings } from '../../representations/join-drawings';
import type { Surroundings } from '../../representations/surroundings';
import { cutPlane } from '../cut-plane';
import { seenShare } from '../journey';
import type { ViewFrame } from '../view-frame';

/** Layers fainter than that are left out: a file has no half of a layer. */
const FAINTEST = 0.5;

/** Decoration to every reader: its numbers are parts, not atoms. */
const unnumbered = (drawing: Drawing): Drawing => ({
  ...drawing,
  spheres: { ...drawing.spheres, atoms: drawing.spheres.atoms.map(() => -1) },
  cylinders: { ...drawing.cylinders, bonds: drawing.cylinders.bonds.map(() => -1) },
  lines: { ...drawing.lines, bonds: drawing.lines.bonds.map(() => -1) },
});

/** `scale`: Å, of the picture. undefined: nothing is seen but the molecule. */
export function seenDrawing({ layers, axis, cut }: Surroundings, { back }: ViewFrame, scale: number): Drawing | undefined {
  const plane = cut === undefined ? undefined : cutPlane(back, axis, cut);
  const seen = layers.filter((layer) => seenShare(layer.seen, scale) >= FAINTEST).map(({ drawing, isCut }) => unnumbered(isCut && plane ? clipDrawing(drawing, plane) : drawing));
  return seen.length === 0 ? undefined : seen.reduce(joinDrawings);
}
