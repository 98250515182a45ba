// What a SMILES or a molfile says, before OpenChemLib sees it: the atoms and bonds as written, each with its place in the text.
// Made by the strict readers (read-smiles, read-molfile, read-sdf); every structure that OpenChemLib hands back is checked against it.

import type { Told } from '../../languages/said';
import type { Vec3 } from '../molecule';

export interface GraphAtom {
  /** Element symbol; D and T are read as H with isotope 2 and 3. */
  readonly element: string;
  readonly isotope?: number;
  /** Formal charge, e. */
  readonly charge: number;
  /** Lower-case in SMILES, or at an aromatic bond in a molfile. */
  readonly aromatic: boolean;
  /** Hydrogens that are not atoms of the graph: a bracket's count, or what the valence model adds. Filled by the valence check. */
  readonly hydrogens: number;
  /** Unpaired electrons, 0 unless the source says so. */
  readonly unpairedElectrons: number;
  /** SMILES only: the hand as written. */
  readonly parity?: '@' | '@@';
  /** Å, molfile frame; files only. */
  readonly position?: Vec3;
  /** Where it stands: 0-based character in a SMILES, 1-based line in a file. */
  readonly at: number;
}

export interface GraphBond {
  readonly from: number;
  readonly to: number;
  /** Kekulé order, after aromatic bonds were resolved. 'dative' points from donor to acceptor. */
  readonly order: 1 | 2 | 3 | 'dative';
  /** Written as aromatic (or implied between aromatic atoms). */
  readonly aromatic: boolean;
  /** 2D files: narrow end at `from`. 'either' is a wavy bond, or a double bond of unknown geometry ('crossed'). */
  readonly wedge?: 'up' | 'down' | 'either' | 'crossed';
  /** SMILES only: the direction as written, seen from `from` to `to`. */
  readonly direction?: '/' | '\\';
  readonly at: number;
}

/** V3000 enhanced stereo: atoms whose hand is absolute, known only relative to each other, or present as both hands. */
export interface StereoGroup {
  readonly kind: 'absolute' | 'relative' | 'racemic';
  readonly atoms: readonly number[];
}

export interface Graph {
  /** Title line of a file, or what stands after the SMILES; '' where there is none. */
  readonly name: string;
  readonly atoms: readonly GraphAtom[];
  readonly bonds: readonly GraphBond[];
  /** 0: no coordinates (SMILES, or all zero), 2: flat, 3: a real geometry. */
  readonly dimensions: 0 | 2 | 3;
  /** Files only. */
  readonly chiralFlag?: 0 | 1;
  readonly stereoGroups: readonly StereoGroup[];
  /** What was repaired while reading. */
  readonly repairs: readonly Told[];
}
