// What a reader hears the place of: the parts that hang on the rest, and the groups within rings, each with a name and a point.

import type { Molecule, Vec3 } from '../../chemistry/molecule';
import { add, scale } from '../../chemistry/vector';
import type { Name } from '../../languages/grammar/spoken-things';
import { isHydrogen, type Anatomy } from './parts';
import { groupNoun, partName } from './part-words';
import { spokenAtom } from './speech';

export interface Site {
  /** "the secondary amine group". */
  readonly name: Name;
  /** Heavy atoms, 0-based. */
  readonly atoms: readonly number[];
  /** The atom to measure from: the first that is no carbon; undefined for a ring. */
  readonly pole: number | undefined;
}

export function middleOf({ atoms }: Molecule, which: readonly number[]): Vec3 {
  const sum = which.reduce<Vec3>((total, atom) => add(total, atoms[atom]?.position ?? [0, 0, 0]), [0, 0, 0]);
  return scale(sum, 1 / (which.length || 1));
}

/** Told of one molecule at most. */
const MOST_SITES = 6;

/** Rings, named groups and single atoms; not the chains between them. */
export function sitesOf(molecule: Molecule, anatomy: Anatomy): readonly Site[] {
  const poleOf = (atoms: readonly number[]) => atoms.find((atom) => molecule.atoms[atom]?.element !== 'C');
  const parts = anatomy.parts.flatMap((part): Site[] =>
    part.kind === 'chain' ? [] : [{ name: partName(molecule, anatomy, part), atoms: part.atoms, pole: part.kind === 'rings' ? undefined : poleOf(part.atoms) }],
  );
  const inRings = molecule.groups.flatMap((group): Site[] => {
    const atoms = group.atoms.filter((atom) => !isHydrogen(molecule, atom));
    const [first = -1] = atoms;
    const part = anatomy.parts[anatomy.partOf[first] ?? -1];
    const pole = poleOf(atoms);
    if (part?.kind !== 'rings' || pole === undefined || /ring|cage|indole|stereocentre/.test(group.id)) return [];
    if (/^(fluorine|chlorine|bromine|iodine)/.test(group.id)) return [{ name: { atom: spokenAtom(molecule, pole) }, atoms: [pole], pole }];
    const isAlone = molecule.groups.filter(({ label }) => label === group.label).length === 1;
    return [{ name: { noun: groupNoun(group), of: isAlone ? undefined : spokenAtom(molecule, pole) }, atoms, pole }];
  });
  const first = ({ pole, atoms }: Site) => pole ?? atoms[0] ?? 0;
  // Rings first, then by number.
  return [...parts, ...inRings].sort((a, b) => Number(a.pole !== undefined) - Number(b.pole !== undefined) || first(a) - first(b)).slice(0, MOST_SITES);
}
