// What an open tool adds to the picture of the molecule, as plain data: a second molecule, ghosts, marks, and the view it wants.
// It goes when the tool closes or another molecule comes. The app turns it into drawings.

import type { Molecule } from '../chemistry/molecule';
import type { Sayable } from '../languages/room';
import type { Pose } from '../options/option-kinds';
import type { Label } from '../representations/atom-labels';
import type { Drawing } from '../representations/drawing';
import type { Rgb } from '../representations/element-style';

/** The tools beside the article, in their order. */
export const TOOL_IDS = ['formula', 'facts', 'receptor', 'stereo', 'conformers', 'protonation', 'compare', 'lab'] as const;

export type ToolId = (typeof TOOL_IDS)[number];

export interface BesideMolecule {
  readonly molecule: Molecule;
  /** Written on the line between the two. */
  readonly between?: Sayable | undefined;
  /** Under its half of the picture. */
  readonly title: Sayable;
  /** Under the half of the molecule that is shown. */
  readonly ownTitle: Sayable;
  /** `mirrored`: it is the reflection of the molecule shown in x, seen from the reflected side; a mirror stands between. */
  readonly camera: 'same' | 'mirrored';
  /** Its atoms that are lit, 0-based. */
  readonly lit: readonly number[];
  /** In its frame, beside those that the reader asked for. */
  readonly labels?: readonly Label[] | undefined;
}

export interface GhostMolecule {
  /** Å, in the frame of the molecule shown. */
  readonly molecule: Molecule;
  /** 0 to 1. */
  readonly opacity: number;
  /** sRGB 0-255 for its carbons, or for all of it; undefined: the colours of the elements. */
  readonly tint?: Rgb;
}

export interface Exhibit {
  readonly beside?: BesideMolecule | undefined;
  readonly ghosts?: readonly GhostMolecule[] | undefined;
  /** Drawn with the molecule: arrows, axes. Decoration: it answers no pick. */
  readonly marks?: Drawing | undefined;
  readonly labels?: readonly Label[] | undefined;
  /** Atoms of the molecule shown that are lit, 0-based. */
  readonly lit?: readonly number[] | undefined;
  /** Degrees, degrees, Å: where the tool wants the eye to be. The reader may turn away. */
  readonly view?: Pose | undefined;
}
