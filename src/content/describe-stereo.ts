// What the stereo tool says: which centres there are, and what the mirror image is.

import type { Molecule } from '../chemistry/molecule';
import { hands } from '../languages/en/hands';
import { molecules } from '../languages/en/molecules';
import type { Rooms } from '../languages/room';
import { type AtomWords, IN_ENGLISH } from './atom-words';
import { atomWithin, groupLabels } from './describe-atom';
import { moleculeName } from './describe-molecule';

/** Atoms that are stereocentres, 0-based. */
export const stereocentresOf = ({ atoms }: Molecule): readonly number[] => atoms.flatMap(({ stereo }, atom) => (stereo === undefined ? [] : [atom]));

/** With the names of molecules and atoms. */
export interface HandWords extends AtomWords {
  readonly hands: typeof hands.words;
}

const HANDS_IN_ENGLISH: HandWords = { ...IN_ENGLISH, hands: hands.words };

/** What can be said of the molecule as a whole, in one or two sentences. */
export function stereoSentence(molecule: Molecule, words = HANDS_IN_ENGLISH): string {
  const { hands: say } = words;
  const name = moleculeName(molecule, words);
  const count = stereocentresOf(molecule).length;
  if (molecule.stereo === 'achiral') return count === 0 ? say.notChiral(name) : say.meso(name, count);
  return say.whole[molecule.stereo](name, count);
}

/** Double bonds with two sides, as "Carbon 2=Carbon 3 is E: …". */
export const doubleBondSentences = (molecule: Molecule, words = HANDS_IN_ENGLISH): readonly string[] =>
  molecule.bonds.flatMap(({ from, to, stereo }) =>
    stereo === undefined ? [] : [words.hands.sides[stereo](atomWithin(molecule, from, words), atomWithin(molecule, to, words))],
  );

/** Names that the mirror images of the library have of their own. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Esketamine', 'Arketamine'], ['Esketaminium', 'Arketaminium'], ['(S)-Norketamine', '(R)-Norketamine'],
  ['(2R,6R)-Hydroxynorketamine', '(2S,6S)-Hydroxynorketamine'], ['Dextromethorphan', 'Levomethorphan'], ['L-Glutamic acid', 'D-Glutamic acid'],
  ['D-Serine', 'L-Serine'], ['N-Methyl-D-aspartic acid', 'N-Methyl-L-aspartic acid'], ['D-AP5', 'L-AP5'],
];

const REFLECTED = 'Mirror image of ';

export function mirrorName(molecule: Molecule): string {
  const name = moleculeName(molecule);
  for (const [one, other] of PAIRS) {
    if (name === one) return other;
    if (name === other) return one;
  }
  return name.startsWith(REFLECTED) ? name.slice(REFLECTED.length) : `${REFLECTED}${name}`;
}

/** "(S)-Ketamine" | "(R)-Ketamine": what a racemate is a mixture of; undefined for names that say a hand, and where nothing has a name. */
export function enantiomerTitle(racemate: Molecule, labels: readonly string[], say: Pick<AtomWords, 'molecules'> = IN_ENGLISH): string | undefined {
  if (racemate.stereo !== 'racemic' || racemate.name === '' || labels.length === 0 || labels.length > 4) return undefined;
  return say.molecules.name(`(${labels.join(',')})-${racemate.name}`);
}

/** What is said under the mirror pair. */
export const pairSentence = (molecule: Molecule, words = HANDS_IN_ENGLISH): string =>
  molecule.stereo === 'racemic' ? words.hands.racemate(moleculeName(molecule, words)) : words.hands.pair;

/** "Esketamine (S)": the labels of the centres behind the name, as far as there is room for them. */
export function titleWithHands(molecule: Molecule, rooms: Rooms): string {
  const name = moleculeName(molecule, { molecules: rooms(molecules) });
  const labels = stereocentresOf(molecule).map((atom) => molecule.atoms[atom]?.stereo ?? '');
  return labels.length === 0 || labels.length > 4 || /\([\dRS,]+\)/.test(name) ? name : `${name} (${labels.join(', ')})`;
}

/** "Carbon 8, ketone"; -1 is the lone pair. */
export function ligandName(molecule: Molecule, atom: number, centre: number, words = HANDS_IN_ENGLISH): string {
  if (atom < 0) return words.hands.lonePair;
  const own = molecule.groups.filter(({ atoms }) => !atoms.includes(centre));
  const [group = ''] = groupLabels({ ...molecule, groups: own }, [atom], words);
  return words.hands.ligand(atomWithin(molecule, atom, words), group);
}

/** How the mirror image lies on the molecule, with the distances of what cannot lie on its twin. */
export function overlaySentence(molecule: Molecule, { rmsd, gaps }: { readonly rmsd: number; readonly gaps: readonly number[] }, held: readonly number[] | undefined, ligands: readonly number[], words = HANDS_IN_ENGLISH): string {
  const { hands: say } = words;
  const nameOf = (atom: number) => atomWithin(molecule, atom, words);
  const far = ligands.flatMap((atom) => ((gaps[atom] ?? 0) > 0.75 ? [{ name: nameOf(atom), gap: gaps[atom] ?? 0 }] : []));
  const kept = held ? say.held(held.map(nameOf)) : say.allHeld;
  const left = far.length === 0 ? say.allFit : say.notFitting(far, held !== undefined && far.length === 2);
  return `${kept} ${left} ${say.rootMeanSquare(rmsd)}`;
}
