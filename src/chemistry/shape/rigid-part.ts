// The largest part of a molecule that keeps its shape while bonds turn: what other shapes are laid on.

import { ringLinks } from '../graph/ring-bonds';
import type { Molecule } from '../molecule';
import { neighbourTable, rotatableBonds } from './rotatable-bonds';

/** Fewer atoms do not hold a shape in space. */
const LEAST = 4;

/** 0-based heavy atoms; all of them where no part is large enough, and all atoms where there are hardly any. */
export function rigidPart(molecule: Molecule): readonly number[] {
  const turning = new Set(rotatableBonds(molecule).map(({ bond }) => bond));
  // Rings of single bonds flip.
  const inRing = ringLinks(molecule.atoms.length, molecule.bonds);
  const kept = molecule.bonds.filter(({ order }, bond) => !turning.has(bond) && !(inRing[bond] && order === 1));
  const around = neighbourTable({ atoms: molecule.atoms, bonds: kept });
  const isHeavy = (atom: number) => molecule.atoms[atom]?.element !== 'H';
  const seen = new Set<number>();
  let largest: readonly number[] = [];
  molecule.atoms.forEach((_, start) => {
    if (seen.has(start)) return;
    const part = new Set([start]);
    for (const atom of part) for (const next of around[atom] ?? []) part.add(next);
    for (const atom of part) seen.add(atom);
    const heavy = [...part].filter(isHeavy);
    if (heavy.length > largest.length) largest = heavy;
  });
  if (largest.length >= LEAST) return largest;
  const all = molecule.atoms.map((_, atom) => atom);
  const heavy = all.filter(isHeavy);
  return heavy.length >= LEAST ? heavy : all;
}
