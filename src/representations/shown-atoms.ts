// Which atoms a drawing shows: all, or fewer hydrogens.
import type { Molecule } from '../chemistry/molecule';

export type HydrogenChoice = 'all' | 'polar' | 'none';

/** A hydrogen on one of these can take part in a hydrogen bond. */
const POLAR_PARTNERS: ReadonlySet<string> = new Set(['N', 'O', 'F', 'S']);

/** True for each atom that is drawn. Hydrogens without a partner, as in H2 or a proton, always are. */
export function shownAtoms(molecule: Molecule, hydrogens: HydrogenChoice): readonly boolean[] {
  const shown = molecule.atoms.map(() => true);
  if (hydrogens === 'all') return shown;
  for (const { from, to } of molecule.bonds) {
    for (const [atom, partner] of [[from, to], [to, from]] as const) {
      const other = molecule.atoms[partner]?.element ?? 'H';
      if (molecule.atoms[atom]?.element !== 'H' || other === 'H') continue;
      if (hydrogens === 'none' || !POLAR_PARTNERS.has(other)) shown[atom] = false;
    }
  }
  return shown;
}
