// What the frame of a picture asks of whatever draws it, by WebGL or as SVG, and what it is told.
import type { Drawing } from '../representations/drawing';
import type { PartHit } from './around/part-hit';
import type { MoleculeCanvasProps, PictureRequest, Suspended, TakeStill, TurnRequest } from './canvas-contract';
import type { Stage } from './stage-contract';
import type { Marks } from './use-marked';

export interface CanvasRoot {
  readonly stage: Stage;
  show(props: MoleculeCanvasProps, marked: Marks): void;
  resize(width: number, height: number): void;
  /** CSS colour behind the molecule. */
  ground(): string;
  /** What stands around the molecule as it is seen now; undefined: nothing. */
  surroundings(): Drawing | undefined;
  /** Of what stands around the molecule; CSS pixels within the canvas. */
  partAt(x: number, y: number, slack: number): PartHit | undefined;
  picture(request: PictureRequest): Promise<Blob>;
  turn(request: TurnRequest): Promise<Blob>;
  still(take: TakeStill): string | undefined;
  suspend(): Suspended | undefined;
  dispose(): void;
}

export interface CanvasEvents {
  firstFrame(): void;
  unavailable(reason: 'no-webgl' | 'context-lost'): void;
  /** The context is away for long, and a drawing without it stands in; or it is back. */
  standsIn(isStandingIn: boolean): void;
}

/** undefined where it cannot draw. */
export type CreateRoot = (wrapper: HTMLElement, events: CanvasEvents) => CanvasRoot | undefined;
