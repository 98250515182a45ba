// What one canvas knows between React's renders: where the camera is and is going, and what it looks at. Lives in a ref,
// changes every frame, and asks for a frame only when something moves. No three.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import type { Drawing } from '../representations/drawing';
import { bestView } from '../representations/best-view';
import type { CameraAim, CameraPose } from './canvas-contract';
import { extentOf, fitCamera, type Clearance, type Extent } from './camera-fit';
import { approached, nearestTurn, shifted, turned, wrapped, zoomed, type Limits } from './orbit';
import { ownSize, panesOf, stepBack, type Pane, type PaneCamera } from './panes';
import { HALF_ANGLE, viewFrame, type Projection, type Size, type ViewFrame, type Viewpoint } from './view-frame';

const samePose = (a: CameraAim | undefined, b: CameraAim | undefined) =>
  a === b || (a && b && a.theta === b.theta && a.phi === b.phi && a.distance === b.distance);

const subjectOf = ({ subject, molecule }: StageInput) => subject ?? molecule;

const nothing = () => {};

/** All that must be in the first frame. A mirror image takes up the same room as what it mirrors. */
const drawingsOf = ({ drawing, ghosts = [], beside }: StageInput): readonly Drawing[] => [
  drawing,
  ...ghosts.map((ghost) => ghost.drawing),
  ...(beside?.camera === 'same' ? [beside.drawing] : []),
];

export interface StageInput {
  readonly molecule: Molecule;
  readonly subject?: unknown;
  readonly drawing: Drawing;
  readonly ghosts?: readonly { readonly drawing: Drawing }[];
  readonly beside?: { readonly drawing: Drawing; readonly camera: PaneCamera } | undefined;
  readonly projection: Projection;
  readonly camera: CameraAim | undefined;
  readonly spin: number;
  readonly reducedMotion: boolean;
  readonly covered?: Clearance;
}

export interface Stage {
  show(input: StageInput): void;
  resize(size: Size): void;
  /** Calls when a frame is wanted, at once if one is; returns what ends it. */
  whenWoken(call: () => void): () => void;
  /** Calls when the camera has come to rest after the reader moved it. */
  whenRested(call: () => void): void;
  /** Degrees; `held`: the pointer holds the molecule, which follows at once. */
  rotate(dTheta: number, dPhi: number, held?: boolean): void;
  zoom(factor: number, held?: boolean): void;
  /** CSS pixels. */
  pan(dx: number, dy: number): void;
  centerOn(point: Vec3): void;
  /** While the pointer holds the molecule, it has not come to rest. */
  hold(held: boolean): void;
  /** `byHand`: the reader asked for it in the picture, and its end is told as every other move's. */
  reset(byHand?: boolean): void;
  pose(): CameraPose;
  /** Å: half of what the shorter side of the first pane shows at the target. */
  scale(): number;
  /** Of the first pane. */
  frame(): ViewFrame;
  panes(): readonly Pane[];
  /** Of the canvas. */
  size(): Size;
  extent(): Extent;
  /** Å from the target within which everything lies. */
  reach(): number;
  /** Goes on by so many seconds; true while the camera moves. */
  step(seconds: number): boolean;
  /** True once after anything changed what the next frame shows. */
  takeChange(): boolean;
  /** The picture itself has changed: a new drawing, selection or theme. */
  touch(): void;
}

export function createStage(): Stage {
  let input: StageInput | undefined;
  let drawings: readonly Drawing[] = [];
  let size: Size = { width: 1, height: 1 };
  let extent: Extent = { balls: new Float64Array(), center: [0, 0, 0], radius: 1 };
  let view: Viewpoint = { theta: 0, phi: 90, distance: 10, target: [0, 0, 0] };
  let goal = view;
  let facing = { theta: 0, phi: 90 };
  let fitted = true;
  let byHand = false;
  let holding = false;
  let changed = true;
  let wake = nothing;
  let rested = nothing;

  const limits = (): Limits => ({ nearest: 2.5, farthest: Math.max(extent.radius * 14, 40) });
  const home = (): Viewpoint => {
    const { theta, phi } = input?.camera ?? facing;
    const distance = input?.camera?.distance;
    if (distance !== undefined) return { theta, phi, distance, target: extent.center };
    const fit = fitCamera(extent, theta, phi, ownSize(size, input?.beside?.camera), input?.covered);
    return { theta, phi, target: fit.target, distance: fit.distance / stepBack(size, input?.beside?.camera) };
  };
  const jump = (to: Viewpoint) => {
    view = goal = to;
    stage.touch();
  };
  const go = (to: Viewpoint, held = false) => {
    goal = to;
    byHand = true;
    if (held || input?.reducedMotion) view = to;
    stage.touch();
  };

  const stage: Stage = {
    whenWoken(call) {
      wake = call;
      if (changed) call();
      return () => {
        wake = nothing;
      };
    },
    whenRested(call) {
      rested = call;
    },
    show(next) {
      const before = input;
      input = next;
      const now = drawingsOf(next);
      const redrawn = now.length !== drawings.length || now.some((drawing, index) => drawing !== drawings[index]);
      if (redrawn) extent = extentOf(...now);
      drawings = now;
      const divided = before?.beside?.camera !== next.beside?.camera;
      if (!before || subjectOf(before) !== subjectOf(next)) {
        facing = bestView(next.molecule);
        fitted = true;
        jump(home());
      } else if (!samePose(before.camera, next.camera)) {
        fitted = true;
        const to = nearestTurn(view, home());
        if (next.reducedMotion) jump(to);
        else goal = to;
      } else if (fitted && divided) {
        jump(nearestTurn(view, home()));
      } else if (fitted && redrawn) {
        goal = nearestTurn(view, home());
        if (next.reducedMotion) view = goal;
      }
      stage.touch();
    },
    resize(next) {
      if (next.width === size.width && next.height === size.height) return;
      size = next;
      if (fitted) jump(home());
      else stage.touch();
    },
    rotate(dTheta, dPhi, held) {
      fitted = false;
      go(turned(goal, dTheta, dPhi), held);
    },
    zoom(factor, held) {
      fitted = false;
      go(zoomed(goal, factor, limits()), held);
    },
    pan(dx, dy) {
      fitted = false;
      const { halfHeight, size: pane } = stage.frame();
      const angstrom = (2 * goal.distance * halfHeight) / (view.distance * pane.height);
      go(shifted(goal, -dx * angstrom, dy * angstrom), true);
    },
    centerOn(point) {
      fitted = false;
      go({ ...goal, target: point });
    },
    hold(held) {
      holding = held;
      if (!held) wake();
    },
    reset(asked = true) {
      fitted = true;
      go(nearestTurn(view, home()));
      byHand = asked;
    },
    pose: () => ({ theta: wrapped(goal.theta), phi: goal.phi, distance: goal.distance }),
    scale() {
      const { width, height } = ownSize(size, input?.beside?.camera);
      return goal.distance * stepBack(size, input?.beside?.camera) * Math.tan(HALF_ANGLE) * Math.min(width / height, 1);
    },
    frame: () => viewFrame({ ...view, distance: view.distance * stepBack(size, input?.beside?.camera) }, input?.projection ?? 'perspective', ownSize(size, input?.beside?.camera)),
    panes: () => panesOf(view, input?.projection ?? 'perspective', size, input?.beside?.camera),
    size: () => size,
    extent: () => extent,
    reach: () => extent.radius * 1.02 + Math.hypot(...view.target.map((value, axis) => value - (extent.center[axis] ?? 0))) + 0.5,
    step(seconds) {
      const spin = input && !input.reducedMotion ? input.spin : 0;
      if (spin !== 0 && !byHand) {
        view = turned(view, spin * seconds, 0);
        goal = turned(goal, spin * seconds, 0);
      }
      if (view !== goal) view = approached(view, goal, seconds);
      if (view === goal && byHand && !holding) {
        byHand = false;
        rested();
      }
      return view !== goal || (spin !== 0 && !byHand);
    },
    takeChange() {
      const was = changed;
      changed = false;
      return was;
    },
    touch() {
      changed = true;
      wake();
    },
  };
  return stage;
}
