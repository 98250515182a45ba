// A molecule as a text writes it, before valence and aromaticity are settled: what the SMILES and molfile readers hand to resolve-graph.

import type { Place } from '../../languages/fault-parts';
import type { Graph, GraphAtom, GraphBond } from './graph';

export interface WrittenAtom extends Omit<GraphAtom, 'hydrogens' | 'isotope' | 'unpairedElectrons'> {
  readonly isotope?: number | undefined;
  /** Hydrogens beside those that are atoms; undefined where the valence model decides. */
  readonly hydrogens?: number | undefined;
  /** A molfile's word: two electrons paired, one unpaired, two unpaired. */
  readonly radical?: 'singlet' | 'doublet' | 'triplet' | undefined;
}

export interface WrittenBond extends Omit<GraphBond, 'order' | 'aromatic'> {
  /** 'implied' is SMILES' bond without a sign: aromatic within an aromatic ring, else single. */
  readonly order: GraphBond['order'] | 'aromatic' | 'implied';
}

export interface WrittenGraph extends Omit<Graph, 'atoms' | 'bonds'> {
  readonly atoms: readonly WrittenAtom[];
  readonly bonds: readonly WrittenBond[];
}

/** What an error calls a place: a character of a SMILES, a line of a file. */
export type NamePlace = (at: number) => Place;

/** For each atom the indices of its bonds. */
export function bondsAtAtoms(atomCount: number, bonds: readonly { readonly from: number; readonly to: number }[]): number[][] {
  const lists: number[][] = Array.from({ length: atomCount }, () => []);
  bonds.forEach(({ from, to }, index) => {
    lists[from]?.push(index);
    lists[to]?.push(index);
  });
  return lists;
}
