// What the search for a common substructure asks of a molecule: which bond joins two atoms, and how alike two atoms' surroundings are.

import type { Molecule } from '../molecule';
import { ringLinks } from '../graph/ring-bonds';

export interface BondTable {
  /** The kind of bond between two atoms: its order and whether it is in a ring; '' for none. */
  bond(one: number, other: number): string;
  /** Bonded atoms that are not hydrogen. */
  degree(atom: number): number;
  neighbours(atom: number): readonly number[];
}

export function bondTable({ atoms, bonds }: Molecule): BondTable {
  const inRing = ringLinks(atoms.length, bonds);
  const kinds: Map<number, string>[] = atoms.map(() => new Map<number, string>());
  bonds.forEach(({ from, to, order }, index) => {
    if (atoms[from]?.element === 'H' || atoms[to]?.element === 'H') return;
    const kind = `${order}${inRing[index] ? ' ring' : ''}`;
    kinds[from]?.set(to, kind);
    kinds[to]?.set(from, kind);
  });
  return {
    bond: (one, other) => kinds[one]?.get(other) ?? '',
    degree: (atom) => kinds[atom]?.size ?? 0,
    neighbours: (atom) => [...(kinds[atom]?.keys() ?? [])],
  };
}

const SPHERES = 6;

/** How many spheres of bonds around one atom of each molecule are the same, 0 to 6: the likeliest match is tried first. */
export function environments(first: Molecule, a: BondTable, second: Molecule, b: BondTable): (one: number, other: number) => number {
  const names = new Map<string, number>();
  const nameOf = (text: string) => {
    const known = names.get(text) ?? names.size;
    names.set(text, known);
    return known;
  };
  const spheresOf = (molecule: Molecule, table: BondTable) => {
    const spheres = [molecule.atoms.map(({ element }, atom) => nameOf(`${element}${table.degree(atom)}`))];
    for (let sphere = 1; sphere < SPHERES; sphere++) {
      const last = spheres[sphere - 1] ?? [];
      spheres.push(
        last.map((name, atom) => {
          const around = table.neighbours(atom).map((other) => `${table.bond(atom, other)}${last[other]}`);
          return nameOf(`${name}(${around.sort().join()})`);
        }),
      );
    }
    return spheres;
  };
  const [left, right] = [spheresOf(first, a), spheresOf(second, b)];
  return (one, other) => {
    let same = 0;
    while (same < SPHERES && left[same]?.[one] === right[same]?.[other]) same++;
    return same;
  };
}
