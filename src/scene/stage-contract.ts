// What one canvas asks of its stage, and what it tells the stage.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import type { Drawing } from '../representations/drawing';
import type { Surroundings } from '../representations/surroundings';
import type { CameraAim, CameraPose } from './canvas-contract';
import type { Clearance, Extent } from './camera-fit';
import type { Pane, PaneCamera } from './panes';
import type { Projection, Size, ViewFrame, Viewpoint } from './view-frame';

export interface StageInput {
  readonly molecule: Molecule;
  readonly subject?: unknown;
  readonly drawing: Drawing;
  readonly ghosts?: readonly { readonly drawing: Drawing }[];
  readonly beside?: { readonly drawing: Drawing; readonly camera: PaneCamera } | undefined;
  readonly projection: Projection;
  readonly camera: CameraAim | undefined;
  readonly around?: Surroundings | undefined;
  readonly spin: number;
  readonly reducedMotion: boolean;
  readonly covered?: Clearance;
}

/** Where a picture was left, to be taken up again. */
export interface Standing extends Viewpoint {
  /** Fitted to what is drawn, and fitted anew when the frame changes. */
  readonly isFitted: boolean;
}

export interface Stage {
  show(input: StageInput): void;
  resize(size: Size): void;
  /** Calls when a frame is wanted, at once if one is; returns what ends it. Of several loops one draws, and the others rest. */
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
  /** Goes on moving by itself: called with the seconds of each frame, until it says that it has ended. */
  play(move: (seconds: number) => boolean): void;
  /** Where it is now, and there again at once. */
  standing(): Standing;
  resume(standing: Standing): void;
  /** Looks at a point from somewhere else, not by the reader's hand. */
  visit(to: CameraPose & { readonly point: Vec3 }): void;
  /** Back from where the first visit began, unless the reader has moved the camera since. */
  comeBack(): void;
  /** Å: half of what the shorter side of the first pane shows at the target, where the camera goes, and where it is now. */
  scale(): number;
  scaleNow(): number;
  /** Where the camera goes, in the picture's frame. */
  aim(): Viewpoint;
  around(): Surroundings | undefined;
  /** Of the first pane. */
  frame(): ViewFrame;
  panes(): readonly Pane[];
  /** Of the canvas. */
  size(): Size;
  extent(): Extent;
  /** Å from the target within which everything lies. */
  reach(): number;
  /** Å before and behind the target over which distance fades. */
  depth(): number;
  /** Goes on by so many seconds; true while anything moves. */
  step(seconds: number): boolean;
  /** True once after anything changed what the next frame shows. */
  takeChange(): boolean;
  /** The picture itself has changed: a new drawing, selection or theme. */
  touch(): void;
}
