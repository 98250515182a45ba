// What the stereo tool says: which centres there are, what the mirror image is, and why one neighbour outranks another.

import { elementName, ELEMENTS } from '../chemistry/elements';
import type { CipDecision, CipMember, CipSet } from '../chemistry/stereo/rank-neighbours';
import type { AtomStereo, Molecule } from '../chemistry/molecule';
import { atomName, groupLabels } from './describe-atom';
import { moleculeName } from './describe-molecule';

/** Atoms that are stereocentres, 0-based. */
export const stereocentresOf = ({ atoms }: Molecule): readonly number[] => atoms.flatMap(({ stereo }, atom) => (stereo === undefined ? [] : [atom]));

const HAND_WORDS: Readonly<Record<AtomStereo, string>> = {
  R: 'right-handed by the naming rules (Latin rectus)',
  S: 'left-handed by the naming rules (Latin sinister)',
  r: 'told apart only by the hands of its neighbours; a mirror leaves it r',
  s: 'told apart only by the hands of its neighbours; a mirror leaves it s',
  '?': 'the source does not say which hand; one is drawn',
};

export const handWords = (stereo: AtomStereo): string => HAND_WORDS[stereo];

/** What can be said of the molecule as a whole, in one or two sentences. */
export function stereoSentence(molecule: Molecule): string {
  const name = moleculeName(molecule);
  const count = stereocentresOf(molecule).length;
  if (molecule.stereo === 'achiral') {
    return count === 0
      ? `${name} is not chiral: it has no stereocentre, so its mirror image is the same molecule.`
      : `${name} is a meso form: its ${count} stereocentres cancel, and its mirror image is the same molecule.`;
  }
  const centres = count === 0 ? `${name} has no stereocentre at an atom` : `${name} has ${count === 1 ? 'one stereocentre' : `${count} stereocentres`}`;
  if (molecule.stereo === 'racemic') return `${centres}. It stands for a mixture of equal parts of both hands; one of them is drawn.`;
  if (molecule.stereo === 'relative') return `${centres}. Only their arrangement relative to each other is known; one of the two mirror images is drawn.`;
  if (molecule.stereo === 'unspecified') return `${centres}. The source leaves a hand or a side open, so this may be a mixture; one possibility is drawn.`;
  return `${centres}. It and its mirror image are two different molecules, like two hands.`;
}

/** Double bonds with two sides, as "Carbon 2=Carbon 3 is E: …". */
export function doubleBondSentences(molecule: Molecule): readonly string[] {
  const words = { E: 'the higher-ranked neighbours stand on opposite sides', Z: 'the higher-ranked neighbours stand on the same side', '?': 'the source does not say which side; one is drawn' };
  return molecule.bonds.flatMap(({ from, to, stereo }) =>
    stereo === undefined ? [] : [`${atomName(molecule, from)}=${atomName(molecule, to)} is ${stereo === '?' ? 'open' : stereo}: ${words[stereo]}.`],
  );
}

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
export function enantiomerTitle(racemate: Molecule, hands: readonly string[]): string | undefined {
  if (racemate.stereo !== 'racemic' || racemate.name === '' || hands.length === 0 || hands.length > 4) return undefined;
  return `(${hands.join(',')})-${racemate.name}`;
}

/** What is said under the mirror pair. */
export function pairSentence(molecule: Molecule): string {
  const turning = 'Turn one, and the other turns as its reflection does.';
  if (molecule.stereo !== 'racemic') return `The two stand on both sides of a mirror. ${turning}`;
  return `${moleculeName(molecule)} is a racemate: the sample is a 1:1 mixture of both. ${turning}`;
}

/** "Esketamine (S)": the labels of the centres behind the name, as far as there is room for them. */
export function titleWithHands(name: string, molecule: Molecule): string {
  const labels = stereocentresOf(molecule).map((atom) => molecule.atoms[atom]?.stereo ?? '');
  return labels.length === 0 || labels.length > 4 || /\([\dRS,]+\)/.test(name) ? name : `${name} (${labels.join(', ')})`;
}

/** "Carbon 8, ketone"; -1 is the lone pair. */
export function ligandName(molecule: Molecule, atom: number, centre: number): string {
  if (atom < 0) return 'Lone pair';
  const own = molecule.groups.filter(({ atoms }) => !atoms.includes(centre));
  const [group] = groupLabels({ ...molecule, groups: own }, [atom]);
  return group === undefined ? atomName(molecule, atom) : `${atomName(molecule, atom)}, ${group.charAt(0).toLowerCase()}${group.slice(1)}`;
}

const wordOf = (number: number) => elementName(ELEMENTS[Math.floor(number) - 1]?.symbol ?? '').toLowerCase();
const symbolOf = ({ atomicNumber }: CipMember) =>
  Number.isInteger(atomicNumber) ? (ELEMENTS[atomicNumber - 1]?.symbol ?? '') : String(Math.round(atomicNumber * 100) / 100);
const setText = ({ members }: CipSet) => (members.length === 0 ? 'nothing' : `(${members.map(symbolOf).join(', ')})`);
const plainName = (molecule: Molecule, atom: number) => (atom < 0 ? 'The lone pair' : atomName(molecule, atom));
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The step that decided one pair, in the reader's words. */
export function explainDecision(molecule: Molecule, decision: CipDecision): string {
  const { higher, lower, rule, sphere, sets, at, shared } = decision;
  const [first, second] = sets;
  const [a, b] = [first.members[at], second.members[at]];
  const names = [plainName(molecule, higher), plainName(molecule, lower)] as const;
  if (lower < 0) return `${names[0]} outranks the lone pair, which ranks below every atom.`;
  const element = wordOf(ELEMENTS.find(({ symbol }) => symbol === molecule.atoms[higher]?.element)?.number ?? 0);
  if (rule === 'duplicate-distance') return `${names[0]} outranks ${lowered(names[1])}: atom by atom they are alike, but its ring closes nearer to the centre.`;
  if (rule === 'mass-number') {
    return `${names[0]} outranks ${lowered(names[1])}: all elements are alike, so mass decides, ${mass(a)} against ${mass(b)}.`;
  }
  if (sphere === 1) {
    return `${names[0]} outranks ${lowered(names[1])}: the atomic number of ${wordOf(a?.atomicNumber ?? 0)} is ${a?.atomicNumber ?? 0}, that of ${wordOf(b?.atomicNumber ?? 0)} ${b?.atomicNumber ?? 0}.`;
  }
  const deciding = `${reasonAt(a, b)}${noteOf(sets)}`;
  if (!shared) {
    return `${names[0]} outranks ${lowered(names[1])}. Both are ${element}, so look at what they carry: ${setText(first)} against ${setText(second)}. ${deciding}`;
  }
  const where = first.owner === second.owner ? `on ${lowered(plainName(molecule, first.owner))}` : `on ${lowered(plainName(molecule, first.owner))} and ${lowered(plainName(molecule, second.owner))}`;
  return `${names[0]} outranks ${lowered(names[1])}. Both are ${element} and carry ${setText(shared)}. The first difference is ${sphere} bonds from the centre, ${where}: ${setText(first)} against ${setText(second)}. ${deciding}`;
}

const lowered = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const mass = (member: CipMember | undefined) => String(member?.mass ?? 0);

function reasonAt(a: CipMember | undefined, b: CipMember | undefined): string {
  if (!b) return 'An atom outranks no atom.';
  if (!a || !Number.isInteger(a.atomicNumber) || !Number.isInteger(b.atomicNumber)) {
    return `At the first difference ${a?.atomicNumber ?? 0} outranks ${b.atomicNumber}.`;
  }
  return `At the first difference ${wordOf(a.atomicNumber)} outranks ${wordOf(b.atomicNumber)}.`;
}

function noteOf(sets: readonly CipSet[]): string {
  const members = sets.flatMap((set) => set.members);
  const notes = [
    members.some(({ atomicNumber }) => !Number.isInteger(atomicNumber)) ? ' In an aromatic ring the double bond can stand in several places, and the mean is counted.' : '',
    members.some(({ duplicate, atomicNumber }) => duplicate === 'bond' && Number.isInteger(atomicNumber)) ? ' A double bond counts its partner twice.' : '',
    members.some(({ duplicate }) => duplicate === 'ring') ? ' Where a ring closes, the atom is counted once more.' : '',
  ];
  return notes.join('');
}

/** How the mirror image lies on the molecule, with the distances of what cannot lie on its twin. */
export function overlaySentence(molecule: Molecule, { rmsd, gaps }: { readonly rmsd: number; readonly gaps: readonly number[] }, held: readonly number[] | undefined, ligands: readonly number[]): string {
  const off = ligands.filter((atom) => (gaps[atom] ?? 0) > 0.75);
  const far = off.map((atom) => `${lowered(atomName(molecule, atom))} (${(gaps[atom] ?? 0).toFixed(1)}\u00a0Å away)`);
  const kept = held ? `${capital(held.map((atom) => lowered(atomName(molecule, atom))).join(', '))} lie on their twins.` : 'Here all heavy atoms are laid on their twins as well as it goes.';
  const left = far.length === 0
    ? 'Around this centre everything fits; the difference is further out.'
    : `${capital(far.join(' and '))} cannot${held && far.length === 2 ? ': each lies where another should be' : ' at the same time'}.`;
  return `${kept} ${left} Root mean square distance of all heavy atoms: ${rmsd.toFixed(2)}\u00a0Å.`;
}
