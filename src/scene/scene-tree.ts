// What holds the scene of a canvas and draws its frames: plain-tree.ts until something is asked of it that React tells, then fiber-tree.tsx.
import type { Scene, WebGLRenderer } from 'three';
import type { Drawing } from '../representations/drawing';
import type { MoleculeCanvasProps } from './canvas-contract';
import type { Uniforms } from './light';
import type { Painted, Painter } from './painter';
import type { Stage } from './stage-contract';
import type { Marks } from './use-marked';
import type { Size } from './view-frame';

/** Seconds: after a pause the molecule does not leap. */
export const LONGEST_STEP = 0.05;
/** Pixels of the device for one of CSS, at least and at most; `most` as the quality of the picture has it. */
export const pixelRatios = (most: number): [number, number] => [Math.min(1, most), most];

export interface TreeHost {
  readonly canvas: HTMLCanvasElement;
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  readonly stage: Stage;
  readonly painter: Painter;
  readonly uniforms: Uniforms;
  readonly onWake: () => void;
  readonly onPainted: (painted: Painted) => void;
}

export interface TreeContent {
  readonly props: MoleculeCanvasProps;
  readonly marked: Marks;
  /** In place of that of the props: on its way to it. */
  readonly drawing: Drawing;
}

export interface SceneTree {
  /** `size`: CSS pixels; paused, it draws no frame; `mostPixels` of the device for one of CSS. */
  configure(size: Size, isPaused: boolean, mostPixels: number): void;
  render(content: TreeContent): void;
  /** Leaves the scene, and draws no more frames: another tree takes over. */
  stop(): void;
  /** Frees what it had, after `stop`. */
  dispose(): void;
}
