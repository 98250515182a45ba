// Marks from the drug to the residues that are nearest to it in the entry. They lead to the middle of a side chain: what is measured is
// the number beside them, not their length.

import type { Molecule, Vec3 } from '../../chemistry/molecule';
import type { Drawing } from '../../representations/drawing';
import { createDrawingBuilder } from '../../representations/drawing-builder';
import { between, length, subtract } from '../../representations/vector';
import { CONTACTS, type Contact, type ContactKind } from '../contacts';
import { LIGAND } from '../ligand';
import { RECEPTOR_PARTS } from '../parts';
import type { ReceptorColors } from '../receptor-colors';

interface Dashes {
  /** Å. */
  readonly dash: number;
  readonly gap: number;
  readonly radius: number;
}

const DASHES: Readonly<Record<ContactKind, Dashes>> = {
  packing: { dash: 0.07, gap: 0.26, radius: 0.06 },
  polar: { dash: 0.07, gap: 0.26, radius: 0.06 },
  'reported-hydrogen-bond': { dash: 0.42, gap: 0.3, radius: 0.09 },
};

/** Å: an atom of the molecule farther from the ligand's than this does not stand for it. */
const SAME_PLACE = 1.5;

/** Where the molecule has the ligand's atom, or the ligand had it. */
function contactPoint({ ligandAtom }: Contact, molecule: Molecule): Vec3 {
  const atom = LIGAND.atoms[ligandAtom];
  if (!atom) return [0, 0, 0];
  const gap = ({ position }: { readonly position: Vec3 }) => length(subtract(position, atom.position));
  const same = molecule.atoms.filter(({ element }) => element === atom.element).sort((a, b) => gap(a) - gap(b))[0];
  return same && gap(same) < SAME_PLACE ? same.position : atom.position;
}

export function drawContacts(molecule: Molecule, { mark, faint }: ReceptorColors): Drawing {
  const builder = createDrawingBuilder();
  for (const contact of CONTACTS) {
    const [from, to] = [contactPoint(contact, molecule), RECEPTOR_PARTS[contact.part]?.centre];
    if (!to) continue;
    const { dash, gap, radius } = DASHES[contact.kind];
    const total = length(subtract(to, from));
    const color = contact.isTooClose ? faint : mark;
    for (let at = gap; at < total - 0.4; at += dash + gap) {
      builder.cylinder(between(from, to, at / total), between(from, to, Math.min(1, (at + dash) / total)), radius, color, color, contact.part);
    }
  }
  return builder.build();
}
