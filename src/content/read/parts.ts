// A molecule taken apart as it is told: ring systems, named groups, chains of carbon, and what joins them. Between parts the
// bonds are in no ring, so the parts of one molecule form a tree.

import { neighbourTable } from '../../chemistry/shape/rotatable-bonds';
import type { Group, Molecule } from '../../chemistry/molecule';
import { ringsOf, type Rings } from './rings';

export interface Part {
  readonly kind: 'rings' | 'group' | 'chain' | 'atom';
  /** Heavy atoms, 0-based; those in the ring, or the first of the group, come first. */
  readonly atoms: readonly number[];
  /** What it is in the table of groups; a ring or a cage as well. */
  readonly group: Group | undefined;
}

export interface Link {
  /** Places in the list of parts. */
  readonly parts: readonly [number, number];
  /** The atom of each that is bonded, 0-based. */
  readonly atoms: readonly [number, number];
  /** 0-based index into bonds. */
  readonly bond: number;
}

export interface Anatomy extends Rings {
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
  /** Place of the part of each atom; -1 for a hydrogen on something heavier. */
  readonly partOf: readonly number[];
  readonly around: readonly (readonly number[])[];
}

/** Chains and rings are told as such, and these within them. */
const WITHIN = /^(stereocentre|n-methyl|alkene|alkyne|fluorine|chlorine|bromine|iodine|enol)(-\d+)?$/;
const isRingName = ({ id }: Group) => /-(ring|cage)(-\d+)?$|^indole/.test(id);

export const isHydrogen = ({ atoms }: Molecule, atom: number): boolean => atoms[atom]?.element === 'H';

/** The group of the table that names exactly this ring, with what it counts to it. */
export function ringGroup(molecule: Molecule, ring: readonly number[], mayBeLarger: boolean): Group | undefined {
  const inRing = new Set(ring);
  return molecule.groups.find((group) => {
    const heavy = group.atoms.filter((atom) => !isHydrogen(molecule, atom));
    if (!isRingName(group) || !ring.every((atom) => heavy.includes(atom))) return false;
    return mayBeLarger || heavy.filter((atom) => !inRing.has(atom)).length <= 1;
  });
}

export function anatomyOf(molecule: Molecule): Anatomy {
  const { atoms, bonds, groups } = molecule;
  const around = neighbourTable(molecule);
  const found = ringsOf(molecule);
  const hasHeavy = (atom: number) => around[atom]?.some((each) => !isHydrogen(molecule, each)) ?? false;
  const told = atoms.flatMap((_, atom) => (isHydrogen(molecule, atom) && hasHeavy(atom) ? [] : [atom]));
  const partOf = atoms.map(() => -1);
  const parts: Part[] = [];
  const add = (part: Part) => {
    for (const atom of part.atoms) partOf[atom] = parts.length;
    parts.push(part);
  };
  const isFree = (atom: number) => partOf[atom] === -1;
  const doublyBonded = new Set(bonds.filter(({ order }) => order === 2).flatMap(({ from, to }) => [from, to]));
  const isEnd = (atom: number) => (around[atom] ?? []).filter((each) => !isHydrogen(molecule, each)).length === 1;

  for (const system of found.systems) {
    const group = ringGroup(molecule, system, true);
    const counted = new Set(group?.atoms ?? []);
    const extra = system.flatMap((atom) =>
      (around[atom] ?? []).filter((each) => !system.includes(each) && isEnd(each) && !isHydrogen(molecule, each) && (counted.has(each) || (doublyBonded.has(each) && atoms[each]?.element !== 'C'))),
    );
    add({ kind: 'rings', atoms: [...system, ...extra], group });
  }
  for (const group of groups) {
    const heavy = group.atoms.filter((atom) => !isHydrogen(molecule, atom));
    if (heavy.length > 0 && !WITHIN.test(group.id) && heavy.every(isFree)) add({ kind: 'group', atoms: heavy, group });
  }
  const isChain = (atom: number) => isFree(atom) && atoms[atom]?.element === 'C';
  for (const atom of told) {
    if (!isChain(atom)) continue;
    const chain = new Set([atom]);
    for (const each of chain) for (const next of around[each] ?? []) if (isChain(next)) chain.add(next);
    add({ kind: 'chain', atoms: inOrder([...chain], around), group: undefined });
  }
  for (const atom of told) if (isFree(atom)) add({ kind: 'atom', atoms: [atom], group: undefined });

  const links = bonds.flatMap(({ from, to }, bond): Link[] => {
    const [a = -1, b = -1] = [partOf[from], partOf[to]];
    return a < 0 || b < 0 || a === b ? [] : [{ parts: [a, b], atoms: [from, to], bond }];
  });
  return { ...found, parts, links, partOf, around };
}

/** Along the chain where it is unbranched, from the end with the lower number; else ascending. */
function inOrder(chain: readonly number[], around: readonly (readonly number[])[]): readonly number[] {
  const next = (atom: number) => (around[atom] ?? []).filter((each) => chain.includes(each));
  const ends = chain.filter((atom) => next(atom).length === 1);
  const ascending = chain.toSorted((a, b) => a - b);
  if (ends.length !== 2) return ascending;
  const path = [Math.min(...ends)];
  for (let at = path[0]; at !== undefined; ) {
    at = next(at).find((each) => !path.includes(each));
    if (at !== undefined) path.push(at);
  }
  return path;
}

/** The other end of a link, seen from a part. */
export function across({ parts, atoms }: Link, part: number): { readonly part: number; readonly on: number; readonly by: number } {
  const [first, second] = parts;
  return first === part ? { part: second, on: atoms[0], by: atoms[1] } : { part: first, on: atoms[1], by: atoms[0] };
}
