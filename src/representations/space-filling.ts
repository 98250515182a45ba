// Balls at the full van der Waals radius: shows the space that the molecule takes up.
import type { Molecule } from '../chemistry/molecule';
import { atomLook, type DrawOptions } from './draw-options';
import type { Drawing } from './drawing';
import { createDrawingBuilder } from './drawing-builder';
import { elementStyle } from './element-style';

export function drawSpaceFilling(molecule: Molecule, options: DrawOptions = {}): Drawing {
  const look = atomLook(molecule, options);
  const builder = createDrawingBuilder();
  molecule.atoms.forEach(({ element, position }, atom) => {
    const color = look.colors[atom];
    if (color && look.shown[atom]) builder.sphere(position, elementStyle(element).vanDerWaalsRadius, color, atom);
  });
  return builder.build();
}
