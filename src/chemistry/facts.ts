// The numbers that a data sheet gives for a molecule, each with what it counts and how it was made. Counts and estimates by OpenChemLib.

import { MoleculeProperties } from 'openchemlib';
import { inCanonicalOrder, oclOf, perceived, structureOf } from './facts-structure';
import type { Molecule } from './molecule';
import { verifiedSmiles } from './verified-smiles';

export interface FormulaPart {
  readonly element: string;
  readonly count: number;
}

export interface MolecularFacts {
  /** Hill order; isotopes count with their element. */
  readonly formula: readonly FormulaPart[];
  /** Net formal charge, e. */
  readonly charge: number;
  /** Average mass by standard atomic weights, g/mol. */
  readonly mass: number;
  /** Of the molecule or ion made of the commonest isotope of each element, or of the isotopes named; u. */
  readonly exactMass: number;
  /** What follows is undefined above 1000 atoms. The same text for every way to write the same structure; isomeric. */
  readonly canonicalSmiles: string | undefined;
  /** Topological polar surface area, Å²; undefined where OpenChemLib has no terms. */
  readonly polarSurfaceArea: number | undefined;
  readonly hydrogenBondDonors: number | undefined;
  readonly hydrogenBondAcceptors: number | undefined;
  readonly rotatableBonds: number | undefined;
  /** Calculated estimate of the logarithm of the octanol-water partition coefficient; undefined where it would be a guess. */
  readonly cLogP: number | undefined;
}

/** How each fact is named, and the sentence that says what it is. */
export const FACT_LABELS = {
  formula: { label: 'Formula', note: 'Atoms in Hill order: carbon, hydrogen, then by alphabet.' },
  charge: { label: 'Charge', note: 'Sum of the formal charges, in elementary charges.' },
  mass: { label: 'Mass', note: 'Average over the natural isotopes, in g/mol.' },
  exactMass: { label: 'Exact mass', note: 'Of the commonest isotopes, in u: the peak that a mass spectrometer shows; electrons that an ion lacks are taken off.' },
  canonicalSmiles: { label: 'Canonical SMILES', note: 'One text for each structure, by this program’s own order of atoms; other programs choose other orders.' },
  polarSurfaceArea: {
    label: 'Polar surface area',
    note: 'Topological (Ertl, Rohde and Selzer 2000), in Å², from the bonding of N, O, S and P; calculated by OpenChemLib.',
  },
  hydrogenBondDonors: { label: 'Hydrogen-bond donors', note: 'N and O atoms that carry hydrogen.' },
  hydrogenBondAcceptors: { label: 'Hydrogen-bond acceptors', note: 'All N and O atoms, as in the rule of five (Lipinski 1997).' },
  rotatableBonds: { label: 'Rotatable bonds', note: 'Single bonds outside rings between atoms that are not ends of the skeleton; amide bonds do not count.' },
  cLogP: { label: 'cLogP', note: 'A calculated estimate by OpenChemLib from atom types, for the uncharged or charged form as drawn; not a measurement.' },
} as const satisfies Record<keyof MolecularFacts, { readonly label: string; readonly note: string }>;

/** Above this only what is linear and certain is told. */
const MOST_ATOMS = 1000;

/** Mass of an electron, u: CODATA 2018. */
const ELECTRON_MASS = 0.000548579909;

/** OpenChemLib's atom types for cLogP were fitted on molecules of these elements. */
const LOGP_ELEMENTS: ReadonlySet<string> = new Set(['H', 'C', 'N', 'O', 'F', 'P', 'S', 'Cl', 'Br', 'I']);

export function molecularFacts(molecule: Molecule): MolecularFacts {
  const { mass, charge, atoms } = molecule;
  const ocl = oclOf(structureOf(molecule));
  const certain = { formula: formulaParts(molecule), charge, mass, exactMass: ocl.getMolecularFormula().absoluteWeight - charge * ELECTRON_MASS };
  if (atoms.length > MOST_ATOMS) {
    const nothing = { canonicalSmiles: undefined, polarSurfaceArea: undefined, hydrogenBondDonors: undefined };
    return { ...certain, ...nothing, hydrogenBondAcceptors: undefined, rotatableBonds: undefined, cLogP: undefined };
  }
  const properties = new MoleculeProperties(oclOf(structureOf(molecule, true)));
  return {
    ...certain,
    canonicalSmiles: canonicalSmiles(molecule),
    polarSurfaceArea: properties.polarSurfaceArea < 0 ? undefined : properties.polarSurfaceArea,
    hydrogenBondDonors: properties.donorCount,
    hydrogenBondAcceptors: properties.acceptorCount,
    rotatableBonds: properties.rotatableBondCount,
    cLogP: isFitForLogP(molecule) && properties.logP > -900 ? properties.logP : undefined,
  };
}

export function canonicalSmiles(molecule: Molecule): string {
  const ordered = inCanonicalOrder(molecule);
  const structure = structureOf(ordered);
  const aromatic = new Set(ordered.bonds.flatMap(({ order }, bond) => (order === 'aromatic' ? [bond] : [])));
  return verifiedSmiles(structure, perceived(ordered, structure), aromatic).text;
}

/** Carbon skeletons of the elements that the estimate knows. */
function isFitForLogP({ atoms, bonds }: Molecule): boolean {
  const isKnown = atoms.every(({ element }) => LOGP_ELEMENTS.has(element)) && bonds.every(({ order }) => order !== 'dative');
  return isKnown && atoms.some(({ element }) => element === 'C');
}

/** Read back from the formula, which is in Hill order already. */
function formulaParts({ formula }: Molecule): readonly FormulaPart[] {
  return [...formula.matchAll(/([A-Z][a-z]?)(\d*)/g)].map(([, element = '', count]) => ({ element, count: count ? Number(count) : 1 }));
}
