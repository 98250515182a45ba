// A structure as an OpenChemLib molecule and back. Built atom by atom rather than by its parsers, which change what they read;
// hydrogens are atoms here, so that its valence model never decides. Frame: coordinates as they are (right-handed).

import { Molecule as OclMolecule } from 'openchemlib';
import { structureFaults } from '../languages/en/structure-faults';
import { tell } from '../languages/said';
import { fault } from './fault';
import { handInOrder } from './stereo/handedness';
import type { Vec3 } from './molecule';
import type { Centre, DoubleBond, Structure } from './structure';

export interface Stereo {
  readonly centres: readonly Centre[];
  readonly doubleBonds: readonly DoubleBond[];
}

const BOND_TYPES = {
  1: OclMolecule.cBondTypeSingle,
  2: OclMolecule.cBondTypeDouble,
  3: OclMolecule.cBondTypeTriple,
  dative: OclMolecule.cBondTypeMetalLigand,
} as const;

const RADICALS = [
  OclMolecule.cAtomRadicalStateNone,
  OclMolecule.cAtomRadicalStateD,
  OclMolecule.cAtomRadicalStateT,
] as const;

/** Hydrogens that OpenChemLib sorts among the heavy atoms: all but plain ones on one neighbour. */
function isPlainHydrogen(structure: Structure, atom: number): boolean {
  const { element, isotope, charge } = structure.atoms[atom] ?? { element: '', charge: 0 };
  return element === 'H' && isotope === undefined && charge === 0 && structure.bondsOf[atom]?.length === 1;
}

/** The structure's atoms and bonds in an OpenChemLib molecule; with `from`, only those atoms, in that order. */
export function toOcl(structure: Structure, from?: readonly number[]): { ocl: OclMolecule; atomOf: readonly number[] } {
  const members = from ?? structure.atoms.map((_, index) => index);
  const plain = members.filter((atom) => isPlainHydrogen(structure, atom));
  const atomOf = [...members.filter((atom) => !isPlainHydrogen(structure, atom)), ...plain];
  const ocl = new OclMolecule(Math.max(16, atomOf.length), Math.max(16, structure.bonds.length));
  const indexOf = new Map<number, number>();
  for (const atom of atomOf) {
    const { element, isotope, charge, unpairedElectrons } = structure.atoms[atom] ?? { element: '', charge: 0, unpairedElectrons: 0 };
    const number = OclMolecule.getAtomicNoFromLabel(element);
    if (!number) throw fault('unsupported', tell(structureFaults, 'unknownElement', element));
    const index = ocl.addAtom(number);
    indexOf.set(atom, index);
    if (isotope !== undefined) ocl.setAtomMass(index, isotope);
    if (charge !== 0) ocl.setAtomCharge(index, charge);
    const radical = RADICALS[Math.min(unpairedElectrons, 2)];
    if (radical) ocl.setAtomRadical(index, radical);
  }
  for (const { from: a, to: b, order } of structure.bonds) {
    const [start, end] = [indexOf.get(a), indexOf.get(b)];
    if (start === undefined || end === undefined) continue;
    ocl.setBondType(ocl.addBond(start, end), BOND_TYPES[order]);
  }
  return { ocl: keepValences(ocl), atomOf };
}

/** Tells OpenChemLib not to add hydrogens where it would: every hydrogen is already there. */
function keepValences(ocl: OclMolecule): OclMolecule {
  ocl.ensureHelperArrays(OclMolecule.cHelperNeighbours);
  const wanting = Array.from({ length: ocl.getAllAtoms() }, (_, atom) => atom).filter((atom) => ocl.getImplicitHydrogens(atom) > 0);
  for (const atom of wanting) ocl.setAtomAbnormalValence(atom, ocl.getOccupiedValence(atom));
  return ocl;
}

export function setPositions(ocl: OclMolecule, atomOf: readonly number[], position: (atom: number) => Vec3): void {
  atomOf.forEach((atom, index) => {
    const [x, y, z] = position(atom);
    ocl.setAtomX(index, x);
    ocl.setAtomY(index, y);
    ocl.setAtomZ(index, z);
  });
}

/** OpenChemLib's parities from the hands and sides: 1 is clockwise with the last neighbour behind; hydrogens and lone pairs are last. */
export function setParities(ocl: OclMolecule, atomOf: readonly number[], structure: Structure, stereo: Stereo): void {
  const indexOf = new Map(atomOf.map((atom, index) => [atom, index]));
  for (const centre of stereo.centres) {
    const atom = indexOf.get(centre.atom);
    if (atom === undefined) continue;
    const rank = (each: number) => (each < 0 ? Infinity : (indexOf.get(each) ?? 0));
    const sorted = [...centre.neighbours].sort((a, b) => rank(a) - rank(b));
    const hand = handInOrder(centre, [sorted[3] ?? 0, ...sorted.slice(0, 3)]);
    const parity = { anticlockwise: OclMolecule.cAtomParity1, clockwise: OclMolecule.cAtomParity2, unknown: OclMolecule.cAtomParityUnknown };
    ocl.setAtomParity(atom, parity[hand], false);
  }
  for (const { bond, a, b, side } of stereo.doubleBonds) {
    const { from, to } = structure.bonds[bond] ?? { from: -1, to: -1 };
    const [start, end] = [indexOf.get(from), indexOf.get(to)];
    if (start === undefined || end === undefined) continue;
    const lowest = (atom: number, partner: number) =>
      Math.min(...Array.from({ length: ocl.getAllConnAtoms(atom) }, (_, i) => ocl.getConnAtom(atom, i)).filter((each) => each !== partner));
    const turned = (lowest(start, end) === indexOf.get(a)) !== (lowest(end, start) === indexOf.get(b));
    const parity =
      side === 'unknown' ? OclMolecule.cBondParityUnknown
      : (side === 'opposite') !== turned ? OclMolecule.cBondParityEor1
      : OclMolecule.cBondParityZor2;
    ocl.setBondParity(ocl.getBond(start, end), parity, false);
  }
  ocl.setParitiesValid(0);
}
