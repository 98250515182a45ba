// The isomeric SMILES of a structure, read back by the strict reader and compared before it is believed.

import type { PerceivedStereo } from './perceive-stereo';
import { perceiveWritten } from './perceive-stereo';
import type { Stereo } from './ocl-molecule';
import { readSmiles } from './read-smiles';
import { centresInSmiles, doubleBondsInSmiles } from './stereo-smiles';
import { completeStructure, type Structure } from './structure';
import { writeSmiles } from './write-smiles';

/** Longer texts than the reader takes are written without the proof. */
const LONGEST = 2000;

const FLAT: Stereo = { centres: [], doubleBonds: [] };

export function verifiedSmiles(structure: Structure, stereo: PerceivedStereo, aromatic: ReadonlySet<number>): { text: string; lostStereo: boolean } {
  for (const bonds of [aromatic, new Set<number>()]) {
    const written = writeSmiles(structure, stereo, bonds);
    if (written.text.length > LONGEST || isSame(structure, stereo, written.text, written.order)) return { text: written.text, lostStereo: false };
  }
  return { text: writeSmiles(structure, FLAT, aromatic).text, lostStereo: stereo.centres.length + stereo.doubleBonds.length > 0 };
}

function isSame(structure: Structure, stereo: PerceivedStereo, text: string, order: readonly number[]): boolean {
  let read: Structure;
  let again: PerceivedStereo;
  try {
    const graph = readSmiles(text);
    read = completeStructure(graph);
    again = perceiveWritten(read, { centres: centresInSmiles(text, graph, read), doubleBonds: doubleBondsInSmiles(graph, read) });
    if (graph.atoms.length !== order.length || read.atoms.length !== structure.atoms.length) return false;
    const atomOf = new Map(order.map((atom, place) => [atom, read.indexOf[place] ?? -1]));
    return order.every((atom) => sameAtom(structure, read, stereo, again, atom, atomOf.get(atom) ?? -1))
      && sameBonds(structure, read, stereo, again, atomOf);
  } catch {
    return false;
  }
}

function sameAtom(a: Structure, b: Structure, stereoA: PerceivedStereo, stereoB: PerceivedStereo, atomA: number, atomB: number): boolean {
  const [x, y] = [a.atoms[atomA], b.atoms[atomB]];
  return x?.element === y?.element && x?.charge === y?.charge && x?.isotope === y?.isotope
    && a.bondsOf[atomA]?.filter((bond) => a.bonds[bond]?.order !== 'dative').length === b.bondsOf[atomB]?.length
    && stereoA.atomLabels.get(atomA) === stereoB.atomLabels.get(atomB);
}

function sameBonds(a: Structure, b: Structure, stereoA: PerceivedStereo, stereoB: PerceivedStereo, atomOf: ReadonlyMap<number, number>): boolean {
  const key = (from: number, to: number) => `${Math.min(from, to)}-${Math.max(from, to)}`;
  const labels = new Map(b.bonds.map((bond, index) => [key(bond.from, bond.to), stereoB.bondLabels.get(index) ?? '']));
  return a.bonds.every(({ from, to, order }, index) => {
    const [x, y] = [atomOf.get(from), atomOf.get(to)];
    if (x === undefined || y === undefined || order === 'dative') return true;
    return labels.get(key(x, y)) === (stereoA.bondLabels.get(index) ?? '');
  });
}
