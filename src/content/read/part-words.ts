// What a part of the molecule is, as a language speaks of it, and what a ring is made of.

import type { Group, Molecule } from '../../chemistry/molecule';
import type { Name, NewPart, Noun, SpokenRing } from '../../languages/grammar/spoken-things';
import { kindOfGroup } from '../atom-words';
import { isHydrogen, ringGroup, type Anatomy, type Part } from './parts';
import { spokenAtom, spokenAtoms, spokenElement } from './speech';

export const groupNoun = (group: Group): Noun => ({ kind: 'group', id: kindOfGroup(group), label: group.label });

export const ringsIn = ({ rings }: Anatomy, part: Part): readonly (readonly number[])[] =>
  part.kind === 'rings' ? rings.filter((ring) => ring.every((atom) => part.atoms.includes(atom))) : [];

const bondsWithin = ({ bonds }: Molecule, atoms: readonly number[]) => bonds.filter(({ from, to }) => atoms.includes(from) && atoms.includes(to));

/** Whether every bond of the ring is aromatic, or every second one double in a flat benzene. */
export const isAromatic = (molecule: Molecule, ring: readonly number[]): boolean =>
  bondsWithin(molecule, ring).filter(({ order }) => order === 'aromatic').length >= ring.length;

/** "2-chlorophenyl ring", "five-membered ring". */
export function ringNoun(molecule: Molecule, ring: readonly number[]): Noun {
  const group = ringGroup(molecule, ring, false);
  return group ? { kind: 'rings', id: kindOfGroup(group), label: group.label } : { kind: 'ring', size: ring.length };
}

const isSame = (one: Noun, other: Noun): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A ring by its name; by its first atom where others among them are called the same. */
export function ringName(molecule: Molecule, ring: readonly number[], among: readonly (readonly number[])[]): Name {
  const noun = ringNoun(molecule, ring);
  const isAlone = among.filter((other) => isSame(ringNoun(molecule, other), noun)).length === 1;
  return { noun, of: isAlone ? undefined : spokenAtom(molecule, ring[0] ?? 0) };
}

const methyl = (molecule: Molecule, { around }: Anatomy, atom: number): Noun => {
  const hydrogens = (around[atom] ?? []).filter((each) => isHydrogen(molecule, each)).length;
  return { kind: hydrogens === 3 ? 'methyl' : hydrogens === 4 ? 'methane' : 'carbon' };
};

/** "secondary amine group", "chain of three carbons", "chlorine". */
export function partNoun(molecule: Molecule, anatomy: Anatomy, part: Part): Noun {
  const [first = 0] = part.atoms;
  if (part.kind === 'group' && part.group) return groupNoun(part.group);
  if (part.kind === 'chain') {
    const count = part.atoms.length;
    if (count === 1) return methyl(molecule, anatomy, first);
    const within = bondsWithin(molecule, part.atoms);
    const isBranched = part.atoms.some((atom) => within.filter(({ from, to }) => from === atom || to === atom).length > 2);
    return { kind: 'chain', carbons: count, isBranched };
  }
  if (part.kind !== 'rings') return { kind: 'element', element: spokenElement(molecule.atoms[first]?.element ?? '') };
  const rings = ringsIn(anatomy, part);
  if (rings.length === 1) return ringNoun(molecule, rings[0] ?? []);
  return part.group ? { kind: 'rings', id: kindOfGroup(part.group), label: part.group.label } : { kind: 'system', rings: rings.length };
}

export const isCage = (noun: Noun): boolean => noun.kind === 'rings' && noun.id.endsWith('-cage');

/** "a secondary amine group, nitrogen 2". */
export function newPart(molecule: Molecule, anatomy: Anatomy, part: Part): NewPart {
  const [first = 0] = part.atoms;
  if (part.kind === 'atom') return { atom: spokenAtom(molecule, first) };
  return { noun: partNoun(molecule, anatomy, part), atoms: spokenAtoms(molecule, part.atoms) };
}

/** As it is named once it is known; by its atom where others are called the same. */
export function partName(molecule: Molecule, anatomy: Anatomy, part: Part): Name {
  const noun = partNoun(molecule, anatomy, part);
  const atom = spokenAtom(molecule, part.atoms[0] ?? 0);
  if (part.kind === 'atom' || noun.kind === 'carbon') return { atom };
  const isAlone = anatomy.parts.every((other) => other === part || !isSame(partNoun(molecule, anatomy, other), noun));
  return { noun, of: isAlone ? undefined : atom };
}

/** "carbons 10 to 15, aromatic, with chlorine 16 on carbon 15". */
export function spokenRing(molecule: Molecule, anatomy: Anatomy, ring: readonly number[]): SpokenRing {
  const within = bondsWithin(molecule, ring);
  const [doubles, aromatic] = [within.filter(({ order }) => order === 2), within.filter(({ order }) => order === 'aromatic')];
  const bonds: SpokenRing['bonds'] =
    aromatic.length >= ring.length ? 'aromatic'
    : doubles.length > 0 ? { doubles: doubles.map(({ from, to }) => [spokenAtom(molecule, from), spokenAtom(molecule, to)] as const) }
    : aromatic.length > 0 ? { aromatic: aromatic.length }
    : 'single';
  const carried = ring.flatMap((on) =>
    (anatomy.around[on] ?? [])
      .filter((atom) => anatomy.partOf[atom] === anatomy.partOf[on] && isCarried(anatomy, on, atom))
      .map((atom) => {
        const bond = molecule.bonds.find(({ from, to }) => (from === on && to === atom) || (from === atom && to === on));
        return { atom: spokenAtom(molecule, atom), on: spokenAtom(molecule, on), isDouble: bond?.order === 2 };
      }),
  );
  return { atoms: spokenAtoms(molecule, ring), bonds, carried };
}

/** An end that is told with its ring: the oxygen of a ketone, the chlorine of a chlorophenyl. */
function isCarried({ rings, around }: Anatomy, on: number, atom: number): boolean {
  return !rings.some((ring) => ring.includes(atom)) && (around[atom] ?? []).includes(on);
}
