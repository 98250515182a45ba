// Draws the bodies of a small molecule with shade from a map while they move: the same light for a fraction of the work. Arrives
// after the first picture; until then, and at rest, each pixel adds up its neighbours itself.
import {
  Camera, LinearFilter, Mesh, NoBlending, Scene, WebGLRenderTarget, type BufferGeometry, type IUniform, type Material, type Object3D, type RawShaderMaterial,
  type WebGLRenderer,
} from 'three';
import { CYLINDER_SHADER, SPHERE_SHADER } from './body-materials';
import { impostorMaterial, WHOLE_BODY } from './impostor-material';
import type { Uniforms } from './light';
import { makePrograms } from './make-programs';
import { MAPPED_CYLINDER, MAPPED_SPHERE, ROW, TILE, type MappedShader } from './shade-map-glsl';

export interface ShadeMaps {
  /** Orders what the bodies in the scene will need, so that it is there when they first move. */
  prepare(scene: Scene): void;
  /** Draws what is in the scene with its maps; `draw` renders it, and calls `fill` once the lamp is aimed. */
  during(scene: Scene, draw: (fill: () => void) => void): void;
  dispose(): void;
}

interface Mapped {
  readonly target: WebGLRenderTarget;
  readonly filler: Mesh<BufferGeometry, RawShaderMaterial>;
  readonly material: RawShaderMaterial;
  /** Its programs are there: until then nobody waits for them. */
  readonly isReady: () => boolean;
  free(): void;
}

/** Whether any body has neighbours that are listed: else there is nothing to save. */
function isListed(geometry: BufferGeometry): boolean {
  const list = geometry.getAttribute('list');
  for (let corner = 0; corner < list.count; corner += 4) if (list.getY(corner) > 0) return true;
  return false;
}

const KINDS: readonly (readonly [fragment: string, shader: MappedShader])[] = [
  [SPHERE_SHADER.fragment, MAPPED_SPHERE],
  [CYLINDER_SHADER.fragment, MAPPED_CYLINDER],
];

const isBody = (object: Object3D): object is Mesh<BufferGeometry, RawShaderMaterial> =>
  object instanceof Mesh && (object.name === 'spheres' || object.name === 'cylinders');

export function createShadeMaps(renderer: WebGLRenderer, uniforms: Uniforms): ShadeMaps {
  const made = new Map<BufferGeometry, Mapped | undefined>();
  const scene = new Scene();
  const camera = new Camera();

  function make({ geometry, material: own }: Mesh<BufferGeometry, RawShaderMaterial>): Mapped | undefined {
    const shader = KINDS.find(([fragment]) => own.fragmentShader === fragment)?.[1];
    const bodies: IUniform<null> | undefined = own.uniforms['bodies'];
    if (!shader || !bodies || !isListed(geometry)) return undefined;
    const height = Math.ceil(geometry.getAttribute('list').count / 4 / ROW) * TILE;
    const target = new WebGLRenderTarget(ROW * TILE, height, { depthBuffer: false, minFilter: LinearFilter, magFilter: LinearFilter, generateMipmaps: false });
    const filling = impostorMaterial(shader.fill, uniforms, { bodies, mapHeight: { value: height } }, { depthTest: false, depthWrite: false, blending: NoBlending });
    const material = impostorMaterial(shader.read, uniforms, { bodies, shadeMap: { value: target.texture }, ...WHOLE_BODY });
    const filler = new Mesh(geometry, filling);
    filler.frustumCulled = false;
    const programs = new Scene();
    // Its own as well, which it is drawn with only at rest: by then the body whose program it shares is gone.
    programs.children = [filler, new Mesh(geometry, material), new Mesh(geometry, own)];
    return {
      target,
      filler,
      material,
      isReady: makePrograms(renderer, programs),
      free() {
        target.dispose();
        filling.dispose();
        material.dispose();
      },
    };
  }

  function mappedOf(mesh: Mesh<BufferGeometry, RawShaderMaterial>): Mapped | undefined {
    const { geometry } = mesh;
    if (made.has(geometry)) return made.get(geometry);
    const mapped = make(mesh);
    made.set(geometry, mapped);
    const forget = () => {
      geometry.removeEventListener('dispose', forget);
      made.delete(geometry);
      mapped?.free();
    };
    geometry.addEventListener('dispose', forget);
    return mapped;
  }

  function fill({ target, filler }: Mapped): void {
    const before = renderer.getRenderTarget();
    const clears = renderer.autoClear;
    renderer.autoClear = false;
    renderer.setRenderTarget(target);
    scene.children = [filler];
    renderer.render(scene, camera);
    renderer.autoClear = clears;
    renderer.setRenderTarget(before);
  }

  return {
    prepare(drawn) {
      drawn.traverse((object) => {
        if (isBody(object)) mappedOf(object);
      });
    },
    during(drawn, draw) {
      const swapped: { readonly mesh: Mesh; readonly material: Material }[] = [];
      const maps: Mapped[] = [];
      drawn.traverse((object) => {
        const mapped = isBody(object) ? mappedOf(object) : undefined;
        if (!mapped?.isReady() || !isBody(object)) return;
        swapped.push({ mesh: object, material: object.material });
        object.material = mapped.material;
        maps.push(mapped);
      });
      draw(() => maps.forEach(fill));
      for (const { mesh, material } of swapped) mesh.material = material;
    },
    dispose() {
      for (const mapped of made.values()) mapped?.free();
      made.clear();
    },
  };
}
