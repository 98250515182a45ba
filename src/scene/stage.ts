// What one canvas knows between React's renders: where the camera is and is going, and what it looks at. Lives in a ref,
// changes every frame, and asks for a frame only when something moves. No three.
import type { Vec3 } from '../chemistry/molecule';
import type { Drawing } from '../representations/drawing';
import { bestView } from '../representations/best-view';
import type { CameraAim } from './canvas-contract';
import { extentOf, fitCamera, type Extent } from './camera-fit';
import { approached, GLIDE_SECONDS, HAND_SECONDS, nearestTurn, shifted, turned, wrapped, zoomed } from './orbit';
import { ownSize, panesOf, stepBack } from './panes';
import { aimedAt, depthOf, homeAround, limitsOf, placed, reachOf, scaleOf, type Place } from './placing';
import type { Stage, StageInput } from './stage-contract';
import { viewFrame, type Size, type Viewpoint } from './view-frame';

export type { Stage, StageInput } from './stage-contract';

const samePose = (a: CameraAim | undefined, b: CameraAim | undefined) =>
  a === b || (a && b && a.theta === b.theta && a.phi === b.phi && a.distance === b.distance);

const subjectOf = ({ subject, molecule }: StageInput) => subject ?? molecule;

/** Degrees: the upright axis of what stands around, seen a little from above. */
const FACING_AROUND = { theta: 0, phi: 80 };
/** The home of what stands around, as a value: the same way from the same side is the same home. */
const homeKey = ({ around }: StageInput) => (around ? JSON.stringify([around.home, around.facing, around.journey]) : '');

const nothing = () => {};

/** All that must be in the first frame. A mirror image takes up the same room as what it mirrors. */
const drawingsOf = ({ drawing, ghosts = [], beside }: StageInput): readonly Drawing[] => [
  drawing,
  ...ghosts.map((ghost) => ghost.drawing),
  ...(beside?.camera === 'same' ? [beside.drawing] : []),
];

export function createStage(): Stage {
  let input: StageInput | undefined;
  let drawings: readonly Drawing[] = [];
  let size: Size = { width: 1, height: 1 };
  let extent: Extent = { balls: new Float64Array(), center: [0, 0, 0], radius: 1 };
  let view: Viewpoint = { theta: 0, phi: 90, distance: 10, target: [0, 0, 0] };
  let goal = view;
  let pace = HAND_SECONDS;
  let facing = { theta: 0, phi: 90 };
  let fitted = true;
  let byHand = false;
  let holding = false;
  let changed = true;
  let visited: { readonly from: Viewpoint; readonly fitted: boolean } | undefined;
  let moves: readonly ((seconds: number) => boolean)[] = [];
  const loops = new Set<() => void>();
  let rested = nothing;

  const wake = () => {
    for (const call of loops) call();
  };
  const place = (): Place => ({ size, beside: input?.beside?.camera, covered: input?.covered, around: input?.around });
  const home = (): Viewpoint => {
    const around = input?.around;
    const { theta, phi } = input?.camera ?? (around ? (around.facing ?? FACING_AROUND) : facing);
    const distance = input?.camera?.distance;
    if (around) return homeAround(place(), around, theta, phi, distance);
    if (distance !== undefined) return { theta, phi, distance, target: extent.center };
    const fit = fitCamera(extent, theta, phi, ownSize(size, input?.beside?.camera), input?.covered);
    return { theta, phi, target: fit.target, distance: fit.distance / stepBack(size, input?.beside?.camera) };
  };
  const jump = (to: Viewpoint) => {
    view = goal = to;
    visited = undefined;
    stage.touch();
  };
  const glide = (to: Viewpoint) => {
    goal = nearestTurn(view, to);
    pace = GLIDE_SECONDS;
    visited = undefined;
    if (input?.reducedMotion) view = goal;
    stage.touch();
  };
  const go = (to: Viewpoint, held = false) => {
    goal = to;
    pace = HAND_SECONDS;
    byHand = true;
    visited = undefined;
    if (held || input?.reducedMotion) view = to;
    stage.touch();
  };
  /** The molecule stays where it is on the screen though it, or the way to it, has other coordinates now. */
  const keep = (before: StageInput, center: Vec3) => {
    const old: Place = { ...place(), beside: before.beside?.camera, covered: before.covered, around: before.around };
    const target = placed(old, view).target;
    const moved = before.around && input?.around ? ([0, 0, 0] as const) : ([0, 1, 2] as const).map((axis) => extent.center[axis] - center[axis]);
    view = goal = aimedAt(place(), view, [target[0] + (moved[0] ?? 0), target[1] + (moved[1] ?? 0), target[2] + (moved[2] ?? 0)]);
  };

  const stage: Stage = {
    whenWoken(call) {
      loops.add(call);
      if (changed) call();
      return () => void loops.delete(call);
    },
    whenRested(call) {
      rested = call;
    },
    show(next) {
      const before = input;
      const center = extent.center;
      input = next;
      const now = drawingsOf(next);
      const redrawn = now.length !== drawings.length || now.some((drawing, index) => drawing !== drawings[index]);
      if (redrawn) extent = extentOf(...now);
      drawings = now;
      const divided = before?.beside?.camera !== next.beside?.camera;
      const hasOtherRoom = before?.covered?.top !== next.covered?.top || before?.covered?.bottom !== next.covered?.bottom;
      const isOther = !before || subjectOf(before) !== subjectOf(next);
      if (isOther) facing = bestView(next.molecule);
      if (before && homeKey(before) !== homeKey(next) && (!isOther || (before.around && next.around))) {
        keep(before, center);
        fitted = true;
        glide(home());
      } else if (!before || (isOther && !(before.around && next.around))) {
        fitted = true;
        jump(home());
      } else if (!samePose(before.camera, next.camera)) {
        fitted = true;
        glide(home());
      } else if (fitted && divided) {
        jump(nearestTurn(view, home()));
      } else if (fitted && (redrawn || hasOtherRoom) && !next.around) {
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
      go(zoomed(goal, factor, limitsOf(place(), extent)), held);
    },
    pan(dx, dy) {
      fitted = false;
      const { halfHeight, size: pane } = stage.frame();
      const angstrom = (2 * goal.distance * halfHeight) / (view.distance * pane.height);
      go(shifted(goal, -dx * angstrom, dy * angstrom), true);
    },
    centerOn(point) {
      fitted = false;
      go(aimedAt(place(), goal, point));
    },
    hold(held) {
      holding = held;
      if (!held) wake();
    },
    reset(asked = true) {
      fitted = true;
      go(nearestTurn(view, home()));
      if (input?.around) pace = GLIDE_SECONDS;
      byHand = asked;
    },
    play(move) {
      moves = [...moves, move];
      stage.touch();
    },
    standing: () => ({ ...view, isFitted: fitted }),
    resume({ isFitted, ...to }) {
      fitted = isFitted;
      jump(to);
    },
    visit({ point, ...to }) {
      const from = visited ?? { from: goal, fitted };
      glide(aimedAt(place(), { ...to, target: point }, point));
      fitted = false;
      visited = from;
    },
    comeBack() {
      if (!visited) return;
      const { from, fitted: was } = visited;
      glide(from);
      fitted = was;
    },
    pose: () => ({ theta: wrapped(goal.theta), phi: goal.phi, distance: goal.distance }),
    scale: () => scaleOf(place(), goal.distance),
    scaleNow: () => scaleOf(place(), view.distance),
    aim: () => placed(place(), goal),
    around: () => input?.around,
    frame() {
      const at = placed(place(), view);
      return viewFrame({ ...at, distance: at.distance * stepBack(size, input?.beside?.camera) }, input?.projection ?? 'perspective', ownSize(size, input?.beside?.camera));
    },
    panes: () => panesOf(placed(place(), view), input?.projection ?? 'perspective', size, input?.beside?.camera),
    size: () => size,
    extent: () => extent,
    reach: () => reachOf(place(), extent, placed(place(), view)),
    depth: () => depthOf(place(), extent, view),
    step(seconds) {
      moves = moves.filter((move) => move(seconds));
      const spin = input && !input.reducedMotion ? input.spin : 0;
      if (spin !== 0 && !byHand) {
        view = turned(view, spin * seconds, 0);
        goal = turned(goal, spin * seconds, 0);
      }
      if (view !== goal) view = approached(view, goal, seconds, pace);
      if (view === goal && byHand && !holding) {
        byHand = false;
        rested();
      }
      return view !== goal || (spin !== 0 && !byHand) || moves.length > 0;
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
