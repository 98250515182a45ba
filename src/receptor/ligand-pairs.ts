// Which atoms of a molecule lie on which of the ligand, where the molecule has ketamine's centre: the amine, the carbonyl carbon and the
// aryl carbon on one carbon. The four of them fix place, turn and hand, and do not depend on how the rings are bent.

import type { AtomPair } from '../chemistry/compare/common-substructure';
import type { Bond, Molecule } from '../chemistry/molecule';
import { ligandAtom } from './ligand';

interface Neighbour {
  readonly atom: number;
  readonly order: Bond['order'];
}

function neighbours({ atoms, bonds }: Molecule): readonly (readonly Neighbour[])[] {
  const lists: Neighbour[][] = atoms.map(() => []);
  for (const { from, to, order } of bonds) {
    lists[from]?.push({ atom: to, order });
    lists[to]?.push({ atom: from, order });
  }
  return lists;
}

/** Stereocentre, amine, carbonyl carbon, aryl ipso carbon, each with its atom of LIGAND; undefined where there is no such centre, or no single one. */
export function ligandPairs(molecule: Molecule): readonly AtomPair[] | undefined {
  const bonded = neighbours(molecule);
  const element = (atom: number) => molecule.atoms[atom]?.element;
  const hasDouble = (atom: number, to: string) => (bonded[atom] ?? []).some((each) => each.order === 2 && element(each.atom) === to);
  const isAmine = (atom: number) => element(atom) === 'N' && (bonded[atom] ?? []).every(({ order }) => order === 1);
  const isCarbonyl = (atom: number) => element(atom) === 'C' && hasDouble(atom, 'O') && (bonded[atom] ?? []).filter((each) => element(each.atom) === 'C').length === 2;
  const isAryl = (atom: number) => element(atom) === 'C' && (bonded[atom] ?? []).filter(({ order }) => order === 'aromatic').length === 2;
  const found = molecule.atoms.flatMap((_, centre) => {
    const around = (bonded[centre] ?? []).filter(({ order }) => order === 1).map(({ atom }) => atom);
    if (element(centre) !== 'C' || around.length !== 4) return [];
    const roles = [around.filter(isAmine), around.filter(isCarbonyl), around.filter(isAryl)];
    return roles.every(({ length }) => length === 1) ? [[centre, ...roles.flat()]] : [];
  });
  const [centre = -1, amine = -1, carbonyl = -1, ipso = -1] = found[0] ?? [];
  if (found.length !== 1) return undefined;
  return [
    [centre, ligandAtom('C1')],
    [amine, ligandAtom('N1')],
    [carbonyl, ligandAtom('C5')],
    [ipso, ligandAtom('C7')],
  ];
}
