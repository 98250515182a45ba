// Draws one sample of the picture: each pane by its own camera into its own part of what is bound, which may be a tile of a
// larger picture.
import { Color, Matrix4, type Camera, type Scene, type WebGLRenderer } from 'three';
import type { Surroundings } from '../representations/surroundings';
import { setCamera } from './camera-matrices';
import { aimCut, aimLight, type Uniforms } from './light';
import type { Pane } from './panes';
import type { Tile } from './picture-tiles';

export interface PaneTools {
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  readonly camera: Camera;
  readonly uniforms: Uniforms;
  /** Called for each pane when its light is aimed, before it is drawn. */
  readonly aimed?: (() => void) | undefined;
}

export interface PaneView {
  readonly panes: readonly Pane[];
  /** The part of the picture that is bound, pixels. */
  readonly tile: Tile;
  /** Pixels for a CSS pixel. */
  readonly ratio: number;
  /** Å from the target within which everything lies, and over which distance fades. */
  readonly reach: number;
  readonly depth: number;
  readonly around: Surroundings | undefined;
}

/** `shift`: pixels to the right and up. */
export function drawPanes({ renderer, scene, camera, uniforms, aimed }: PaneTools, view: PaneView, shift: readonly [x: number, y: number]): void {
  const { panes, tile, ratio, reach, depth, around } = view;
  const several = panes.length > 1;
  if (several) clear(renderer);
  renderer.autoClear = !several;
  for (const pane of panes) {
    const { frame, mirrored, name } = pane;
    if (several && !cut(renderer, pane, tile, ratio)) continue;
    for (const child of scene.children) child.visible = child.name === '' || child.name === name;
    setCamera(camera, frame, reach, [((mirrored ? -1 : 1) * shift[0]) / ratio, shift[1] / ratio]);
    camera.projectionMatrix.premultiply(placing(pane, tile, ratio));
    camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
    aimLight(uniforms, frame, depth, mirrored);
    aimCut(uniforms, frame, around);
    uniforms.pixelRatio.value = ratio;
    uniforms.viewport.value.set(tile.width, tile.height);
    aimed?.();
    renderer.render(scene, camera);
  }
  renderer.autoClear = true;
  if (several) uncut(renderer);
}

const ground = new Color();

/** three encodes the ground when it is set, for what is bound then: the screen, or linear light. */
function clear(renderer: WebGLRenderer): void {
  renderer.setClearColor(renderer.getClearColor(ground), renderer.getClearAlpha());
  renderer.clear();
}

/** Where three multiplies by the ratio and rounds down, no pixel is lost. */
const SPARE = 0.25;

/** Keeps what follows within the pane; false if none of it is in the tile. */
function cut(renderer: WebGLRenderer, { left, frame }: Pane, tile: Tile, ratio: number): boolean {
  const from = Math.max(Math.round(left * ratio) - tile.x, 0);
  const width = Math.min(Math.round((left + frame.size.width) * ratio) - tile.x, tile.width) - from;
  if (width <= 0) return false;
  const target = renderer.getRenderTarget();
  if (target) {
    target.scissor.set(from, 0, width, tile.height);
    target.scissorTest = true;
    renderer.setRenderTarget(target);
  } else {
    const unit = renderer.getPixelRatio();
    renderer.setScissor((from + SPARE) / unit, 0, (width + SPARE) / unit, tile.height / unit);
    renderer.setScissorTest(true);
  }
  return true;
}

function uncut(renderer: WebGLRenderer): void {
  const target = renderer.getRenderTarget();
  renderer.setScissorTest(false);
  if (!target) return;
  target.scissorTest = false;
  renderer.setRenderTarget(target);
}

/** Clip coordinates of the pane to those of the tile. */
function placing({ left, frame: { size } }: Pane, tile: Tile, ratio: number): Matrix4 {
  const [across, along] = [(size.width * ratio) / tile.width, (size.height * ratio) / tile.height];
  const aside = (2 * (left * ratio - tile.x)) / tile.width + across - 1;
  const above = 1 - along + (2 * tile.y) / tile.height;
  return new Matrix4().set(across, 0, 0, aside, 0, along, 0, above, 0, 0, 1, 0, 0, 0, 0, 1);
}
