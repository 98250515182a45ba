// The picture as it stands, drawn off-screen at any size: in tiles that every graphics card can hold, each as smooth as the
// picture at rest. The molecule may turn on meanwhile; the picture keeps the view of the moment it was asked for.
import { Camera, Matrix4, RGBAFormat, UnsignedByteType, WebGLRenderTarget, type Scene, type WebGLRenderer } from 'three';
import { createAccumulator } from './accumulator';
import { setCamera, takeOver } from './camera-matrices';
import type { PictureRequest } from './canvas-contract';
import { aimLight, type Uniforms } from './light';
import { JITTER } from './painter';
import { framed, straightened, tilesOf, type Tile } from './picture-tiles';
import type { Stage } from './stage';

/** Pixels a side: two half-float targets of this size are 16 MB. */
const TILE = 1024;
/** Samples of a picture past so many pixels, where each edge pixel is small, and of one with so many bodies. */
const MANY_PIXELS = 12e6;
const MANY_BODIES = 30_000;
const FEWER = 8;

export interface PictureScene {
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  readonly stage: Stage;
  readonly uniforms: Uniforms;
  /** CSS colour behind the molecule where the picture is not transparent. */
  readonly ground: string;
  /** Writes the labels over the picture, in CSS pixels of the screen. */
  readonly label: (context: CanvasRenderingContext2D) => void;
}

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A PNG; rejects with a sentence where the browser cannot hold the size, and with the signal's reason when it is stopped. */
export async function takePicture({ renderer, scene, stage, uniforms, ground, label }: PictureScene, request: PictureRequest): Promise<Blob> {
  const { width, height, transparent, signal, onProgress } = request;
  const camera = new Camera();
  takeOver(camera);
  const screen = stage.frame();
  const frame = framed(screen, width, height);
  const [reach, radius] = [stage.reach(), stage.extent().radius];
  const ratio = height / frame.size.height;
  const large = width * height > MANY_PIXELS || stage.extent().balls.length / 4 > MANY_BODIES;
  const samples = large ? FEWER : JITTER.length;
  const paper = document.createElement('canvas');
  paper.width = width;
  paper.height = height;
  const context = paper.getContext('2d');
  const accumulator = createAccumulator(renderer);
  const result = new WebGLRenderTarget(1, 1, { format: RGBAFormat, type: UnsignedByteType, depthBuffer: !accumulator, stencilBuffer: !accumulator });

  const drawSample = (tile: Tile, shift: readonly [number, number]) => {
    setCamera(camera, frame, reach, [shift[0] / ratio, shift[1] / ratio]);
    camera.projectionMatrix.premultiply(cropTo(tile, width, height));
    camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
    aimLight(uniforms, frame, radius);
    uniforms.toScreen.value = !accumulator;
    uniforms.pixelRatio.value = ratio;
    uniforms.viewport.value.set(tile.width, tile.height);
    renderer.render(scene, camera);
  };
  /** In one go, so that no frame of the screen comes between. */
  const drawTile = (tile: Tile): ImageData => {
    const alpha = renderer.getClearAlpha();
    renderer.setClearAlpha(0);
    result.setSize(tile.width, tile.height);
    if (accumulator) {
      for (let sample = 0; sample < samples; sample++) {
        accumulator.add(sample, tile.width, tile.height, () => drawSample(tile, JITTER[sample] ?? [0, 0]));
      }
      accumulator.show(samples, result);
    } else {
      renderer.setRenderTarget(result);
      drawSample(tile, [0, 0]);
    }
    const pixels = new Uint8Array(tile.width * tile.height * 4);
    renderer.readRenderTargetPixels(result, 0, 0, tile.width, tile.height, pixels);
    renderer.setRenderTarget(null);
    renderer.setClearAlpha(alpha);
    return new ImageData(straightened(pixels, tile.width, tile.height), tile.width, tile.height);
  };

  try {
    if (!context) throw new RangeError(tooLarge(width, height));
    const tiles = tilesOf(width, height, TILE);
    for (const [index, tile] of tiles.entries()) {
      onProgress?.(index / tiles.length);
      await breathe();
      signal?.throwIfAborted();
      context.putImageData(drawTile(tile), tile.x, tile.y);
      if (renderer.getContext().isContextLost()) throw new Error('The graphics of this device stopped before the picture was ready.');
    }
    context.setTransform(ratio, 0, 0, ratio, ((frame.size.width - screen.size.width) / 2) * ratio, ((frame.size.height - screen.size.height) / 2) * ratio);
    label(context);
    context.resetTransform();
    if (!transparent) {
      context.globalCompositeOperation = 'destination-over';
      context.fillStyle = ground;
      context.fillRect(0, 0, width, height);
    }
    const blob = await new Promise<Blob | null>((resolve) => paper.toBlob(resolve, 'image/png'));
    signal?.throwIfAborted();
    if (!blob) throw new RangeError(tooLarge(width, height));
    return blob;
  } finally {
    accumulator?.dispose();
    result.dispose();
    // Frees the memory now; browsers collect large canvases late.
    paper.width = 0;
    stage.touch();
  }
}

const tooLarge = (width: number, height: number) => `This browser cannot make a picture of ${width} × ${height} pixels. Choose a smaller one.`;

/** Clip coordinates of the whole picture to those of one tile. */
function cropTo({ x, y, width, height }: Tile, wholeWidth: number, wholeHeight: number): Matrix4 {
  const [across, along] = [wholeWidth / width, wholeHeight / height];
  const middle = [(2 * x + width) / wholeWidth - 1, 1 - (2 * y + height) / wholeHeight] as const;
  return new Matrix4().set(across, 0, 0, -middle[0] * across, 0, along, 0, -middle[1] * along, 0, 0, 1, 0, 0, 0, 0, 1);
}
