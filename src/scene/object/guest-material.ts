// The impostors' materials for somebody else's scene: the same GLSL, under names that three does not fill in, in the host's fog,
// and with edges as smooth as those of the host's own bodies where its canvas takes several samples a pixel.
import { CustomBlending, OneFactor, ZeroFactor, type RawShaderMaterial, type ShaderMaterialParameters } from 'three';
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
uniform bool guestSmooth;
// Share of a pixel that the body covers, from what is positive within its outline.
float covered(float within) { return guestSmooth ? clamp(within / max(fwidth(within), 1e-9) + 0.5, 0.0, 1.0) : step(0.0, within); }
`;

/** A pixel at the outline of a ball or rod belongs to it in part. */
const OUTLINE = /if \((inside|h) < 0\.0\) discard;/;

/** The share becomes samples; what is behind keeps its own opacity. */
const SMOOTH: ShaderMaterialParameters = {
  alphaToCoverage: true,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: ZeroFactor,
  blendSrcAlpha: OneFactor,
  blendDstAlpha: OneFactor,
};

export function guestMaterial(
  { vertex, fragment }: Shader,
  uniforms: GuestUniforms,
  own?: OwnUniforms,
  parameters?: ShaderMaterialParameters,
): RawShaderMaterial {
  const isBody = OUTLINE.test(fragment);
  const hosted = fragment
    .replace(HAZE, HOST_FOG)
    .replace(OUTLINE, 'float guestCover = covered($1);\n  if (guestCover <= 0.0) discard;\n  $1 = max($1, 0.0);')
    .replace(/\}\s*$/, isBody ? '  color.a = guestCover;\n}' : '}');
  return impostorMaterial({ vertex, fragment: hosted }, uniforms, own, { ...(isBody && SMOOTH), ...parameters, defines: { ...GUEST_NAMES } });
}
