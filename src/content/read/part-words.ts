// What a part of the molecule is called, and what a ring is made of.

import type { Molecule } from '../../chemistry/molecule';
import { isHydrogen, ringGroup, type Anatomy, type Part } from './parts';
import { article, atomsWords, atomWords, elementWord, listWords, numberWords } from './speech';

export const groupNoun = (label: string): string => (/(group|ring|cage)$/.test(label) ? label : label === 'indole' ? 'indole ring' : `${label} group`);

export const ringsIn = ({ rings }: Anatomy, part: Part): readonly (readonly number[])[] =>
  part.kind === 'rings' ? rings.filter((ring) => ring.every((atom) => part.atoms.includes(atom))) : [];

const bondsWithin = ({ bonds }: Molecule, atoms: readonly number[]) => bonds.filter(({ from, to }) => atoms.includes(from) && atoms.includes(to));

/** Whether every bond of the ring is aromatic, or every second one double in a flat benzene. */
export const isAromatic = (molecule: Molecule, ring: readonly number[]): boolean =>
  bondsWithin(molecule, ring).filter(({ order }) => order === 'aromatic').length >= ring.length;

/** "2-chlorophenyl ring", "five-membered ring". */
export function ringNoun(molecule: Molecule, ring: readonly number[]): string {
  return ringGroup(molecule, ring, false)?.label ?? `${numberWords(ring.length)}-membered ring`;
}

const methyl = (molecule: Molecule, { around }: Anatomy, atom: number) => {
  const hydrogens = (around[atom] ?? []).filter((each) => isHydrogen(molecule, each)).length;
  if (hydrogens === 3) return 'methyl group';
  return hydrogens === 4 ? 'methane molecule' : 'carbon';
};

/** "cyclohexanone ring, a ring of six atoms". */
export function ringTitle(molecule: Molecule, ring: readonly number[]): string {
  const noun = ringNoun(molecule, ring);
  return noun.includes('-membered') ? noun : `${noun}, a ring of ${numberWords(ring.length)} atoms`;
}

/** Without an article: "secondary amine group", "chain of three carbons", "chlorine". */
export function partNoun(molecule: Molecule, anatomy: Anatomy, part: Part): string {
  const [first = 0] = part.atoms;
  if (part.kind === 'group') return groupNoun(part.label ?? '');
  if (part.kind === 'atom') return elementWord(molecule.atoms[first]?.element ?? '');
  if (part.kind === 'chain') {
    const count = part.atoms.length;
    if (count === 1) return methyl(molecule, anatomy, first);
    const within = bondsWithin(molecule, part.atoms);
    const isBranched = part.atoms.some((atom) => within.filter(({ from, to }) => from === atom || to === atom).length > 2);
    return `${isBranched ? 'branched chain' : 'chain'} of ${numberWords(count)} carbons`;
  }
  const rings = ringsIn(anatomy, part);
  if (rings.length === 1) return ringNoun(molecule, rings[0] ?? []);
  return part.label ?? `system of ${numberWords(rings.length)} rings`;
}

/** "a secondary amine group, nitrogen 2". */
export function partWithAtoms(molecule: Molecule, anatomy: Anatomy, part: Part): string {
  const noun = partNoun(molecule, anatomy, part);
  const [first = 0] = part.atoms;
  if (part.kind === 'atom') return atomWords(molecule, first);
  return `${article(noun)}, ${atomsWords(molecule, part.atoms)}`;
}

/** As it is named once it is known; by its atom where others are called the same. */
export function partName(molecule: Molecule, anatomy: Anatomy, part: Part): string {
  const noun = partNoun(molecule, anatomy, part);
  const [first = 0] = part.atoms;
  if (part.kind === 'atom' || noun === 'carbon') return atomWords(molecule, first);
  const isAlone = anatomy.parts.every((other) => other === part || partNoun(molecule, anatomy, other) !== noun);
  return isAlone ? `the ${noun}` : `the ${noun} of ${atomWords(molecule, first)}`;
}

/** "carbons 10 to 15, aromatic, with chlorine 16 on carbon 15". */
export function ringWords(molecule: Molecule, anatomy: Anatomy, ring: readonly number[]): string {
  const within = bondsWithin(molecule, ring);
  const [doubles, aromatic] = [within.filter(({ order }) => order === 2), within.filter(({ order }) => order === 'aromatic')];
  const carried = ring.flatMap((on) =>
    (anatomy.around[on] ?? []).filter((each) => anatomy.partOf[each] === anatomy.partOf[on] && isCarried(anatomy, on, each)).map((each) => ({ on, each })),
  );
  const kind =
    aromatic.length >= ring.length ? 'aromatic'
    : doubles.length > 0 ? `with ${listWords(doubles.map(({ from, to }) => `a double bond between ${atomWords(molecule, from)} and ${atomWords(molecule, to)}`))}`
    : aromatic.length > 0 ? `sharing ${aromatic.length === 1 ? 'an aromatic bond' : `${numberWords(aromatic.length)} aromatic bonds`}`
    : 'joined by single bonds';
  const hung = carried.map(({ on, each }) => {
    const { order } = molecule.bonds.find(({ from, to }) => (from === on && to === each) || (from === each && to === on)) ?? { order: 1 };
    return `${atomWords(molecule, each)} on ${atomWords(molecule, on)}${order === 2 ? ' by a double bond' : ''}`;
  });
  return `${atomsWords(molecule, ring)}, ${kind}${hung.length === 0 ? '' : `, with ${listWords(hung)}`}`;
}

/** An end that is told with its ring: the oxygen of a ketone, the chlorine of a chlorophenyl. */
function isCarried({ rings, around }: Anatomy, on: number, atom: number): boolean {
  return !rings.some((ring) => ring.includes(atom)) && (around[atom] ?? []).includes(on);
}
