// The kinds of group that atoms belong to, and the atoms that a kind means in a molecule.

import type { Molecule } from '../chemistry/molecule';

/** `ketone-2` is a ketone. */
export const kindOfGroup = (id: string) => id.replace(/-\d+$/, '');

/** Every occurrence counts: `ketone` means `ketone` and `ketone-2`. 0-based, ascending. */
export function atomsOfGroup({ groups }: Molecule, kind: string): readonly number[] {
  const atoms = groups.filter((group) => kindOfGroup(group.id) === kind).flatMap((group) => group.atoms);
  return [...new Set(atoms)].sort((a, b) => a - b);
}

/** Kinds whose groups hold all of these atoms, the smallest group first: the chlorine before its ring. */
export function groupsOfAtoms({ groups }: Molecule, atoms: readonly number[]): readonly string[] {
  if (atoms.length === 0) return [];
  const holding = groups.filter((group) => atoms.every((atom) => group.atoms.includes(atom)));
  return [...new Set([...holding].sort((a, b) => a.atoms.length - b.atoms.length).map(({ id }) => kindOfGroup(id)))];
}
