// Shapes, rings and torsions in words: what the conformers tool says.

import type { Molecule } from '../chemistry/molecule';
import { ringConformations } from '../chemistry/properties/ring-conformation';
import { type RingPlace, ringPlaces } from '../chemistry/properties/ring-places';
import { shapes } from '../languages/en/shapes';

type Words = typeof shapes.words;

/** “cyclohexanone ring: chair, N8 axial”, for each six-membered ring that is not aromatic. */
export function ringWords(molecule: Molecule, say: Words = shapes.words): readonly string[] {
  const places = ringPlaces(molecule);
  return ringConformations(molecule).flatMap(({ atoms, shape }) => {
    const orderOf = (a: number, b: number) =>
      molecule.bonds.find(({ from, to }) => (from === a && to === b) || (from === b && to === a))?.order;
    const inside = atoms.map((atom, place) => orderOf(atom, atoms[(place + 1) % 6] ?? -1));
    if (inside.every((order) => order === 'aromatic')) return [];
    const own = places.find(({ ring }) => ring.join() === atoms.join())?.places ?? [];
    return [say.ring(say.rings[ringName(molecule, atoms, inside.some((order) => order !== 1))], say.forms[shape], placesTold(molecule, own, say))];
  });
}

/** More than so many are not told: a sentence, not a list. */
const MOST_PLACES = 3;

const placesTold = (molecule: Molecule, places: readonly RingPlace[], say: Words) =>
  places.length > MOST_PLACES ? [] : places.map(({ atom, place }) => ({ what: ringSubstituent(molecule, atom, say), place: say.places[place] }));

/** “the aryl group” on an aromatic ring atom; else as it is named on a bond: “CH₃”, “NH”. */
function ringSubstituent(molecule: Molecule, atom: number, say: Words): string {
  const isAryl = molecule.bonds.some(({ from, to, order }) => order === 'aromatic' && (from === atom || to === atom));
  if (isAryl) return say.aryl;
  return molecule.atoms[atom]?.element === 'N' ? say.amine : substituentName(molecule, atom);
}

function ringName({ atoms, bonds }: Molecule, ring: readonly number[], isUnsaturated: boolean): keyof Words['rings'] {
  const others = ring.map((atom) => atoms[atom]?.element ?? '').filter((element) => element !== 'C').sort().join('');
  const isKetone = bonds.some(({ from, to, order }) => order === 2 && [[from, to], [to, from]].some(([a = -1, b = -1]) => ring.includes(a) && !ring.includes(b) && atoms[b]?.element === 'O'));
  if (isUnsaturated) return 'six';
  if (others === '') return isKetone ? 'cyclohexanone' : 'cyclohexane';
  return others === 'N' && !isKetone ? 'piperidine' : 'six';
}

/** Klyne and Prelog's ranges, in the words of the classroom; from 0 up to so many degrees. */
const RANGES: readonly (readonly [below: number, range: keyof Words['ranges']])[] = [
  [15, 'eclipsedAside'],
  [45, 'eclipsedToGauche'],
  [90, 'gauche'],
  [105, 'gaucheToEclipsed'],
  [135, 'eclipsed'],
  [160, 'eclipsedToAnti'],
];

/** `isTetrahedral`: four bonds at both ends. `isShort`: with the sign for degrees, for the eye. */
export function torsionWords(degrees: number, isTetrahedral: boolean, say: Words = shapes.words, isShort = false): string {
  const rounded = Math.round(degrees) || 0;
  const angle = isShort ? `${rounded < 0 ? '−' : ''}${Math.abs(rounded)}°` : say.degrees(rounded);
  if (!isTetrahedral) return angle;
  return say.torsion(angle, say.ranges[RANGES.find(([below]) => Math.abs(degrees) < below)?.[1] ?? 'anti']);
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
