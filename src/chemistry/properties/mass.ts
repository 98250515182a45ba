// The mass of a list of atoms.

import { Molecule as OclMolecule } from 'openchemlib';
import type { StructureAtom } from '../structure';

const masses = new Map<string, number>();

/** Standard atomic weight, or the mass of the isotope; g/mol, from OpenChemLib's tables. */
function atomicMass(element: string, isotope?: number): number {
  const key = `${isotope ?? ''}${element}`;
  const known = masses.get(key);
  if (known !== undefined) return known;
  const single = new OclMolecule(1, 1);
  const atom = single.addAtom(OclMolecule.getAtomicNoFromLabel(element));
  if (isotope !== undefined) single.setAtomMass(atom, isotope);
  single.setAtomAbnormalValence(atom, 0);
  const { relativeWeight } = single.getMolecularFormula();
  // An isotope that its table lacks: the mass number is within 0.1 g/mol.
  const mass = isotope !== undefined && Math.abs(relativeWeight - isotope) > 0.5 ? isotope : relativeWeight;
  masses.set(key, mass);
  return mass;
}

export function massOf(atoms: readonly Pick<StructureAtom, 'element' | 'isotope'>[]): number {
  const sum = atoms.reduce((total, { element, isotope }) => total + atomicMass(element, isotope), 0);
  return Math.round(sum * 1000) / 1000;
}
