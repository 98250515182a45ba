// Which bonds a molecule can be turned about, and why the others stand still.

import { ringLinks } from '../graph/ring-bonds';
import type { Molecule } from '../molecule';
import { angle } from '../vector';

export interface RotatableBond {
  /** 0-based index into bonds. */
  readonly bond: number;
  /** Whether heavy atoms move: not so for a bond to CH3, NH2 or OH. */
  readonly movesHeavyAtoms: boolean;
}

/** Why a bond cannot be turned, in the order in which it is asked. */
export type FixedReason = 'no-bond' | 'double' | 'triple' | 'aromatic' | 'dative' | 'ring' | 'end' | 'straight';

/** Degrees: from here on three atoms count as in line, and turning them about it changes nothing. */
const STRAIGHT_FROM = 175;

/** Single bonds outside of rings with something to move at both ends; those that move heavy atoms first. */
export function rotatableBonds(molecule: Molecule): readonly RotatableBond[] {
  const inRing = ringLinks(molecule.atoms.length, molecule.bonds);
  const around = neighbourTable(molecule);
  const found = molecule.bonds.flatMap((bond, index): RotatableBond[] => {
    if (fixed(molecule, around, inRing, index)) return [];
    const hasHeavy = (end: number, other: number) => around[end]?.some((atom) => atom !== other && molecule.atoms[atom]?.element !== 'H');
    return [{ bond: index, movesHeavyAtoms: Boolean(hasHeavy(bond.from, bond.to) && hasHeavy(bond.to, bond.from)) }];
  });
  return found.sort((a, b) => Number(b.movesHeavyAtoms) - Number(a.movesHeavyAtoms) || a.bond - b.bond);
}

/** undefined where the bond turns. */
export function fixedReason(molecule: Molecule, bond: number): FixedReason | undefined {
  return fixed(molecule, neighbourTable(molecule), ringLinks(molecule.atoms.length, molecule.bonds), bond);
}

const BY_ORDER = { 1: undefined, 2: 'double', 3: 'triple', aromatic: 'aromatic', dative: 'dative' } as const;

function fixed(molecule: Molecule, around: readonly (readonly number[])[], inRing: readonly boolean[], index: number): FixedReason | undefined {
  const bond = molecule.bonds[index];
  if (!bond) return 'no-bond';
  const { from, to, order } = bond;
  if (BY_ORDER[order]) return BY_ORDER[order];
  if (inRing[index]) return 'ring';
  const others = (end: number, far: number) => (around[end] ?? []).filter((atom) => atom !== far);
  const [before, after] = [others(from, to), others(to, from)];
  if (before.length === 0 || after.length === 0) return 'end';
  const isStraight = (atoms: readonly number[], end: number, far: number) => atoms.every((atom) => angleOf(molecule, atom, end, far) >= STRAIGHT_FROM);
  return isStraight(before, from, to) || isStraight(after, to, from) ? 'straight' : undefined;
}

export function neighbourTable({ atoms, bonds }: Pick<Molecule, 'atoms' | 'bonds'>): readonly (readonly number[])[] {
  const around: number[][] = atoms.map(() => []);
  for (const { from, to } of bonds) {
    around[from]?.push(to);
    around[to]?.push(from);
  }
  return around;
}

function angleOf({ atoms }: Molecule, a: number, b: number, c: number): number {
  const [first, middle, last] = [atoms[a]?.position, atoms[b]?.position, atoms[c]?.position];
  return first && middle && last ? angle(first, middle, last) : 0;
}
