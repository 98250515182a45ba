// What is said of stereocentres, of the mirror image, and of why one neighbour outranks another.

import { capital } from '../grammar/spoken-things';
import { room } from '../room';
import { english } from '../tongue';

const angstrom = (length: number, decimals: number) => `${english.number(length, decimals)}\u00a0Å`;
const centres = (name: string, count: number) =>
  count === 0 ? `${name} has no stereocentre at an atom` : `${name} has ${count === 1 ? 'one stereocentre' : `${count} stereocentres`}`;
const outranks = (higher: string, lower: string) => `${capital(higher)} outranks ${lower}`;

interface Ranked {
  readonly name: string;
  readonly number: number;
}

/** Atoms are called as within a sentence. */
export const hands = room('hands', {
  hands: {
    R: 'right-handed by the naming rules (Latin rectus)',
    S: 'left-handed by the naming rules (Latin sinister)',
    r: 'told apart only by the hands of its neighbours; a mirror leaves it r',
    s: 'told apart only by the hands of its neighbours; a mirror leaves it s',
    '?': 'the source does not say which hand; one is drawn',
  },
  notChiral: (name: string) => `${name} is not chiral: it has no stereocentre, so its mirror image is the same molecule.`,
  meso: (name: string, count: number) => `${name} is a meso form: its ${count} stereocentres cancel, and its mirror image is the same molecule.`,
  whole: {
    racemic: (name: string, count: number) => `${centres(name, count)}. It stands for a mixture of equal parts of both hands; one of them is drawn.`,
    relative: (name: string, count: number) => `${centres(name, count)}. Only their arrangement relative to each other is known; one of the two mirror images is drawn.`,
    unspecified: (name: string, count: number) => `${centres(name, count)}. The source leaves a hand or a side open, so this may be a mixture; one possibility is drawn.`,
    absolute: (name: string, count: number) => `${centres(name, count)}. It and its mirror image are two different molecules, like two hands.`,
  },
  sides: {
    E: (from: string, to: string) => `${capital(from)}=${capital(to)} is E: the higher-ranked neighbours stand on opposite sides.`,
    Z: (from: string, to: string) => `${capital(from)}=${capital(to)} is Z: the higher-ranked neighbours stand on the same side.`,
    '?': (from: string, to: string) => `${capital(from)}=${capital(to)} is open: the source does not say which side; one is drawn.`,
  },
  pair: 'The two stand on both sides of a mirror. Turn one, and the other turns as its reflection does.',
  racemate: (name: string) => `${name} is a racemate: the sample is a 1:1 mixture of both. Turn one, and the other turns as its reflection does.`,
  lonePair: 'Lone pair',
  ligand: (atom: string, group: string) => `${capital(atom)}${group === '' ? '' : `, ${group.charAt(0).toLowerCase()}${group.slice(1)}`}`,
  overLonePair: (higher: string) => `${capital(higher)} outranks the lone pair, which ranks below every atom.`,
  byRing: (higher: string, lower: string) => `${outranks(higher, lower)}: atom by atom they are alike, but its ring closes nearer to the centre.`,
  byMass: (higher: string, lower: string, masses: readonly [number, number]) =>
    `${outranks(higher, lower)}: all elements are alike, so mass decides, ${masses[0]} against ${masses[1]}.`,
  byNumber: (higher: string, lower: string, [a, b]: readonly [Ranked, Ranked]) =>
    `${outranks(higher, lower)}: the atomic number of ${a.name} is ${a.number}, that of ${b.name} ${b.number}.`,
  /** `sets`: what stands on each, highest first. */
  byNext: (higher: string, lower: string, element: string, sets: readonly [string, string]) =>
    `${outranks(higher, lower)}. Both are ${element}, so look at what they carry: ${sets[0]} against ${sets[1]}.`,
  byFurther: (higher: string, lower: string, element: string, shared: string, bonds: number, owners: readonly string[], sets: readonly [string, string]) =>
    `${outranks(higher, lower)}. Both are ${element} and carry ${shared}. The first difference is ${bonds} bonds from the centre, on ${owners.join(' and ')}: ${sets[0]} against ${sets[1]}.`,
  set: (symbols: readonly string[]) => (symbols.length === 0 ? 'nothing' : `(${symbols.join(', ')})`),
  number: (value: number) => english.number(value),
  difference: (higher: string, lower: string) => `At the first difference ${higher} outranks ${lower}.`,
  overNothing: 'An atom outranks no atom.',
  notes: {
    mean: 'In an aromatic ring the double bond can stand in several places, and the mean is counted.',
    twice: 'A double bond counts its partner twice.',
    ring: 'Where a ring closes, the atom is counted once more.',
  },
  held: (atoms: readonly string[]) => `${capital(atoms.join(', '))} lie on their twins.`,
  allHeld: 'Here all heavy atoms are laid on their twins as well as it goes.',
  allFit: 'Around this centre everything fits; the difference is further out.',
  /** `gap`: Å. */
  notFitting: (atoms: readonly { readonly name: string; readonly gap: number }[], isSwapped: boolean) =>
    `${capital(atoms.map(({ name, gap }) => `${name} (${angstrom(gap, 1)} away)`).join(' and '))} cannot${isSwapped ? ': each lies where another should be' : ' at the same time'}.`,
  rootMeanSquare: (length: number) => `Root mean square distance of all heavy atoms: ${angstrom(length, 2)}.`,
});
