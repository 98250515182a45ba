// The numbers that a data sheet gives for a molecule, each with what it counts and how it was made. Counts and estimates by OpenChemLib.

import { MoleculeProperties } from 'openchemlib';
import type { FormulaPart, MolecularFacts } from './fact-labels';
import { inCanonicalOrder, oclOf, perceived, structureOf } from './facts-structure';
import type { Molecule } from '../molecule';
import { verifiedSmiles } from '../smiles/verified-smiles';

/** Above this only what is linear and certain is told. */
const MOST_ATOMS = 1000;

/** Mass of an electron, u: CODATA 2018. */
const ELECTRON_MASS = 0.000548579909;

/** OpenChemLib's atom types for cLogP were fitted on molecules of these elements. */
const LOGP_ELEMENTS: ReadonlySet<string> = new Set(['H', 'C', 'N', 'O', 'F', 'P', 'S', 'Cl', 'Br', 'I']);

/** Without `canonical` the slowest of them is left out, the canonical SMILES. */
export function molecularFacts(molecule: Molecule, canonical = true): MolecularFacts {
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
    canonicalSmiles: canonical ? canonicalSmiles(molecule) : undefined,
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
