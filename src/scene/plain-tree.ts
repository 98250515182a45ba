// A molecule in the scene without React: its balls, rods and lines, and the loop that draws them. It makes the first picture, which
// so need not wait for fiber.
import { Group, Mesh, type BufferGeometry, type Material } from 'three';
import type { Drawing } from '../representations/drawing';
import { BODIES_FIRST, bodyMaterial, CYLINDER_SHADER, lineMaterial, SPHERE_SHADER } from './body-materials';
import { bodyTexture } from './body-texture';
import type { Uniforms } from './light';
import { occlusionOf } from './occlusion';
import { cylinderQuads, lineQuads, sphereQuads } from './quads';
import { LONGEST_STEP, pixelRatios, type SceneTree, type TreeContent, type TreeHost } from './scene-tree';

/** Nothing but one molecule: no outlines, surfaces, ghosts, second molecule or surroundings. */
export const isPlain = ({ props: { ghosts, beside, around, overlay }, marked, drawing }: TreeContent): boolean =>
  marked.own.length === 0 && !drawing.meshes && !ghosts?.length && !beside && !around && overlay === undefined;

function bodiesOf(drawing: Drawing, uniforms: Uniforms) {
  const { spheres, cylinders, lines } = drawing;
  const { bodies, sphereLists, sphereShade, cylinderLists, cylinderShade } = occlusionOf(drawing);
  const texture = bodyTexture(bodies);
  const meshes: Mesh<BufferGeometry, Material>[] = [];
  const add = (name: string, geometry: BufferGeometry, material: Material) => {
    const mesh = new Mesh(geometry, material);
    mesh.name = name;
    mesh.frustumCulled = false;
    meshes.push(mesh);
    return mesh;
  };
  if (spheres.count > 0) add('spheres', sphereQuads(spheres, { lists: sphereLists, shade: sphereShade }), bodyMaterial(SPHERE_SHADER, uniforms, texture)).renderOrder = BODIES_FIRST;
  if (cylinders.count > 0) add('cylinders', cylinderQuads(cylinders, { lists: cylinderLists, shade: cylinderShade }), bodyMaterial(CYLINDER_SHADER, uniforms, texture)).renderOrder = BODIES_FIRST;
  if (lines.count > 0) add('lines', lineQuads(lines), lineMaterial(uniforms, lines.width));
  return {
    meshes,
    free() {
      texture.dispose();
      for (const { geometry, material } of meshes) {
        geometry.dispose();
        material.dispose();
      }
    },
  };
}

export interface PlainTree extends SceneTree {
  /** Draws what the next frame would. */
  paintNow(): void;
}

export function createPlainTree({ renderer, scene, stage, painter, uniforms, onWake, onPainted }: TreeHost): PlainTree {
  const group = new Group();
  group.name = 'own';
  let shown: Drawing | undefined;
  let free: (() => void) | undefined;
  /** Of what has left the scene since the last picture. */
  let former: (() => void)[] = [];
  let frame = 0;
  let last: number | undefined;
  let isPaused = true;
  const freeFormer = () => {
    for (const each of former) each();
    former = [];
  };
  const paint = (now: number) => {
    frame = 0;
    const painted = painter.paint(scene, last === undefined ? 0 : Math.min((now - last) / 1000, LONGEST_STEP));
    last = painted.more ? now : undefined;
    if (painted.drew) freeFormer();
    onPainted(painted);
    if (painted.more) ask();
  };
  const ask = () => {
    if (!isPaused && shown) frame ||= requestAnimationFrame(paint);
  };
  const rest = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    last = undefined;
  };
  const endWake = stage.whenWoken(() => {
    onWake();
    ask();
  });
  return {
    configure({ width, height }, pause, mostPixels) {
      const [least, most] = pixelRatios(mostPixels);
      renderer.setPixelRatio(Math.min(Math.max(window.devicePixelRatio, least), most));
      renderer.setSize(width, height);
      isPaused = pause;
      if (pause) rest();
    },
    render({ drawing }) {
      if (drawing !== shown) {
        const made = bodiesOf(drawing, uniforms);
        group.clear().add(...made.meshes);
        scene.add(group);
        // Once the others have been drawn: they use the same programs, which three gives up with the last material that was drawn by them.
        if (free) former.push(free);
        ({ free } = made);
        shown = drawing;
      }
      stage.touch();
    },
    paintNow() {
      cancelAnimationFrame(frame);
      paint(performance.now());
    },
    stop() {
      isPaused = true;
      rest();
      endWake();
      scene.remove(group);
    },
    dispose() {
      freeFormer();
      free?.();
    },
  };
}
