// The isomeric SMILES of a structure, read back by the strict reader and compared before it is believed.

import { handInOrder } from '../stereo/handedness';
import type { Stereo } from '../ocl-molecule';
import { perceiveWritten, type PerceivedStereo } from '../stereo/perceive-stereo';
import { readSmiles } from './read-smiles';
import { centresInSmiles, doubleBondsInSmiles } from './stereo-smiles';
import { completeStructure, neighboursOf, type Centre, type Structure } from '../structure';
import { writeSmiles } from './write-smiles';

/** Characters; longer texts are written without the proof. */
const LONGEST = 1000;

const FLAT: Stereo = { centres: [], doubleBonds: [] };

export interface VerifiedSmiles {
  readonly text: string;
  /** Whether the text says less than the structure: marks that no SMILES here can carry were left out. */
  readonly isLossy: boolean;
}

/** In lower case where it can be, else as Kekulé form; without stereo marks only where those cannot be told. */
export function verifiedSmiles(structure: Structure, stereo: PerceivedStereo, aromatic: ReadonlySet<number>): VerifiedSmiles {
  for (const bonds of [aromatic, new Set<number>()]) {
    const { text, order } = writeSmiles(structure, stereo, bonds);
    if (text.length > LONGEST || saysTheSame(structure, stereo, text, order)) return { text, isLossy: false };
  }
  return { text: writeSmiles(structure, FLAT, aromatic).text, isLossy: true };
}

function saysTheSame(structure: Structure, stereo: PerceivedStereo, text: string, order: readonly number[]): boolean {
  try {
    const graph = readSmiles(text);
    const read = completeStructure(graph);
    if (graph.atoms.length !== order.length || read.atoms.length !== structure.atoms.length) return false;
    const again = perceiveWritten(read, { centres: centresInSmiles(text, graph, read), doubleBonds: doubleBondsInSmiles(graph, read) });
    const twin = new Map(order.map((atom, place) => [atom, read.indexOf[place] ?? -1]));
    return order.every((atom) => sameAtom(structure, read, atom, twin.get(atom) ?? -1))
      && sameBonds(structure, read, twin)
      && sameHands(stereo, again, twin)
      && sameSides(structure, stereo, read, again, twin);
  } catch {
    return false;
  }
}

const hydrogens = (of: Structure, atom: number) => neighboursOf(of, atom).filter((each) => of.atoms[each]?.element === 'H').length;

function sameAtom(a: Structure, b: Structure, atomA: number, atomB: number): boolean {
  const [x, y] = [a.atoms[atomA], b.atoms[atomB]];
  if (!x || !y) return false;
  return x.element === y.element && x.charge === y.charge && x.isotope === y.isotope && hydrogens(a, atomA) === hydrogens(b, atomB);
}

const key = (from: number, to: number) => `${Math.min(from, to)} ${Math.max(from, to)}`;

const orderSum = (of: Structure, atom: number) =>
  (of.bondsOf[atom] ?? []).reduce((sum, bond) => sum + (Number(of.bonds[bond]?.order) || 0), 0);

/** Every bond is there; its order may differ only as Kekulé forms of one aromatic ring do, which the sum of orders tells. */
function sameBonds(a: Structure, b: Structure, twin: ReadonlyMap<number, number>): boolean {
  const bonds = new Set(b.bonds.map(({ from, to }) => key(from, to)));
  return [...twin].every(([atomA, atomB]) => orderSum(a, atomA) === orderSum(b, atomB))
    && a.bonds.length === b.bonds.length
    && a.bonds.every(({ from, to }) => {
      const [x, y] = [twin.get(from), twin.get(to)];
      return x === undefined || y === undefined || bonds.has(key(x, y));
    });
}

function sameHands(a: PerceivedStereo, b: PerceivedStereo, twin: ReadonlyMap<number, number>): boolean {
  const hands = new Map(b.centres.map((centre) => [centre.atom, centre]));
  return a.centres.every(({ atom, neighbours, hand }) => {
    const other = hands.get(twin.get(atom) ?? -1);
    if (hand === 'unknown') return !other || other.hand === 'unknown';
    if (!other) return false;
    // A hydrogen that is not written has no twin: it is the one neighbour left over.
    const named = neighbours.map((each) => (each < 0 ? -1 : twin.get(each)));
    const spare = other.neighbours.find((each) => !named.includes(each)) ?? -1;
    return handInOrder(other, named.map((each) => each ?? spare)) === hand;
  }) && knownCount(a.centres) === knownCount(b.centres);
}

const knownCount = (centres: readonly Centre[]) => centres.filter(({ hand }) => hand !== 'unknown').length;

function sameSides(a: Structure, stereoA: PerceivedStereo, b: Structure, stereoB: PerceivedStereo, twin: ReadonlyMap<number, number>): boolean {
  return stereoA.doubleBonds.every(({ bond, side }) => {
    const { from, to } = a.bonds[bond] ?? { from: -1, to: -1 };
    const pair = key(twin.get(from) ?? -1, twin.get(to) ?? -1);
    const index = b.bonds.findIndex((each) => key(each.from, each.to) === pair);
    if (side === 'unknown') return stereoB.doubleBonds.every((each) => each.bond !== index || each.side === 'unknown');
    return stereoA.bondLabels.get(bond) === stereoB.bondLabels.get(index) && stereoB.doubleBonds.some((each) => each.bond === index && each.side !== 'unknown');
  });
}
