// The six-membered rings of a molecule: closed walks of six atoms without a bond across them.

import type { Molecule } from '../molecule';
import { ringLinks } from '../graph/ring-bonds';

/** Atoms in order around each ring, from its lowest one towards the lower of that one's neighbours. */
export function sixRings({ atoms, bonds }: Molecule): readonly (readonly number[])[] {
  const inRing = ringLinks(atoms.length, bonds);
  const around: number[][] = atoms.map(() => []);
  bonds.forEach(({ from, to }, index) => {
    if (!inRing[index]) return;
    around[from]?.push(to);
    around[to]?.push(from);
  });
  for (const list of around) list.sort((a, b) => a - b);
  const found: number[][] = [];
  const walk = (path: readonly number[]) => {
    const [first = 0, second = 0] = path;
    const last = path.at(-1) ?? 0;
    for (const next of around[last] ?? []) {
      if (path.length === 6 && next === first && second < last && !hasChord(path, around)) found.push([...path]);
      // Each ring is walked from its lowest atom only.
      if (path.length < 6 && next > first && !path.includes(next)) walk([...path, next]);
    }
  };
  atoms.forEach((_, atom) => walk([atom]));
  return found;
}

/** Whether two atoms that are not next to each other in the ring are bonded: then it is two smaller rings. */
function hasChord(ring: readonly number[], around: readonly (readonly number[])[]): boolean {
  return ring.some((atom, i) => ring.some((other, j) => j > i + 1 && j - i !== 5 && around[atom]?.includes(other)));
}
