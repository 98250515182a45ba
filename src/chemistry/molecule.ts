// What a molecule is everywhere in this project: plain readonly data, no library objects.
// Frame: Å, right-handed, as in a molfile. Published in the package; see README, "Chemistry".

import type { Said } from '../languages/said';

export type Vec3 = readonly [x: number, y: number, z: number];

export type AtomStereo = 'R' | 'S' | 'r' | 's' | '?';
export type BondStereo = 'E' | 'Z' | '?';
export type BondOrder = 1 | 2 | 3 | 'aromatic' | 'dative';
export type MoleculeStereo = 'achiral' | 'absolute' | 'racemic' | 'relative' | 'unspecified';

export interface Atom {
  /** Element symbol, as in the periodic table. Deuterium is H with isotope 2. */
  readonly element: string;
  /** Å, molfile frame. */
  readonly position: Vec3;
  /** Formal charge, e. */
  readonly charge: number;
  /** Mass number, where the source names one. */
  readonly isotope?: number;
  /** CIP label; lower case for pseudo-asymmetric centres, '?' for a stereocentre whose hand is not known. */
  readonly stereo?: AtomStereo;
  /** Partial charge, e. */
  readonly partialCharge?: number;
}

export interface Bond {
  /** Index into atoms, 0-based. */
  readonly from: number;
  /** Index into atoms, 0-based. A dative bond points from donor to acceptor. */
  readonly to: number;
  readonly order: BondOrder;
  /** CIP label of a double bond; '?' where its geometry is not known. */
  readonly stereo?: BondStereo;
}

/** A part of the molecule that has a name, found by substructure. */
export interface Group {
  /** Unique within the molecule: a kind, and for its second occurrence `-2` and so on (`ketone`, `ketone-2`). */
  readonly id: string;
  readonly label: string;
  /** Indices into atoms, 0-based, ascending; hydrogens of the group included. */
  readonly atoms: readonly number[];
}

export interface Molecule {
  readonly name: string;
  /** Hill order, net charge at the end: `C13H17ClNO+`, `Mg+2`. */
  readonly formula: string;
  /** Average mass, g/mol. */
  readonly mass: number;
  /** Net formal charge, e. */
  readonly charge: number;
  /** Isomeric SMILES. */
  readonly smiles: string;
  /** Whether the coordinates came with the source or were generated here. */
  readonly coordinates: 'file' | 'generated';
  readonly stereo: MoleculeStereo;
  /** Explicit hydrogens included: heavy atoms in the order of the source, then hydrogens. */
  readonly atoms: readonly Atom[];
  readonly bonds: readonly Bond[];
  readonly groups: readonly Group[];
  /** Sentences for the reader, such as that one hand is drawn for a mixture. */
  readonly warnings: readonly string[];
  /** The same sentences as data, in their order, to tell them in other languages. */
  readonly notices?: readonly Said[];
}

/** What `loadMolecule` reads: a SMILES, a molfile (V2000 or V3000), or one record of an SDF (0-based, default 0). */
export type MoleculeSource =
  | { readonly smiles: string }
  | { readonly molfile: string }
  | { readonly sdf: string; readonly record?: number };

export interface LoadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the load is given up with code `timeout`. */
  readonly timeoutMs?: number | undefined;
}
