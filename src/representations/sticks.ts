// Rods of one thickness with rounded joints: shows the skeleton and its shape without the atoms' sizes.
import type { Molecule } from '../chemistry/molecule';
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
  // The rods of a multiple bond bring their own round ends: a joint between them would be a lump.
  const joined = molecule.atoms.map(() => false);
  const bonded = molecule.atoms.map(() => false);
  for (const { from, to, order } of molecule.bonds) {
    bonded[from] = bonded[to] = true;
    if (order !== 2 && order !== 3) joined[from] = joined[to] = true;
  }
  molecule.atoms.forEach(({ position }, atom) => {
    const color = look.colors[atom];
    if (!color || !look.shown[atom] || (bonded[atom] && !joined[atom])) return;
    builder.sphere(position, joined[atom] ? RODS.single : LONE_ATOM, color, atom);
  });
  drawRods(builder, molecule, look, RODS);
  return builder.build();
}
