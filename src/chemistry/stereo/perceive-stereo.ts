// Which atoms and double bonds are stereogenic, and their CIP labels, as OpenChemLib's canonizer sees them.
// Its labels are right for simple cases only (README, "The model, and what it leaves out").

import { Molecule as OclMolecule } from 'openchemlib';
import type { AtomStereo, BondStereo, Vec3 } from '../molecule';
import { setParities, setPositions, toOcl, type Stereo } from '../ocl-molecule';
import { across, type Centre, type DoubleBond, type Structure } from '../structure';

export interface PerceivedStereo extends Stereo {
  readonly atomLabels: ReadonlyMap<number, AtomStereo>;
  readonly bondLabels: ReadonlyMap<number, BondStereo>;
  /** Whether the molecule equals its mirror image (meso compounds included), by what is known of it. */
  readonly achiral: boolean;
  /** The molecule with its parities set, for depiction and embedding. */
  readonly ocl: OclMolecule;
  readonly atomOf: readonly number[];
}

const NITROGEN = 7;
const ISOMER_COUNT_BITS = 0xffff;

/** Labels from what the source wrote: hands and sides. */
export function perceiveWritten(structure: Structure, stereo: Stereo): PerceivedStereo {
  const { ocl, atomOf } = toOcl(structure);
  setParities(ocl, atomOf, structure, stereo);
  return readStereo(structure, ocl, atomOf);
}

/** Labels from a 3D geometry; `unknown` names centres and bonds whose geometry in the file means nothing. */
export function perceiveGeometry(
  structure: Structure,
  position: (atom: number) => Vec3,
  unknown: { readonly atoms: ReadonlySet<number>; readonly bonds: ReadonlySet<number> },
): PerceivedStereo {
  const { ocl, atomOf } = toOcl(structure);
  setPositions(ocl, atomOf, position);
  const seen = readStereo(structure, ocl, atomOf);
  return perceiveWritten(structure, {
    centres: seen.centres.map(({ atom, neighbours, hand }) => ({ atom, neighbours, hand: unknown.atoms.has(atom) ? 'unknown' : hand })),
    doubleBonds: seen.doubleBonds.map(({ bond, a, b, side }) => ({ bond, a, b, side: unknown.bonds.has(bond) ? 'unknown' : side })),
  });
}

function readStereo(structure: Structure, ocl: OclMolecule, atomOf: readonly number[]): PerceivedStereo {
  ocl.ensureHelperArrays(OclMolecule.cHelperCIP);
  const atomLabels = new Map<number, AtomStereo>();
  const bondLabels = new Map<number, BondStereo>();
  const centres = atomOf.flatMap((atom, index): Centre[] => {
    const parity = ocl.getAtomParity(index);
    const neighbours = sortedNeighbours(ocl, index).map((each) => atomOf[each] ?? 0);
    if (parity === OclMolecule.cAtomParityNone || neighbours.length < 3 || neighbours.length > 4) return [];
    if (parity === OclMolecule.cAtomParityUnknown && invertsFreely(ocl, index)) return [];
    const label = atomLabel(ocl, index);
    if (label) atomLabels.set(atom, label);
    const [a, b, c, last = -1] = neighbours;
    if (a === undefined || b === undefined || c === undefined) return [];
    const hand = parity === OclMolecule.cAtomParity1 ? 'anticlockwise' : parity === OclMolecule.cAtomParity2 ? 'clockwise' : 'unknown';
    return [{ atom, neighbours: [last, a, b, c], hand }];
  });
  const indexOf = new Map(atomOf.map((atom, index) => [atom, index]));
  const doubleBonds = structure.bonds.flatMap(({ from, to, order }, bond): DoubleBond[] => {
    const [start, end] = [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0];
    const index = order === 2 ? ocl.getBond(start, end) : -1;
    const isHeld = index >= 0 && ocl.isSmallRingBond(index);
    const parity = index < 0 || isHeld ? OclMolecule.cBondParityNone : ocl.getBondParity(index);
    if (parity === OclMolecule.cBondParityNone) return [];
    const first = (atom: number, other: number) => sortedNeighbours(ocl, atom).find((each) => each !== other);
    const [a, b] = [first(start, end), first(end, start)];
    if (a === undefined || b === undefined) return [];
    const label = bondLabel(ocl, index);
    if (label) bondLabels.set(bond, label);
    const side = parity === OclMolecule.cBondParityEor1 ? 'opposite' : parity === OclMolecule.cBondParityZor2 ? 'same' : 'unknown';
    return [{ bond, a: atomOf[a] ?? 0, b: atomOf[b] ?? 0, side }];
  });
  const chirality = ocl.getChirality() & ~ISOMER_COUNT_BITS;
  const achiral = chirality === OclMolecule.cChiralityNotChiral || chirality === OclMolecule.cChiralityMeso;
  return { centres, doubleBonds, atomLabels, bondLabels, achiral, ocl, atomOf };
}

/** A nitrogen with three neighbours: its hand is no open question unless the source gave it one. */
function invertsFreely(ocl: OclMolecule, atom: number): boolean {
  return ocl.getAtomicNo(atom) === NITROGEN && ocl.getAllConnAtoms(atom) === 3;
}

function sortedNeighbours(ocl: OclMolecule, atom: number): number[] {
  return Array.from({ length: ocl.getAllConnAtoms(atom) }, (_, i) => ocl.getConnAtom(atom, i)).sort((a, b) => a - b);
}

function atomLabel(ocl: OclMolecule, atom: number): AtomStereo | undefined {
  if (ocl.getAtomParity(atom) === OclMolecule.cAtomParityUnknown) return '?';
  const cip = ocl.getAtomCIPParity(atom);
  const pseudo = ocl.isAtomParityPseudo(atom);
  if (cip === OclMolecule.cAtomCIPParityRorM) return pseudo ? 'r' : 'R';
  if (cip === OclMolecule.cAtomCIPParitySorP) return pseudo ? 's' : 'S';
  return undefined;
}

function bondLabel(ocl: OclMolecule, bond: number): BondStereo | undefined {
  if (ocl.getBondParity(bond) === OclMolecule.cBondParityUnknown) return '?';
  const cip = ocl.getBondCIPParity(bond);
  if (cip === OclMolecule.cBondCIPParityEorP) return 'E';
  if (cip === OclMolecule.cBondCIPParityZorM) return 'Z';
  return undefined;
}

/** Centres and double bonds of a 3D file that a wavy or crossed bond marks as not known. */
export function markedUnknown(structure: Structure, wedges: readonly (string | undefined)[]) {
  const atoms = new Set<number>();
  const bonds = new Set<number>();
  structure.bonds.forEach((bond, index) => {
    if (wedges[index] !== 'either' && wedges[index] !== 'crossed') return;
    if (bond.order === 2) bonds.add(index);
    else atoms.add(bond.from);
    for (const next of bond.order === 2 ? [] : (structure.bondsOf[across(bond, bond.to)] ?? [])) {
      if (structure.bonds[next]?.order === 2) bonds.add(next);
    }
  });
  return { atoms, bonds };
}
