// What balls, rods and lines of a molecule are drawn with, in React's tree and before it.
import { CustomBlending, OneFactor, OneMinusSrcAlphaFactor, type DataTexture, type RawShaderMaterial } from 'three';
import { CYLINDER_FRAGMENT, CYLINDER_VERTEX } from './cylinder-glsl';
import { impostorMaterial, WHOLE_BODY, type Shader } from './impostor-material';
import type { Uniforms } from './light';
import { LINE_FRAGMENT, LINE_VERTEX } from './line-glsl';
import { SPHERE_FRAGMENT, SPHERE_VERTEX } from './sphere-glsl';

/** Colours come multiplied by their coverage. */
export const PREMULTIPLIED = {
  transparent: true,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
} as const;

/** Where bodies stand in the order of drawing, also where they count as translucent. */
export const BODIES_FIRST = -1;

export const SPHERE_SHADER: Shader = { vertex: SPHERE_VERTEX, fragment: SPHERE_FRAGMENT };
export const CYLINDER_SHADER: Shader = { vertex: CYLINDER_VERTEX, fragment: CYLINDER_FRAGMENT };
const LINE_SHADER: Shader = { vertex: LINE_VERTEX, fragment: LINE_FRAGMENT };

/** A shader that is not a body's own is one of the surroundings', whose bodies are blended: in the same way it is compiled once. */
export const bodyMaterial = (shader: Shader, uniforms: Uniforms, bodies: DataTexture): RawShaderMaterial =>
  impostorMaterial(shader, uniforms, { bodies: { value: bodies }, ...WHOLE_BODY }, shader === SPHERE_SHADER || shader === CYLINDER_SHADER ? {} : PREMULTIPLIED);

/** `width`: CSS pixels. */
export const lineMaterial = (uniforms: Uniforms, width: number): RawShaderMaterial => impostorMaterial(LINE_SHADER, uniforms, { lineWidth: { value: width } }, PREMULTIPLIED);
