// What a search for shapes tells: each shape as coordinates alone, and how it ended. Plain data, as it comes from the worker.

import type { Molecule } from '../molecule';

export interface FoundShape {
  /** Told again with the same number, it takes the place of what was told before. 0: what the shape shown relaxes to. */
  readonly id: number;
  readonly isRelaxed: boolean;
  /** Å: x, y, z of each atom in the order of the molecule, laid on the shape shown by the largest rigid part. */
  readonly positions: Float32Array;
  /** MMFF94s in vacuum, kcal/mol; undefined where the force field has no terms or the molecule is too large to relax. */
  readonly energy?: number;
  /** Å, root mean square from the shape shown, over all atoms but hydrogens on carbon. */
  readonly fromShown: number;
}

/** Relaxing it showed that it is none of its own: it falls to another, is unsound, or lies too high. */
export interface GoneShape {
  readonly gone: number;
  /** The shape that it falls to. */
  readonly sameAs?: number;
}

export interface ShapeSearch {
  readonly tries: number;
  readonly hasEnergies: boolean;
  /** Why it ended: many tries brought nothing new, the list is full, or time was up. */
  readonly end: 'nothing-new' | 'enough' | 'time';
}

/** One point of a torsion scan. */
export interface ScanPoint {
  /** Degrees by which the bond is turned from the shape given, 0 to 360. */
  readonly turn: number;
  /** MMFF94s in vacuum, kcal/mol, nothing relaxed. */
  readonly energy: number;
}

/** Four decimals, as every molecule made here has. */
const tidy = (value: number | undefined) => Math.round((value ?? 0) * 1e4) / 1e4 + 0;

export function withPositions(molecule: Molecule, positions: Float32Array): Molecule {
  const at = (atom: number) => [tidy(positions[atom * 3]), tidy(positions[atom * 3 + 1]), tidy(positions[atom * 3 + 2])] as const;
  return { ...molecule, atoms: molecule.atoms.map((each, atom) => ({ ...each, position: at(atom) })) };
}

/** kcal/mol: gas constant times 298.15 K (CODATA 2018, 1 cal = 4.184 J). */
const RT = (8.314462618 * 298.15) / 4184;

/** Boltzmann shares at 298.15 K, 0 to 1, one for each energy in kcal/mol. */
export function boltzmannShares(energies: readonly number[]): readonly number[] {
  const lowest = Math.min(...energies);
  const weights = energies.map((energy) => Math.exp((lowest - energy) / RT));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
