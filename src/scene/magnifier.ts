// Draws what moves with fewer pixels and spreads them over the canvas: into a corner of its own buffer, copied from there and drawn
// again with the colours between. The canvas keeps its size, so nothing is laid out anew, and nothing is left of it at rest.
import {
  BufferAttribute, BufferGeometry, Camera, FramebufferTexture, GLSL3, LinearFilter, Mesh, NoBlending, RawShaderMaterial, Scene, Vector2, Vector4,
  type WebGLRenderer,
} from 'three';
import { makePrograms } from './make-programs';

const COVER = /* glsl */ `
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }`;

/** The picture hangs from its upper edge: the lower one may end within a pixel. */
const SPREAD = /* glsl */ `precision highp float;
uniform sampler2D picture;
uniform vec2 whole;
uniform vec2 part;
uniform float scale;
out vec4 color;
void main() {
  vec2 at = gl_FragCoord.xy * scale;
  at.y += part.y - whole.y * scale;
  color = texture(picture, at / part);
}`;

export interface Magnifier {
  /** Whether it can draw without waiting for its program. */
  isReady(): boolean;
  /** `draw` fills so many pixels at the lower left, and they are spread over the whole canvas. */
  draw(scale: number, draw: (width: number, height: number) => void): void;
  dispose(): void;
}

/** Where three multiplies by the ratio and rounds down, no pixel is lost. */
const SPARE = 0.25;

export function createMagnifier(renderer: WebGLRenderer): Magnifier {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
  const uniforms = { picture: { value: new FramebufferTexture(1, 1) }, whole: { value: new Vector2() }, part: { value: new Vector2() }, scale: { value: 1 } };
  const material = new RawShaderMaterial({
    glslVersion: GLSL3, vertexShader: COVER, fragmentShader: SPREAD, uniforms, depthTest: false, depthWrite: false, blending: NoBlending,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  const scene = new Scene();
  scene.children = [mesh];
  const camera = new Camera();
  const isReady = makePrograms(renderer, scene);
  const former = new Vector4();

  /** Of so many pixels. */
  function texture(width: number, height: number): FramebufferTexture {
    const { image } = uniforms.picture.value;
    if (image.width === width && image.height === height) return uniforms.picture.value;
    uniforms.picture.value.dispose();
    const made = new FramebufferTexture(width, height);
    made.minFilter = made.magFilter = LinearFilter;
    uniforms.picture.value = made;
    return made;
  }

  return {
    isReady,
    draw(scale, draw) {
      const { width, height } = renderer.domElement;
      const part = uniforms.part.value.set(Math.ceil(width * scale), Math.ceil(height * scale));
      const unit = renderer.getPixelRatio();
      renderer.getViewport(former);
      renderer.setViewport(0, 0, (part.x + SPARE) / unit, (part.y + SPARE) / unit);
      draw(part.x, part.y);
      renderer.setViewport(former);
      renderer.copyFramebufferToTexture(texture(part.x, part.y));
      uniforms.whole.value.set(width, height);
      uniforms.scale.value = scale;
      const clears = renderer.autoClear;
      renderer.autoClear = false;
      renderer.render(scene, camera);
      renderer.autoClear = clears;
    },
    dispose() {
      uniforms.picture.value.dispose();
      geometry.dispose();
      material.dispose();
    },
  };
}
