// Draws the picture off-screen, seen from anywhere, in tiles that every graphics card can hold; each is as smooth as the picture
// at rest. Saved pictures and the frames of a video are made of them.
import { Camera, RGBAFormat, UnsignedByteType, WebGLRenderTarget, type Scene, type WebGLRenderer } from 'three';
import { createAccumulator } from './accumulator';
import { takeOver } from './camera-matrices';
import { drawPanes } from './draw-panes';
import type { Uniforms } from './light';
import { JITTER } from './painter';
import type { Pane } from './panes';
import { straightened, tilesOf, type Tile } from './picture-tiles';
import type { Stage } from './stage';
import type { Size, ViewFrame } from './view-frame';

/** Pixels a side: two half-float targets of this size are 16 MB. */
const TILE = 1024;

export interface PictureScene {
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  readonly stage: Stage;
  readonly uniforms: Uniforms;
  /** CSS colour behind the molecule where the picture is not transparent. */
  readonly ground: string;
  /** Writes the labels over the picture, in CSS pixels: as on the screen, or as they belong in another frame. */
  readonly label: (context: CanvasRenderingContext2D, frame?: ViewFrame) => void;
}

export interface PictureDrawer {
  readonly tiles: readonly Tile[];
  /** The panes together must have the shape of the picture. In one go, so that no frame of the screen comes between. */
  draw(panes: readonly Pane[], tile: Tile): ImageData;
  dispose(): void;
}

/** `whole`: pixels of the picture; `samples`: how many are averaged, 1 to 16. */
export function createPictureDrawer({ renderer, scene, stage, uniforms }: PictureScene, whole: Size, samples: number): PictureDrawer {
  const tiles = tilesOf(whole.width, whole.height, TILE);
  const camera = new Camera();
  takeOver(camera);
  const accumulator = createAccumulator(renderer);
  const result = new WebGLRenderTarget(1, 1, { format: RGBAFormat, type: UnsignedByteType, depthBuffer: !accumulator, stencilBuffer: !accumulator });

  const drawSample = (panes: readonly Pane[], tile: Tile, sample: number) => {
    const ratio = whole.height / (panes[0]?.frame.size.height ?? whole.height);
    uniforms.toScreen.value = !accumulator;
    uniforms.turn.value = sample;
    uniforms.isUnshaded.value = false;
    const view = { panes, tile, ratio, reach: stage.reach(), depth: stage.depth(), around: stage.around() };
    drawPanes({ renderer, scene, camera, uniforms }, view, accumulator ? (JITTER[sample] ?? [0, 0]) : [0, 0]);
  };

  return {
    tiles,
    draw(panes, tile) {
      const alpha = renderer.getClearAlpha();
      renderer.setClearAlpha(0);
      result.setSize(tile.width, tile.height);
      if (accumulator) {
        for (let sample = 0; sample < samples; sample++) {
          accumulator.add(sample, tile.width, tile.height, () => drawSample(panes, tile, sample));
        }
        accumulator.show(samples, result);
      } else {
        renderer.setRenderTarget(result);
        drawSample(panes, tile, 0);
      }
      const pixels = new Uint8Array(tile.width * tile.height * 4);
      renderer.readRenderTargetPixels(result, 0, 0, tile.width, tile.height, pixels);
      renderer.setRenderTarget(null);
      renderer.setClearAlpha(alpha);
      return new ImageData(straightened(pixels, tile.width, tile.height), tile.width, tile.height);
    },
    dispose() {
      accumulator?.dispose();
      result.dispose();
      stage.touch();
    },
  };
}
