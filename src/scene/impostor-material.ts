// Materials of the impostors: GLSL of our own with the canvas's shared uniforms.
import { DoubleSide, GLSL3, RawShaderMaterial, type ShaderMaterialParameters } from 'three';
import type { OwnUniforms, Uniforms } from './light';

/** For a body of the molecule in a shader of what stands around it: whole, and there. */
export const WHOLE_BODY: OwnUniforms = { isCut: { value: 0 }, fade: { value: 1 }, pattern: { value: 0 } };

export interface Shader {
  readonly vertex: string;
  readonly fragment: string;
}

/** `widen` in Å (CSS pixels for lines) enlarges each primitive; 0 unless `own` says so. */
export function impostorMaterial(
  { vertex, fragment }: Shader,
  uniforms: Uniforms,
  own: OwnUniforms = {},
  parameters: ShaderMaterialParameters = {},
): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    side: DoubleSide,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: { widen: { value: 0 }, ...own, ...uniforms },
    ...parameters,
  });
}
