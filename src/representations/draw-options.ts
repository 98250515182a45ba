// What every representation can be asked for besides the molecule, with the parts that they share.
import type { Molecule } from '../chemistry/molecule';
import type { Rgb } from './element-style';
import { elementColor, type PaletteId } from './palette';
import { shownAtoms, type HydrogenChoice } from './shown-atoms';

export interface DrawOptions {
  /** Default: all. */
  readonly hydrogens?: HydrogenChoice;
  /** Default: cpk. */
  readonly palette?: PaletteId;
  /** sRGB 0-255 of an atom by index; default: the element's colour in the palette. */
  readonly colorOf?: (atom: number) => Rgb;
}

/** The answers to the options, one for each atom. */
export interface AtomLook {
  readonly shown: readonly boolean[];
  readonly colors: readonly Rgb[];
}

export function atomLook(molecule: Molecule, { hydrogens = 'all', palette, colorOf }: DrawOptions): AtomLook {
  const colors = molecule.atoms.map(({ element }, atom) => colorOf?.(atom) ?? elementColor(element, palette));
  return { shown: shownAtoms(molecule, hydrogens), colors };
}
