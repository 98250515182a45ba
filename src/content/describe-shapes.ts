// Shapes, rings and torsions in words: what the conformers tool says.

import type { Molecule } from '../chemistry/molecule';
import { ringConformations, type RingShape } from '../chemistry/properties/ring-conformation';
import { type RingPlace, ringPlaces } from '../chemistry/properties/ring-places';
import type { FixedReason } from '../chemistry/shape/rotatable-bonds';

export const METHOD =
  'Computed: OpenChemLib and random starts, relaxed with the MMFF94s force field in vacuum. Not measured; in water the order may differ.';

/** For a bond that was chosen in the picture and cannot be turned. */
export const FIXED_SENTENCES: Readonly<Record<FixedReason, string>> = {
  'no-bond': 'These two atoms are not bonded.',
  double: 'This is a double bond. It cannot turn without breaking its second half.',
  triple: 'This is a triple bond. It is straight: turning it changes nothing.',
  aromatic: 'This bond belongs to an aromatic ring, which is flat and does not turn.',
  dative: 'This bond to a metal has no sides that could be turned.',
  ring: 'This bond is part of a ring. Turning it alone would break the ring; rings change shape as a whole.',
  end: 'One end of this bond carries nothing else, so that turning it changes nothing.',
  straight: 'What hangs on this bond lies in line with it, so that turning it changes nothing.',
};

const SHAPE_NAMES: Readonly<Record<RingShape, string>> = {
  planar: 'flat',
  chair: 'chair',
  'half-chair': 'half-chair',
  envelope: 'envelope',
  boat: 'boat',
  'twist-boat': 'twist-boat',
};

/** “cyclohexanone ring: chair, N8 axial”, for each six-membered ring that is not aromatic. */
export function ringWords(molecule: Molecule): readonly string[] {
  const places = ringPlaces(molecule);
  return ringConformations(molecule).flatMap(({ atoms, shape }) => {
    const orderOf = (a: number, b: number) =>
      molecule.bonds.find(({ from, to }) => (from === a && to === b) || (from === b && to === a))?.order;
    const inside = atoms.map((atom, place) => orderOf(atom, atoms[(place + 1) % 6] ?? -1));
    if (inside.every((order) => order === 'aromatic')) return [];
    return [`${ringName(molecule, atoms, inside.some((order) => order !== 1))}: ${SHAPE_NAMES[shape]}${placeWords(molecule, places.find(({ ring }) => ring.join() === atoms.join())?.places ?? [])}`];
  });
}

/** More than so many are not told: a sentence, not a list. */
const MOST_PLACES = 3;

function placeWords(molecule: Molecule, places: readonly RingPlace[]): string {
  if (places.length > MOST_PLACES) return '';
  return places.map(({ atom, place }) => `, ${ringSubstituent(molecule, atom)} ${place}`).join('');
}

/** “the aryl group” on an aromatic ring atom; else as it is named on a bond: “CH₃”, “NH”. */
function ringSubstituent(molecule: Molecule, atom: number): string {
  const isAryl = molecule.bonds.some(({ from, to, order }) => order === 'aromatic' && (from === atom || to === atom));
  if (isAryl) return 'the aryl group';
  return molecule.atoms[atom]?.element === 'N' ? 'the amine' : substituentName(molecule, atom);
}

function ringName({ atoms, bonds }: Molecule, ring: readonly number[], isUnsaturated: boolean): string {
  const others = ring.map((atom) => atoms[atom]?.element ?? '').filter((element) => element !== 'C').sort().join('');
  const isKetone = bonds.some(({ from, to, order }) => order === 2 && [[from, to], [to, from]].some(([a = -1, b = -1]) => ring.includes(a) && !ring.includes(b) && atoms[b]?.element === 'O'));
  if (isUnsaturated) return 'six-membered ring';
  if (others === '') return isKetone ? 'cyclohexanone ring' : 'cyclohexane ring';
  return others === 'N' && !isKetone ? 'piperidine ring' : 'six-membered ring';
}

/** Klyne and Prelog's ranges, in the words of the classroom. `isTetrahedral`: four bonds at both ends. */
export function torsionWords(degrees: number, isTetrahedral: boolean): string {
  const size = Math.abs(degrees);
  const said = `${Math.round(degrees) < 0 ? '−' : ''}${Math.abs(Math.round(degrees))} degrees`;
  if (!isTetrahedral) return said;
  const word = size < 15 ? 'eclipsed, the two on one side' : size < 45 ? 'between eclipsed and gauche' : size < 90 ? 'gauche' : size < 105 ? 'between gauche and eclipsed' : size < 135 ? 'eclipsed' : size < 160 ? 'between eclipsed and anti' : 'anti';
  return `${said}, ${word}`;
}

const SUBSCRIPTS = '₀₁₂₃₄';

/** “CH₃”, “H”, “O”, or with its number where more hangs on it: “C7”. */
export function substituentName({ atoms, bonds }: Molecule, atom: number): string {
  const element = atoms[atom]?.element ?? '';
  const around = bonds.flatMap(({ from, to }) => (from === atom ? [to] : to === atom ? [from] : []));
  const hydrogens = around.filter((each) => atoms[each]?.element === 'H').length;
  if (element === 'H' || around.length === 1) return element;
  const tail = hydrogens === 0 ? '' : `H${hydrogens === 1 ? '' : (SUBSCRIPTS[hydrogens] ?? hydrogens)}`;
  return around.length - hydrogens === 1 ? `${element}${tail}` : `${element}${atom + 1}`;
}
