// A finished molecule as the structure that OpenChemLib is given again, and the same structure in canonical order.

import { Canonizer } from 'openchemlib';
import { kekuleForm } from '../graph/kekule-orders';
import type { Molecule, Vec3 } from '../molecule';
import { toOcl } from '../ocl-molecule';
import { perceiveGeometry, type PerceivedStereo } from '../stereo/perceive-stereo';
import { bondsOfAtoms, type Structure } from '../structure';

/** Without isotopes where `plain`: estimates by atom types know no deuterium. */
export function structureOf(molecule: Molecule, plain = false): Structure {
  const { orders, unpaired } = kekuleForm(molecule);
  const firstHydrogen = molecule.atoms.findIndex(({ element }) => element === 'H');
  return {
    name: molecule.name,
    atoms: molecule.atoms.map(({ element, charge, isotope, position }, atom) => ({
      element,
      charge,
      position,
      unpairedElectrons: unpaired[atom] ?? 0,
      ...(isotope === undefined || plain ? {} : { isotope }),
    })),
    bonds: molecule.bonds.map(({ from, to, order }, bond) => ({ from, to, order: orders[bond] ?? 1, aromatic: order === 'aromatic' })),
    bondsOf: bondsOfAtoms(molecule.atoms.length, molecule.bonds),
    firstHydrogen: firstHydrogen < 0 ? molecule.atoms.length : firstHydrogen,
    firstAdded: molecule.atoms.length,
    dimensions: 3,
    stereoGroups: [],
    repairs: [],
    indexOf: molecule.atoms.map((_, atom) => atom),
  };
}

/** Hands and sides from the geometry, but for what the molecule says is not known, and for the one centre of a racemate. */
export function perceived(molecule: Molecule, structure: Structure): PerceivedStereo {
  const centres = molecule.atoms.flatMap(({ stereo }, atom) => (stereo === undefined ? [] : [atom]));
  const isMixture = molecule.stereo === 'racemic' && centres.length === 1;
  const unknown = {
    atoms: new Set(centres.filter((atom) => isMixture || molecule.atoms[atom]?.stereo === '?')),
    bonds: new Set(molecule.bonds.flatMap(({ stereo }, bond) => (stereo === '?' ? [bond] : []))),
  };
  return perceiveGeometry(structure, (atom) => molecule.atoms[atom]?.position ?? ([0, 0, 0] satisfies Vec3), unknown);
}

/** The same molecule with its atoms and bonds in an order that does not depend on how it was written. */
export function inCanonicalOrder(molecule: Molecule): Molecule {
  const { ocl, atomOf } = perceived(molecule, structureOf(molecule));
  const ranks = new Canonizer(ocl).getFinalRank();
  const rankOf = new Map(atomOf.map((atom, index) => [atom, ranks[index] ?? Infinity]));
  const partner = new Map(molecule.bonds.flatMap(({ from, to }) => [[from, to], [to, from]] as const));
  const isHydrogen = (atom: number) => molecule.atoms[atom]?.element === 'H';
  const rank = (atom: number) => rankOf.get(isHydrogen(atom) ? (partner.get(atom) ?? atom) : atom) ?? Infinity;
  const isotope = (atom: number) => molecule.atoms[atom]?.isotope ?? 0;
  const order = molecule.atoms
    .map((_, atom) => atom)
    .sort((a, b) => Number(isHydrogen(a)) - Number(isHydrogen(b)) || rank(a) - rank(b) || isotope(a) - isotope(b) || a - b);
  const placeOf = new Map(order.map((atom, index) => [atom, index]));
  const bonds = molecule.bonds.map((bond) => {
    const [from, to] = [placeOf.get(bond.from) ?? 0, placeOf.get(bond.to) ?? 0];
    const isTurned = bond.order !== 'dative' && from > to;
    return { ...bond, from: isTurned ? to : from, to: isTurned ? from : to };
  });
  return {
    ...molecule,
    atoms: order.flatMap((atom) => molecule.atoms[atom] ?? []),
    bonds: bonds.sort((a, b) => Math.min(a.from, a.to) - Math.min(b.from, b.to) || Math.max(a.from, a.to) - Math.max(b.from, b.to)),
  };
}

export function oclOf(structure: Structure): ReturnType<typeof toOcl>['ocl'] {
  return toOcl(structure).ocl;
}
