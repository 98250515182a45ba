// Balls at a share of the van der Waals radius joined by rods: shows how atoms are bonded and how large they are by comparison.
import type { Molecule } from '../chemistry/molecule';
import { atomLook, type DrawOptions } from './draw-options';
import type { Drawing } from './drawing';
import { createDrawingBuilder } from './drawing-builder';
import { elementStyle } from './element-style';
import { drawRods, type RodSizes } from './rods';

/** Ball radius as a share of the van der Waals radius. */
const BALL_SHARE = 0.23;

/** No metal ball larger than this, Å: the radii of the alkali metals would hide what they are bonded to. */
const LARGEST_BALL = 0.55;

const RODS: RodSizes = { single: 0.115, multiple: 0.075, spread: 0.135, circle: 0.05, rounded: false };

export function drawBallAndStick(molecule: Molecule, options: DrawOptions = {}): Drawing {
  const look = atomLook(molecule, options);
  const builder = createDrawingBuilder();
  molecule.atoms.forEach(({ element, position }, atom) => {
    const color = look.colors[atom];
    if (!color || !look.shown[atom]) return;
    const radius = Math.min(elementStyle(element).vanDerWaalsRadius * BALL_SHARE, LARGEST_BALL);
    builder.sphere(position, radius, color, atom);
  });
  drawRods(builder, molecule, look, RODS);
  return builder.build();
}
