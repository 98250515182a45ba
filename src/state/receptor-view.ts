// What the option `receptor` comes to: the molecule where it sits in the pore, and what stands around it.

import type { Sayable } from '../languages/room';
import type { ShownFault } from '../languages/said';
import type { Motion } from '../chemistry/compare/rigid-motion';
import type { Molecule } from '../chemistry/molecule';
import type { Placement } from '../content/describe-placement';
import type { Surroundings } from '../representations/surroundings';
import type { ViewerData } from './viewer-state';

/** How the molecule came to where it is shown. */
export type PlacementKind =
  /** Its stereocentre, amine, carbonyl and ipso atoms lie on those of the ligand in the structure. */
  | 'superposed'
  /** Only a part of it is shared with the ligand and lies on that. */
  | 'hypothetical'
  /** It shares nothing with the ligand, and stands beside the pore. */
  | 'apart';

/** A part of the receptor as the pointer names it. */
export interface NamedPart {
  readonly id: string;
  /** In English. */
  readonly label: string;
  /** The same in the reader's language. */
  readonly says?: Sayable;
}

export interface ReceptorView {
  /** The molecule that it was made for, as it is shown without a receptor. */
  readonly base: Molecule;
  /** The same in the frame of the picture: Å, y along the pore to the outside of the cell, the origin in the Asn ring. */
  readonly molecule: Molecule;
  /** From the frame of `base` to that of the picture. */
  readonly motion: Motion;
  readonly kind: PlacementKind;
  /** Å, over the atoms that were laid on the ligand's; undefined where none were. */
  readonly rmsd: number | undefined;
  /** How it came to where it is; undefined while that is looked for. */
  readonly placement: Placement | undefined;
  /** The same for the reader, in English. */
  readonly sentence: string;
  readonly surroundings: Surroundings;
  /** By their number in the drawings. */
  readonly parts: readonly NamedPart[];
}

/** The receptor is on its way (milliseconds, as performance.now() counts), or a sentence on why it is not there. */
export type ReceptorProgress = { readonly startedAt: number } | { readonly fault: ShownFault };

type Shows = Pick<ViewerData, 'receptor' | 'options' | 'shown' | 'channel'>;

/** The receptor that the picture shows now, in the pose of the lab's channel where it follows one; it waits for its molecule. */
export const receptorShown = ({ receptor, options, shown, channel }: Shows): ReceptorView | undefined => {
  if (!receptor || options.receptor === 'none' || receptor.base !== shown.molecule) return undefined;
  return channel?.of === receptor ? channel.view : receptor;
};

/** The molecule at the places where it is drawn. */
export const molecularPicture = (state: Shows): Molecule => receptorShown(state)?.molecule ?? state.shown.molecule;

/** The channel of the lab has no such molecule in its pore now. */
export const isMoleculeAway = (state: Shows): boolean => state.channel !== undefined && !state.channel.isMoleculeShown && receptorShown(state) === state.channel.view;
