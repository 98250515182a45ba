// The impostors' materials for somebody else's scene: the same GLSL, under names that three does not fill in, in the host's fog.
import type { RawShaderMaterial, ShaderMaterialParameters } from 'three';
import { impostorMaterial, type Shader } from '../impostor-material';
import type { OwnUniforms } from '../light';
import { HAZE } from '../shading-glsl';
import { GUEST_NAMES, type GuestUniforms } from './guest-uniforms';

/** As three's own materials fade, linear (with its smooth step) or exponential. */
const HOST_FOG = /* glsl */ `
uniform vec3 guestFog;
vec3 hazed(vec3 c, vec3 p) {
  float z = -dot(p - cameraPosition, backAxis());
  float far = guestFog.y > 0.0 ? smoothstep(guestFog.x, guestFog.y, z) : 1.0 - exp(-guestFog.z * guestFog.z * z * z);
  return mix(c, groundColor, far);
}
`;

export function guestMaterial(
  { vertex, fragment }: Shader,
  uniforms: GuestUniforms,
  own?: OwnUniforms,
  parameters?: ShaderMaterialParameters,
): RawShaderMaterial {
  return impostorMaterial({ vertex, fragment: fragment.replace(HAZE, HOST_FOG) }, uniforms, own, { ...parameters, defines: { ...GUEST_NAMES } });
}
