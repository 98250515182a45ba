// Rods of one thickness with rounded joints: shows the skeleton and its shape without the atoms' sizes.
import type { Molecule } from '../chemistry/molecule';
import { neighborLists } from './bond-plane';
import { atomLook, type DrawOptions } from './draw-options';
import type { Drawing } from './drawing';
import { createDrawingBuilder } from './drawing-builder';
import { drawRods, type RodSizes } from './rods';

const RODS: RodSizes = { single: 0.17, multiple: 0.085, spread: 0.14, circle: 0.05, rounded: true };

/** Å: an atom without bonds still has to be seen. */
const LONE_ATOM = 0.3;

export function drawSticks(molecule: Molecule, options: DrawOptions = {}): Drawing {
  const look = atomLook(molecule, options);
  const builder = createDrawingBuilder();
  const neighbors = neighborLists(molecule);
  molecule.atoms.forEach(({ position }, atom) => {
    const color = look.colors[atom];
    if (!color || !look.shown[atom]) return;
    builder.sphere(position, neighbors[atom]?.length ? RODS.single : LONE_ATOM, color, atom);
  });
  drawRods(builder, molecule, look, RODS);
  return builder.build();
}
