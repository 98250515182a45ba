// Which atoms have their neighbours in one plane.

import { neighboursOf, type Structure } from '../structure';

export function isFlat(structure: Structure, atom: number): boolean {
  const isDouble = (of: number) => (structure.bondsOf[of] ?? []).some((bond) => structure.bonds[bond]?.order === 2);
  const element = structure.atoms[atom]?.element;
  if (element === 'B') return neighboursOf(structure, atom).length === 3;
  if (element !== 'C' && element !== 'N' && element !== 'O') return false;
  return isDouble(atom) || (element !== 'C' && structure.atoms[atom]?.charge === 0 && neighboursOf(structure, atom).some((each) => structure.atoms[each]?.element === 'C' && isDouble(each)));
}
