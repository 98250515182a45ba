// Antialiasing at rest: the same picture drawn again and again, each time shifted by a fraction of a pixel, and averaged in
// linear light. Smooths silhouettes, intersections and highlights alike, and costs a moving picture nothing.
import {
  AddEquation, BufferAttribute, BufferGeometry, Camera, CustomBlending, GLSL3, HalfFloatType, LinearSRGBColorSpace, Mesh,
  NearestFilter, NoBlending, OneFactor, RawShaderMaterial, Scene, WebGLRenderTarget, type WebGLRenderer,
} from 'three';
import { makePrograms } from './make-programs';

const COVER = /* glsl */ `
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }`;

const ADD = /* glsl */ `precision highp float;
uniform sampler2D picture;
uniform float weight;
out vec4 color;
void main() { color = texelFetch(picture, ivec2(gl_FragCoord.xy), 0) * weight; }`;

/** From premultiplied linear light to premultiplied sRGB, which is what the page blends. */
const SHOW = /* glsl */ `precision highp float;
uniform sampler2D picture;
uniform float weight;
out vec4 color;
void main() {
  vec4 c = texelFetch(picture, ivec2(gl_FragCoord.xy), 0) * weight;
  vec3 light = clamp(c.rgb / max(c.a, 1e-4), 0.0, 1.0);
  vec3 srgb = mix(light * 12.92, 1.055 * pow(light, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, light));
  color = vec4(srgb * c.a, c.a);
}`;

export interface Accumulator {
  /** Orders what it draws with, and tells whether that is there, without waiting for it. */
  isReady(): boolean;
  /** Draws into the average: the first sample starts anew. `draw` draws into the bound target. */
  add(sample: number, width: number, height: number, draw: () => void): void;
  /** Puts the average of so many samples on the canvas, or into a target. */
  show(samples: number, target?: WebGLRenderTarget): void;
  dispose(): void;
}

/** Each sample's share of the sum, so that half floats never overflow. */
const SHARE = 1 / 16;

function pass(fragmentShader: string, adds: boolean): Mesh<BufferGeometry, RawShaderMaterial> {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: COVER,
    fragmentShader,
    uniforms: { picture: { value: null }, weight: { value: 1 } },
    depthTest: false,
    depthWrite: false,
    ...(adds
      ? { blending: CustomBlending, blendEquation: AddEquation, blendSrc: OneFactor, blendDst: OneFactor, transparent: true }
      : { blending: NoBlending }),
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return mesh;
}

/** undefined where the browser cannot draw into half floats. */
export function createAccumulator(renderer: WebGLRenderer): Accumulator | undefined {
  const { extensions } = renderer;
  if (!extensions.has('EXT_color_buffer_float') && !extensions.has('EXT_color_buffer_half_float')) return undefined;
  const options = {
    type: HalfFloatType,
    colorSpace: LinearSRGBColorSpace,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    generateMipmaps: false,
  } as const;
  const sample = new WebGLRenderTarget(1, 1, { ...options, depthBuffer: true, stencilBuffer: true });
  const sum = new WebGLRenderTarget(1, 1, { ...options, depthBuffer: false });
  const adding = pass(ADD, true);
  const showing = pass(SHOW, false);
  const camera = new Camera();
  const scene = new Scene();
  let areMade: (() => boolean) | undefined;
  const run = (mesh: Mesh<BufferGeometry, RawShaderMaterial>, target: WebGLRenderTarget | null, from: WebGLRenderTarget, weight: number) => {
    const uniforms = mesh.material.uniforms;
    if (uniforms['picture']) uniforms['picture'].value = from.texture;
    if (uniforms['weight']) uniforms['weight'].value = weight;
    renderer.setRenderTarget(target);
    scene.children = [mesh];
    const cleared = renderer.autoClear;
    renderer.autoClear = false;
    renderer.render(scene, camera);
    renderer.autoClear = cleared;
  };
  return {
    isReady() {
      if (!areMade) {
        scene.children = [adding, showing];
        areMade = makePrograms(renderer, scene);
      }
      return areMade();
    },
    add(index, width, height, draw) {
      sample.setSize(width, height);
      sum.setSize(width, height);
      renderer.setRenderTarget(sample);
      draw();
      if (index === 0) {
        renderer.setRenderTarget(sum);
        const alpha = renderer.getClearAlpha();
        renderer.setClearAlpha(0);
        renderer.clear(true, false, false);
        renderer.setClearAlpha(alpha);
      }
      run(adding, sum, sample, SHARE);
    },
    show(samples, target) {
      run(showing, target ?? null, sum, 1 / (SHARE * samples));
      renderer.setRenderTarget(null);
    },
    dispose() {
      sample.dispose();
      sum.dispose();
      for (const mesh of [adding, showing]) {
        mesh.geometry.dispose();
        mesh.material.dispose();
      }
    },
  };
}
