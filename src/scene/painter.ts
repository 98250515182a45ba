// Decides what a frame draws: one sample while anything moves, then, at rest, one more sample a frame until edges are smooth,
// then nothing at all.
import { Camera, type Scene, type WebGLRenderer } from 'three';
import { createAccumulator } from './accumulator';
import { takeOver } from './camera-matrices';
import { createCanvasScale } from './canvas-scale';
import { drawPanes } from './draw-panes';
import type { Uniforms } from './light';
import { BEST, type Quality } from './quality';
import type { ShadeMaps } from './shade-maps';
import type { Stage } from './stage';

/** Samples of a picture so large that each sample is felt. */
const SAMPLES_LARGE = 6;
const LARGE = 30_000;

/** Milliseconds: a hand that turns the picture does not move it in every frame, and between two moves nothing is to be smoothed. */
const REST = 50;
/** Frames; where they are long, that much longer, but no longer than so many milliseconds. */
const REST_FRAMES = 2;
const LONGEST_REST = 250;

/** Milliseconds that nothing has to move until the picture is smoothed; `frameTime`: of the last frame. */
export const restAfter = (frameTime: number): number => Math.max(REST, Math.min(REST_FRAMES * frameTime, LONGEST_REST));

/** The R2 low-discrepancy sequence (Roberts 2018), within half a pixel of the middle. */
export const JITTER = Array.from({ length: BEST.samples }, (_, index) => {
  const part = (step: number) => ((0.5 + step * (index + 1)) % 1) - 0.5;
  return [part(0.7548776662466927), part(0.5698402909980532)] as const;
});

export interface Painted {
  readonly drew: boolean;
  /** Another frame is wanted. */
  readonly more: boolean;
  /** The picture is as good as it gets. */
  readonly settled: boolean;
}

export interface Painter {
  /** Draws what this moment needs. */
  paint(scene: Scene, seconds: number): Painted;
  /** The picture as it was last drawn, so that it can be read from the canvas now. */
  repaint(scene: Scene): void;
  /** After the context came back: everything on the GPU is gone. */
  restore(): void;
  setQuality(quality: Quality): void;
  /** From now on what moves is shaded by them. */
  useMaps(maps: ShadeMaps): void;
  dispose(): void;
}

export interface FrameWatch {
  /** Milliseconds from one frame of a moving picture to the next. */
  timed(milliseconds: number): void;
  /** Of the pixels along each side, what a moving picture is drawn with. */
  motionScale(): number;
}

export function createPainter(renderer: WebGLRenderer, stage: Stage, uniforms: Uniforms, watch: FrameWatch): Painter {
  const camera = new Camera();
  takeOver(camera);
  const canvas = createCanvasScale(renderer);
  let accumulator = createAccumulator(renderer);
  let samples = 0;
  let quality = BEST;
  /** When the picture last moved; undefined: it is at rest. */
  let movedAt: number | undefined;
  /** When the frame before this one drew it moving, if this one was asked for at once. */
  let drewAt: number | undefined;

  /** Milliseconds of the frame before. */
  let frameTime = 0;
  let maps: ShadeMaps | undefined;

  const draw = (scene: Scene, toScreen: boolean, sample: number, aimed?: () => void) => {
    const { width, height } = renderer.domElement;
    uniforms.toScreen.value = toScreen;
    uniforms.turn.value = sample;
    uniforms.isUnshaded.value = !quality.isShaded;
    drawPanes(
      { renderer, scene, camera, uniforms, aimed },
      { panes: stage.panes(), tile: { x: 0, y: 0, width, height }, ratio: canvas.ratio(stage.size().width), reach: stage.reach(), depth: stage.depth(), around: stage.around() },
      toScreen ? [0, 0] : (JITTER[sample] ?? [0, 0]),
    );
  };

  /** One frame that another follows: `scale` of the pixels along each side, and shade from maps where they do. */
  const drawPassing = (scene: Scene, scale: number) => {
    canvas.scaleTo(scale);
    // A mirror image has a lamp of its own.
    if (maps && quality.isShaded && stage.panes().length === 1 && !stage.around()) maps.during(scene, (aimed) => draw(scene, true, 0, aimed));
    else draw(scene, true, 0);
  };

  return {
    paint(scene, seconds) {
      const moving = stage.step(seconds);
      const changed = stage.takeChange();
      const now = performance.now();
      if (drewAt !== undefined) {
        frameTime = now - drewAt;
        watch.timed(frameTime);
      }
      drewAt = undefined;
      if (moving || changed) {
        // What changes by itself is no movement, and is seen at once as it will be.
        const isGoing = moving || movedAt !== undefined;
        movedAt = now;
        if (moving || accumulator) drewAt = now;
        samples = 0;
        renderer.setRenderTarget(null);
        // What will not be drawn again at rest is drawn as well as it can be.
        if (moving || accumulator) drawPassing(scene, accumulator && isGoing ? watch.motionScale() : 1);
        else draw(scene, true, 0);
        return { drew: true, more: moving || accumulator !== undefined, settled: !moving && !accumulator };
      }
      if (accumulator && movedAt !== undefined && now - movedAt < restAfter(frameTime)) return { drew: false, more: true, settled: false };
      movedAt = undefined;
      const wanted = stage.extent().balls.length / 4 > LARGE ? Math.min(SAMPLES_LARGE, quality.samples) : quality.samples;
      if (!accumulator || samples >= wanted) return { drew: false, more: false, settled: true };
      if (!accumulator.isReady()) return { drew: false, more: true, settled: false };
      canvas.scaleTo(1);
      const { width, height } = renderer.domElement;
      accumulator.add(samples, width, height, () => draw(scene, false, samples));
      samples++;
      accumulator.show(samples);
      return { drew: true, more: samples < wanted, settled: samples >= wanted };
    },
    repaint(scene) {
      renderer.setRenderTarget(null);
      canvas.scaleTo(1);
      draw(scene, true, 0);
      samples = 0;
    },
    restore() {
      accumulator?.dispose();
      accumulator = createAccumulator(renderer);
      samples = 0;
      stage.touch();
    },
    setQuality(next) {
      quality = next;
      stage.touch();
    },
    useMaps(made) {
      maps = made;
    },
    dispose() {
      accumulator?.dispose();
      maps?.dispose();
    },
  };
}
