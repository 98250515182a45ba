// Draws the picture off-screen, seen from anywhere, in tiles that every graphics card can hold; each is as smooth as the picture
// at rest. Saved pictures and the frames of a video are made of them.
import { Camera, Matrix4, RGBAFormat, UnsignedByteType, WebGLRenderTarget, type Scene, type WebGLRenderer } from 'three';
import { createAccumulator } from './accumulator';
import { setCamera, takeOver } from './camera-matrices';
import { aimLight, type Uniforms } from './light';
import { JITTER } from './painter';
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
  /** The shape of `frame` must be that of the picture. In one go, so that no frame of the screen comes between. */
  draw(frame: ViewFrame, tile: Tile): ImageData;
  dispose(): void;
}

/** `whole`: pixels of the picture; `samples`: how many are averaged, 1 to 16. */
export function createPictureDrawer({ renderer, scene, stage, uniforms }: PictureScene, whole: Size, samples: number): PictureDrawer {
  const tiles = tilesOf(whole.width, whole.height, TILE);
  const camera = new Camera();
  takeOver(camera);
  const accumulator = createAccumulator(renderer);
  const result = new WebGLRenderTarget(1, 1, { format: RGBAFormat, type: UnsignedByteType, depthBuffer: !accumulator, stencilBuffer: !accumulator });

  const drawSample = (frame: ViewFrame, tile: Tile, shift: readonly [number, number]) => {
    const ratio = whole.height / frame.size.height;
    setCamera(camera, frame, stage.reach(), [shift[0] / ratio, shift[1] / ratio]);
    camera.projectionMatrix.premultiply(cropTo(tile, whole));
    camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
    aimLight(uniforms, frame, stage.extent().radius);
    uniforms.toScreen.value = !accumulator;
    uniforms.pixelRatio.value = ratio;
    uniforms.viewport.value.set(tile.width, tile.height);
    renderer.render(scene, camera);
  };

  return {
    tiles,
    draw(frame, tile) {
      const alpha = renderer.getClearAlpha();
      renderer.setClearAlpha(0);
      result.setSize(tile.width, tile.height);
      if (accumulator) {
        for (let sample = 0; sample < samples; sample++) {
          accumulator.add(sample, tile.width, tile.height, () => drawSample(frame, tile, JITTER[sample] ?? [0, 0]));
        }
        accumulator.show(samples, result);
      } else {
        renderer.setRenderTarget(result);
        drawSample(frame, tile, [0, 0]);
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

/** Clip coordinates of the whole picture to those of one tile. */
function cropTo({ x, y, width, height }: Tile, whole: Size): Matrix4 {
  const [across, along] = [whole.width / width, whole.height / height];
  const middle = [(2 * x + width) / whole.width - 1, 1 - (2 * y + height) / whole.height] as const;
  return new Matrix4().set(across, 0, 0, -middle[0] * across, 0, along, 0, -middle[1] * along, 0, 0, 1, 0, 0, 0, 0, 1);
}
