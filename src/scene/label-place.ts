// Where labels stand on the screen: beside what they name, in the widest gap between its bonds, clear of each other, and
// nowhere when it is hidden. Pure, no three, no DOM.
import type { Molecule } from '../chemistry/molecule';
import type { Label } from '../representations/atom-labels';
import type { Drawing } from '../representations/drawing';
import { isCovered } from './label-cover';
import { pixelsPerAngstrom, projectPoint, type ViewFrame } from './view-frame';

/** A label with what the molecule and the drawing say about it. */
export interface ReadyLabel extends Label {
  /** Å around `at` that the drawing fills. */
  readonly radius: number;
  /** Bonds, 0-based, that end at what is named. */
  readonly bonds: readonly number[];
}

/** CSS pixels. */
export interface LabelBox {
  readonly width: number;
  readonly height: number;
}

export interface LabelPlace {
  /** The label's middle, CSS pixels in the canvas; undefined: hidden. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  /** Which of the directions it took; given back the next time, it makes labels stay. */
  readonly direction: number;
}

/** Å: the place of an atom that is drawn only as the ends of lines. */
const WIRE_RADIUS = 0.1;
/** Å: a ball this large fills the picture around it, so its label stands on its face. */
const FACE_RADIUS = 0.9;
/** CSS pixels between a ball and its label. */
const GAP = 2;
const DIRECTIONS = 12;
/** Radians that a new direction must be better by, the cost of lying upon another label, and the pull to the upper right. */
const STAY = 0.3;
const COLLISION = 4;
const PREFERENCE = 0.1;

const HEADINGS = Array.from({ length: DIRECTIONS }, (_, index) => {
  const angle = (index / DIRECTIONS) * 2 * Math.PI;
  return { angle, x: Math.cos(angle), y: -Math.sin(angle) };
});

export function readyLabels(molecule: Molecule, { spheres }: Drawing, labels: readonly Label[]): readonly ReadyLabel[] {
  if (labels.length === 0) return [];
  const radii = new Map<number, number>();
  for (let i = 0; i < spheres.count; i++) {
    const atom = spheres.atoms[i] ?? -1;
    radii.set(atom, Math.max(radii.get(atom) ?? 0, spheres.radii[i] ?? 0));
  }
  const ends = new Map<number, number[]>();
  molecule.bonds.forEach(({ from, to }, bond) => {
    for (const atom of [from, to]) ends.set(atom, [...(ends.get(atom) ?? []), bond]);
  });
  return labels.map((label) => ({
    ...label,
    radius: label.radius ?? radii.get(label.atoms[0] ?? -1) ?? WIRE_RADIUS,
    bonds: label.bond === undefined ? label.atoms.flatMap((atom) => ends.get(atom) ?? []) : [label.bond],
  }));
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly box: LabelBox;
}

const overlap = (a: Rectangle, b: Rectangle) =>
  Math.abs(a.x - b.x) * 2 < a.box.width + b.box.width && Math.abs(a.y - b.y) * 2 < a.box.height + b.box.height;

const apart = (a: number, b: number) => Math.abs(((((a - b + Math.PI) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)) - Math.PI);

/** `before`: what this returned for the frame before, if the labels are the same. */
export function placeLabels(
  drawing: Drawing,
  frame: ViewFrame,
  labels: readonly ReadyLabel[],
  boxes: readonly LabelBox[],
  before: readonly LabelPlace[] = [],
): readonly LabelPlace[] {
  const taken: Rectangle[] = [];
  return labels.map((label, index) => {
    const box = boxes[index] ?? { width: 0, height: 0 };
    const former = before[index]?.direction ?? -1;
    const point = projectPoint(frame, label.at);
    // A measure is read even where its line passes behind: it is what was asked for.
    if (!point || (label.kind !== 'measure' && isCovered(drawing, frame, label))) return { at: undefined, direction: former };
    if (label.kind === 'atom' && label.radius >= FACE_RADIUS) return { at: { x: point.x, y: point.y }, direction: former };
    const clear = label.radius * pixelsPerAngstrom(frame, point.depth) + GAP;
    const bondAngles = label.around.flatMap((place) => {
      const there = projectPoint(frame, place);
      // What points at the eye or away from it takes no room on the screen.
      if (!there || Math.hypot(there.x - point.x, there.y - point.y) <= clear) return [];
      return [Math.atan2(point.y - there.y, there.x - point.x)];
    });
    let best: { readonly at: Rectangle; readonly score: number; readonly direction: number } | undefined;
    HEADINGS.forEach(({ angle, x, y }, direction) => {
      const reach = clear + (Math.abs(x) * box.width) / 2 + (Math.abs(y) * box.height) / 2;
      const at = { x: point.x + x * reach, y: point.y + y * reach, box };
      const freedom = Math.min(Math.PI, ...bondAngles.map((bond) => apart(bond, angle)));
      const collision = taken.some((other) => overlap(at, other)) ? COLLISION : 0;
      const score = freedom + (direction === former ? STAY : 0) + PREFERENCE * (x - y) - collision;
      if (!best || score > best.score) best = { at, score, direction };
    });
    const chosen = best as { readonly at: Rectangle; readonly direction: number } | undefined;
    if (!chosen) return { at: undefined, direction: former };
    taken.push(chosen.at);
    return { at: { x: chosen.at.x, y: chosen.at.y }, direction: chosen.direction };
  });
}
