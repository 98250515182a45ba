// What stands around a molecule, such as the receptor that it sits in: layers of drawing over many scales, each seen between two
// scales of the picture, so that one turn of the wheel leads from the whole to the molecule.

import type { Vec3 } from '../chemistry/molecule';
import { type Rooms, sayIn } from '../languages/room';
import type { Label } from './atom-labels';
import type { Drawing } from './drawing';

/**
 * Å: half of what the shorter side of the frame shows at the middle of the picture. A layer is not seen below the first, whole from the
 * second to the third, and gone again from the fourth on.
 */
export type SeenScales = readonly [number, number, number, number];

export interface SurroundingLayer {
  readonly id: string;
  /** In the frame of the molecule that is shown; its columns of atoms and bonds hold the number of a part, -1 for decoration. */
  readonly drawing: Drawing;
  /** The most important first: where two would overlap, the later one is not shown. */
  readonly labels: readonly Label[];
  readonly seen: SeenScales;
  /** Whether the cutaway opens it. */
  readonly isCut: boolean;
}

/** A stop of the way from the whole to the molecule: the ball that fills the frame there. */
export interface JourneyStop {
  readonly center: Vec3;
  /** Å. */
  readonly radius: number;
}

export interface Surroundings {
  readonly layers: readonly SurroundingLayer[];
  /** From the widest to the closest; between them the eye's target glides as the picture comes nearer. */
  readonly journey: readonly [JourneyStop, ...JourneyStop[]];
  /** Å: the radius of the journey that the picture is fitted to at first. */
  readonly home: number;
  /** Degrees, as of the camera: the side that it is first seen from. Default: from +z, a little from above. */
  readonly facing?: { readonly theta: number; readonly phi: number };
  /** Point on the axis that the cutaway turns about; the axis is y. */
  readonly axis: Vec3;
  /** Å: layers that are cut end this far before or, where negative, behind the axis as the eye sees it. undefined: nothing is cut. */
  readonly cut: number | undefined;
}

const said = (rooms: Rooms, { says, ...label }: Label): Label => (says === undefined ? label : { ...label, text: sayIn(rooms, says) });

/** With its labels in a language: plain data, which goes through messages between threads. */
export const inLanguage = (around: Surroundings, rooms: Rooms): Surroundings => ({
  ...around,
  layers: around.layers.map((layer) => ({ ...layer, labels: layer.labels.map((label) => said(rooms, label)) })),
});
