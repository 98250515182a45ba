// Colours of atoms that mean something else than the element: the named group that an atom belongs to, or its partial charge.
import type { Told } from '../languages/said';
import type { Molecule } from '../chemistry/molecule';
import { partialCharges } from '../chemistry/properties/partial-charges';
import type { Rgb } from './element-style';
import type { PaletteId } from './palette';
import { potentialColor } from './surface/surface-colors';
import type { ColorChoice } from './surface-choices';

export interface AtomColors {
  /** sRGB 0-255, one an atom. */
  readonly colors: readonly Rgb[];
  /** What the hues mean, where they are names. */
  readonly groups: readonly { readonly label: string; readonly color: Rgb }[];
  /** e, one an atom, where colours are charges. */
  readonly charges?: readonly number[];
}

/** Hues of Okabe and Ito, "Color Universal Design" (2008), apart without red or green cones. */
const HUES: readonly Rgb[] = [[230, 159, 0], [0, 114, 178], [0, 158, 115], [204, 121, 167], [213, 94, 0], [86, 180, 233], [240, 228, 66]];
/** What is in no named group, or in one more than there are hues. */
const NEUTRAL: Rgb = [150, 150, 150];
/** e: half the width of the scale of charges; a carbonyl's oxygen and an amine's nitrogen have about -0.3. */
export const CHARGE_RANGE = 0.4;

/** undefined: the elements' own colours. `unavailable`: why, where charges cannot be worked out. */
export function colorAtoms(molecule: Molecule, choice: ColorChoice, palette: PaletteId): AtomColors | { readonly unavailable: Told } | undefined {
  if (choice === 'element') return undefined;
  if (choice === 'group') return colorGroups(molecule);
  const result = partialCharges(molecule);
  if ('unavailable' in result) return result;
  return { colors: result.charges.map((charge) => potentialColor(charge, CHARGE_RANGE, palette)), groups: [], charges: result.charges };
}

/** One hue a name; an atom of two groups has that of the smaller, which says more about it. */
function colorGroups({ atoms, groups }: Molecule): AtomColors {
  const labels = [...new Set(groups.map(({ label }) => label))].slice(0, HUES.length);
  const hues = new Map(labels.map((label, at) => [label, HUES[at] ?? NEUTRAL]));
  const colors: Rgb[] = atoms.map(() => NEUTRAL);
  for (const group of groups.toSorted((a, b) => b.atoms.length - a.atoms.length)) {
    const hue = hues.get(group.label);
    if (hue) for (const atom of group.atoms) colors[atom] = hue;
  }
  return { colors, groups: labels.map((label) => ({ label, color: hues.get(label) ?? NEUTRAL })) };
}
