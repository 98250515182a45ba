// The order in which a SMILES visits a structure: a depth-first tree per part, and the bonds that close rings.

import { across, type Structure } from '../structure';

export interface Walk {
  readonly roots: readonly number[];
  readonly order: readonly number[];
  /** The atom before, if any, as a list. */
  readonly parent: (atom: number) => readonly number[];
  readonly children: (atom: number) => readonly { readonly bond: number; readonly atom: number }[];
  /** Ring bonds at the atom, in the order in which their digits are written. */
  readonly closures: (atom: number) => readonly number[];
  /** Neighbours written after the atom: across ring bonds, then branches. */
  readonly after: (atom: number) => readonly number[];
}

const NONE: readonly number[] = [];

export function walkStructure(structure: Structure, skipped: ReadonlySet<number>): Walk {
  const count = structure.atoms.length;
  const parent = new Int32Array(count).fill(-1);
  const place = new Int32Array(count).fill(-1);
  const next = new Int32Array(count);
  const children: { bond: number; atom: number }[][] = Array.from({ length: count }, () => []);
  const closures: number[][] = Array.from({ length: count }, () => []);
  const closing = new Set<number>();
  const roots: number[] = [];
  const order: number[] = [];
  const bondsAt = (atom: number) => [...(structure.bondsOf[atom] ?? [])].sort((a, b) => other(a, atom) - other(b, atom));
  const other = (bond: number, atom: number) => across(structure.bonds[bond], atom);
  const sorted = structure.atoms.map((_, atom) => (skipped.has(atom) ? NONE : bondsAt(atom).filter((bond) => structure.bonds[bond]?.order !== 'dative')));

  for (let root = 0; root < count; root++) {
    if (place[root] !== -1 || skipped.has(root)) continue;
    roots.push(root);
    place[root] = order.push(root) - 1;
    const path = [root];
    while (path.length > 0) {
      const atom = path[path.length - 1] ?? 0;
      const bond = sorted[atom]?.[next[atom] ?? 0];
      next[atom] = (next[atom] ?? 0) + 1;
      if (bond === undefined) {
        path.pop();
        continue;
      }
      const far = other(bond, atom);
      if (parent[atom] === far || skipped.has(far) || closing.has(bond)) continue;
      if (place[far] !== -1) {
        closing.add(bond);
        closures[far]?.push(bond);
        closures[atom]?.push(bond);
        continue;
      }
      parent[far] = atom;
      children[atom]?.push({ bond, atom: far });
      place[far] = order.push(far) - 1;
      path.push(far);
    }
  }
  // At one atom digits that close a ring are written before those that open one.
  const opens = (bond: number, atom: number) => (place[other(bond, atom)] ?? 0) > (place[atom] ?? 0);
  closures.forEach((bonds, atom) => bonds.sort((a, b) => Number(opens(a, atom)) - Number(opens(b, atom))));
  return {
    roots,
    order,
    parent: (atom) => (parent[atom] === -1 ? [] : [parent[atom] ?? -1]),
    children: (atom) => children[atom] ?? [],
    closures: (atom) => closures[atom] ?? [],
    after: (atom) => [...(closures[atom] ?? []).map((bond) => other(bond, atom)), ...(children[atom] ?? []).map((child) => child.atom)],
  };
}
