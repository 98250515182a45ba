// What is written beside atoms and bonds: symbols, numbers, stereo letters, charges. Words and places, no pixels.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import type { Sayable } from '../languages/room';
import { neighborLists } from './bond-plane';
import type { PaletteId } from './palette';
import { between } from './vector';

export type LabelChoice = 'none' | 'element' | 'number' | 'stereo' | 'charge';

export interface Label {
  /** Unique in its list, and the same for the same thing, so that a label keeps its place. */
  readonly key: string;
  readonly text: string;
  /** What says the text in the reader's language, where it is words; `text` is English then. */
  readonly says?: Sayable;
  readonly kind: 'atom' | 'bond' | 'measure' | 'part';
  /** What is named is here; Å. */
  readonly at: Vec3;
  /** Atoms, 0-based, whose balls do not hide the label: it names them. */
  readonly atoms: readonly number[];
  /** The bond named, 0-based. */
  readonly bond?: number;
  /** Å around `at` that stays free; undefined: as large as the atom is drawn. */
  readonly radius?: number;
  /** Unit vector: the label is seen only from the side that it points to, since a body hides what it names from the other. */
  readonly outward?: Vec3;
  /** Å: the label keeps away from the way to these. */
  readonly around: readonly Vec3[];
}

export interface LabelInput {
  readonly labels: LabelChoice;
  readonly palette: PaletteId;
  /** True for each atom that is drawn. */
  readonly shown: readonly boolean[];
}

/** More could not be told apart on a screen. */
export const MOST_LABELS = 400;

/** Å from the middle of a bond to its letter. */
const BOND_CLEARANCE = 0.22;

const signed = (charge: number) => `${Math.abs(charge) === 1 ? '' : Math.abs(charge)}${charge < 0 ? '−' : '+'}`;

function wordFor({ atoms }: Molecule, atom: number, { labels, palette }: LabelInput): string {
  const { element = '', charge = 0, stereo = '' } = atoms[atom] ?? {};
  if (labels === 'element') return element;
  if (labels === 'number') return String(atom + 1);
  if (labels === 'stereo') return stereo;
  if (labels === 'charge') return charge === 0 ? '' : signed(charge);
  // Colour is not to be the only sign there: letters as in a skeletal formula.
  return palette === 'colour-safe' && element !== 'C' && element !== 'H' ? element : '';
}

/** Empty too where there would be more than MOST_LABELS. */
export function atomLabels(molecule: Molecule, input: LabelInput): readonly Label[] {
  const { labels, palette, shown } = input;
  if (labels === 'none' && palette === 'cpk') return [];
  const neighbors = neighborLists(molecule);
  const place = (atom: number): Vec3 => molecule.atoms[atom]?.position ?? [0, 0, 0];
  const made: Label[] = [];
  molecule.atoms.forEach(({ position }, atom) => {
    const text = shown[atom] ? wordFor(molecule, atom, input) : '';
    if (text === '') return;
    const around = (neighbors[atom] ?? []).filter((other) => shown[other]).map(place);
    made.push({ key: `atom ${atom}`, text, kind: 'atom', at: position, atoms: [atom], around });
  });
  if (labels === 'stereo') {
    molecule.bonds.forEach(({ from, to, stereo }, bond) => {
      if (!stereo || !shown[from] || !shown[to]) return;
      const [start, end] = [place(from), place(to)];
      made.push({
        key: `bond ${bond}`,
        text: stereo,
        kind: 'bond',
        at: between(start, end, 0.5),
        atoms: [from, to],
        bond,
        radius: BOND_CLEARANCE,
        around: [start, end],
      });
    });
  }
  return made.length > MOST_LABELS ? [] : made;
}
