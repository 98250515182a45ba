// The read graph made complete: heavy atoms in the order of the source, every hydrogen an atom after them, stereo as plain data.
// Everything after the strict readers works on this; what OpenChemLib makes is checked against it.

import type { Told } from '../languages/said';
import type { Graph, StereoGroup } from './graph/graph';
import type { Vec3 } from './molecule';

export interface StructureAtom {
  readonly element: string;
  readonly isotope?: number;
  /** Formal charge, e. */
  readonly charge: number;
  readonly unpairedElectrons: number;
  /** Å, molfile frame; files only, and never for a hydrogen added here. */
  readonly position?: Vec3;
}

export interface StructureBond {
  readonly from: number;
  readonly to: number;
  readonly order: 1 | 2 | 3 | 'dative';
  /** Written as aromatic in the source. */
  readonly aromatic: boolean;
}

/** A centre with its hand: seen from the first neighbour, the others run clockwise or not. A lone pair is index -1. */
export interface Centre {
  readonly atom: number;
  readonly neighbours: readonly [number, number, number, number];
  readonly hand: 'clockwise' | 'anticlockwise' | 'unknown';
}

/** A double bond with one substituent at each end: a at `from`, b at `to`. */
export interface DoubleBond {
  readonly bond: number;
  readonly a: number;
  readonly b: number;
  readonly side: 'same' | 'opposite' | 'unknown';
}

export interface Structure {
  readonly name: string;
  readonly atoms: readonly StructureAtom[];
  readonly bonds: readonly StructureBond[];
  /** For each atom the bonds it takes part in. */
  readonly bondsOf: readonly (readonly number[])[];
  /** Index of the first hydrogen; all after it are hydrogens. */
  readonly firstHydrogen: number;
  /** Index of the first hydrogen that was not an atom of the source. */
  readonly firstAdded: number;
  readonly dimensions: 0 | 2 | 3;
  readonly chiralFlag?: 0 | 1;
  readonly stereoGroups: readonly StereoGroup[];
  readonly repairs: readonly Told[];
  /** Index here of each atom of the graph. */
  readonly indexOf: readonly number[];
}

export function completeStructure(graph: Graph): Structure {
  const written = graph.atoms.map((_, index) => index);
  const heavy = written.filter((index) => graph.atoms[index]?.element !== 'H');
  const order = [...heavy, ...written.filter((index) => graph.atoms[index]?.element === 'H')];
  const indexOf: number[] = [];
  order.forEach((old, index) => (indexOf[old] = index));

  const atoms: StructureAtom[] = [];
  for (const old of order) {
    const atom = graph.atoms[old];
    if (!atom) continue;
    const { element, isotope, charge, unpairedElectrons, position } = atom;
    atoms.push({
      element,
      charge,
      unpairedElectrons,
      ...(isotope === undefined ? {} : { isotope }),
      ...(position && graph.dimensions !== 0 ? { position } : {}),
    });
  }
  const bonds: StructureBond[] = graph.bonds.map((bond) => ({
    from: indexOf[bond.from] ?? 0,
    to: indexOf[bond.to] ?? 0,
    order: bond.order,
    aromatic: bond.aromatic,
  }));
  order.forEach((old, index) => {
    for (let count = graph.atoms[old]?.hydrogens ?? 0; count > 0; count--) {
      bonds.push({ from: index, to: atoms.length, order: 1, aromatic: false });
      atoms.push({ element: 'H', charge: 0, unpairedElectrons: 0 });
    }
  });
  return {
    name: graph.name,
    atoms,
    bonds,
    bondsOf: bondsOfAtoms(atoms.length, bonds),
    firstHydrogen: heavy.length,
    firstAdded: order.length,
    dimensions: graph.dimensions,
    ...(graph.chiralFlag === undefined ? {} : { chiralFlag: graph.chiralFlag }),
    stereoGroups: graph.stereoGroups.map(({ kind, atoms: of }) => ({ kind, atoms: of.map((atom) => indexOf[atom] ?? 0) })),
    repairs: graph.repairs,
    indexOf,
  };
}

export function bondsOfAtoms(count: number, bonds: readonly { from: number; to: number }[]): number[][] {
  const bondsOf: number[][] = Array.from({ length: count }, () => []);
  bonds.forEach(({ from, to }, index) => {
    bondsOf[from]?.push(index);
    bondsOf[to]?.push(index);
  });
  return bondsOf;
}

/** The atom at the other end of a bond. */
export function across(bond: { readonly from: number; readonly to: number } | undefined, atom: number): number {
  return bond?.from === atom ? bond.to : (bond?.from ?? -1);
}

export function neighboursOf(structure: Pick<Structure, 'bonds' | 'bondsOf'>, atom: number): number[] {
  return (structure.bondsOf[atom] ?? []).map((bond) => across(structure.bonds[bond], atom));
}

/** The connected parts, each as ascending atom indices, in the order of their first atom. */
export function partsOf(structure: Pick<Structure, 'atoms' | 'bonds' | 'bondsOf'>): number[][] {
  const part = new Int32Array(structure.atoms.length).fill(-1);
  const parts: number[][] = [];
  for (let start = 0; start < part.length; start++) {
    if (part[start] !== -1) continue;
    const members = [start];
    part[start] = parts.length;
    for (let next = 0; next < members.length; next++) {
      for (const other of neighboursOf(structure, members[next] ?? 0)) {
        if (part[other] !== -1) continue;
        part[other] = parts.length;
        members.push(other);
      }
    }
    parts.push(members.sort((a, b) => a - b));
  }
  return parts;
}
