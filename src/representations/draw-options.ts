// What every representation can be asked for besides the molecule, with the parts that they share.
import type { Molecule } from '../chemistry/molecule';
import { elementStyle, type Rgb } from './element-style';
import { shownAtoms, type HydrogenChoice } from './shown-atoms';

export interface DrawOptions {
  /** Default: all. */
  readonly hydrogens?: HydrogenChoice;
  /** sRGB 0-255 of an atom by index; default: the element's colour. */
  readonly colorOf?: (atom: number) => Rgb;
}

/** The answers to the options, one for each atom. */
export interface AtomLook {
  readonly shown: readonly boolean[];
  readonly colors: readonly Rgb[];
}

export function atomLook(molecule: Molecule, { hydrogens = 'all', colorOf }: DrawOptions): AtomLook {
  const colors = molecule.atoms.map(({ element }, atom) => colorOf?.(atom) ?? elementStyle(element).color);
  return { shown: shownAtoms(molecule, hydrogens), colors };
}
