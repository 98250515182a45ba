// The ways to number a molecule's atoms anew that change nothing but their names: a benzene ring turned over is the same ring.
// Found by refining colours (H. L. Morgan, J. Chem. Doc. 1965, 5, 107) and walking the bonds, within a stated number.

import type { Molecule } from '../molecule';

/** Enough for a few phenyl rings and tert-butyl groups at once; beyond it two equal shapes may count as two. */
const MOST_ORDERS = 192;
/** Steps of the walk. */
const MOST_WORK = 200_000;

/**
 * Each order lists, for each of `atoms`, the atom that stands in its place; the first is the list itself. Only bonds among `atoms`
 * count, and their order does not: the two oxygens of a carboxylate are one another's equals.
 */
export function equivalentOrders(molecule: Pick<Molecule, 'atoms' | 'bonds'>, atoms: readonly number[]): readonly (readonly number[])[] {
  const placeOf = new Map(atoms.map((atom, place) => [atom, place]));
  const around: number[][] = atoms.map(() => []);
  const degree = molecule.atoms.map(() => 0);
  for (const { from, to } of molecule.bonds) {
    degree[from] = (degree[from] ?? 0) + 1;
    degree[to] = (degree[to] ?? 0) + 1;
    const [a, b] = [placeOf.get(from), placeOf.get(to)];
    if (a === undefined || b === undefined) continue;
    around[a]?.push(b);
    around[b]?.push(a);
  }
  const start = atoms.map((atom) => {
    const { element = '', isotope = 0 } = molecule.atoms[atom] ?? {};
    return `${element} ${isotope} ${degree[atom] ?? 0}`;
  });
  const orders = walk(refined(start, around), around);
  return orders.map((order) => order.map((place) => atoms[place] ?? 0));
}

/** Equal names get equal numbers. */
function numbered(names: readonly string[]): { readonly colors: readonly number[]; readonly count: number } {
  const numbers = new Map([...new Set(names)].sort().map((name, number) => [name, number]));
  return { colors: names.map((name) => numbers.get(name) ?? 0), count: numbers.size };
}

/** Colours that differ wherever the surroundings do. */
function refined(start: readonly string[], around: readonly (readonly number[])[]): readonly number[] {
  let { colors, count } = numbered(start);
  for (;;) {
    const next = numbered(colors.map((color, place) => `${color} ${(around[place] ?? []).map((each) => colors[each]).sort().join()}`));
    if (next.count === count) return colors;
    ({ colors, count } = next);
  }
}

function walk(colors: readonly number[], around: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sequence = breadthFirst(around);
  const image: number[] = [];
  const taken = new Set<number>();
  const found: (readonly number[])[] = [];
  let work = MOST_WORK;
  const visit = (step: number): void => {
    if (found.length >= MOST_ORDERS || work-- <= 0) return;
    const place = sequence[step];
    if (place === undefined) {
      found.push([...image]);
      return;
    }
    const placed = (around[place] ?? []).filter((each) => image[each] !== undefined);
    const [anchor] = placed;
    // Itself first, so that the first order is the list as it is.
    const near = anchor === undefined ? colors.map((_, each) => each) : (around[image[anchor] ?? -1] ?? []);
    const candidates = [...near].sort((a, b) => Number(b === place) - Number(a === place));
    for (const candidate of candidates) {
      if (taken.has(candidate) || colors[candidate] !== colors[place]) continue;
      if (!placed.every((each) => around[image[each] ?? -1]?.includes(candidate))) continue;
      image[place] = candidate;
      taken.add(candidate);
      visit(step + 1);
      taken.delete(candidate);
      delete image[place];
    }
  };
  visit(0);
  return found;
}

/** Every place, each after one that it is bonded to where there is one. */
function breadthFirst(around: readonly (readonly number[])[]): readonly number[] {
  const sequence: number[] = [];
  const seen = new Set<number>();
  for (let root = 0; root < around.length; root++) {
    if (seen.has(root)) continue;
    seen.add(root);
    sequence.push(root);
    for (let next = sequence.length - 1; next < sequence.length; next++) {
      for (const other of around[sequence[next] ?? -1] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        sequence.push(other);
      }
    }
  }
  return sequence;
}
