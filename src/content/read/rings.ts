// The rings of a molecule as a chemist counts them: a smallest set of smallest rings (Horton, SIAM J. Comput. 1987, 16, 358).

import { ringLinks } from '../../chemistry/graph/ring-bonds';
import type { Molecule } from '../../chemistry/molecule';

export interface Rings {
  /** Atoms in order around each ring, 0-based, from its lowest one towards the lower of that one's neighbours; smallest rings first. */
  readonly rings: readonly (readonly number[])[];
  /** Atoms of rings that hang together, ascending. */
  readonly systems: readonly (readonly number[])[];
  /** Of each bond. */
  readonly isRingBond: readonly boolean[];
}

type Links = readonly (readonly number[])[];

const keyOf = (a: number, b: number) => (a < b ? `${a}-${b}` : `${b}-${a}`);
const edgesOf = (ring: readonly number[]) => ring.map((atom, i) => keyOf(atom, ring[(i + 1) % ring.length] ?? 0));

/** The way from each atom back to the start, by fewest bonds. */
function waysFrom(start: number, links: Links): ReadonlyMap<number, number> {
  const before = new Map([[start, -1]]);
  for (const atom of before.keys()) for (const next of links[atom] ?? []) if (!before.has(next)) before.set(next, atom);
  return before;
}

function wayTo(atom: number, before: ReadonlyMap<number, number>): readonly number[] {
  const way: number[] = [];
  for (let at = atom; at >= 0; at = before.get(at) ?? -1) way.push(at);
  return way;
}

function upright(ring: readonly number[]): readonly number[] {
  const first = ring.indexOf(Math.min(...ring));
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  const [lowest = 0, ...rest] = turned;
  return (turned[1] ?? 0) < (turned.at(-1) ?? 0) ? turned : [lowest, ...rest.toReversed()];
}

/** Every ring that is the shortest way through one of its atoms and one of its bonds opposite. */
function candidates(system: readonly number[], links: Links): readonly (readonly number[])[] {
  const found = new Map<string, readonly number[]>();
  for (const start of system) {
    const before = waysFrom(start, links);
    for (const a of system) {
      for (const b of links[a] ?? []) {
        if (b < a || before.get(a) === b || before.get(b) === a) continue;
        const [there, back] = [wayTo(a, before), wayTo(b, before)];
        if (there.filter((atom) => back.includes(atom)).length !== 1) continue;
        const ring = upright([...there.toReversed(), ...back.slice(0, -1)]);
        found.set(ring.join(), ring);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.length - b.length);
}

/** What is in one of the two and not in both. */
const sum = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => new Set([...[...a].filter((each) => !b.has(each)), ...[...b].filter((each) => !a.has(each))]);

/** Those that are no sum of smaller ones: elimination over the bonds, modulo 2. */
function independent(rings: readonly (readonly number[])[], count: number): readonly (readonly number[])[] {
  const rows = new Map<string, ReadonlySet<string>>();
  const kept: (readonly number[])[] = [];
  for (const ring of rings) {
    if (kept.length === count) break;
    let left: ReadonlySet<string> = new Set(edgesOf(ring));
    for (const [pivot, row] of rows) if (left.has(pivot)) left = sum(left, row);
    const [pivot] = left;
    if (pivot === undefined) continue;
    for (const [other, row] of rows) if (row.has(pivot)) rows.set(other, sum(row, left));
    rows.set(pivot, left);
    kept.push(ring);
  }
  return kept;
}

export function ringsOf({ atoms, bonds }: Molecule): Rings {
  const isRingBond = ringLinks(atoms.length, bonds);
  const links: number[][] = atoms.map(() => []);
  bonds.forEach(({ from, to }, bond) => {
    if (!isRingBond[bond]) return;
    links[from]?.push(to);
    links[to]?.push(from);
  });
  const systems: (readonly number[])[] = [];
  const seen = new Set<number>();
  links.forEach((list, atom) => {
    if (list.length === 0 || seen.has(atom)) return;
    const system = [...waysFrom(atom, links).keys()].sort((a, b) => a - b);
    for (const each of system) seen.add(each);
    systems.push(system);
  });
  const rings = systems.flatMap((system) => {
    const ends = system.reduce((count, atom) => count + (links[atom]?.length ?? 0), 0);
    return independent(candidates(system, links), ends / 2 - system.length + 1);
  });
  return { rings: rings.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)), systems, isRingBond };
}
