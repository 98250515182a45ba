// Bodies of triangles around the molecule. Where the cut opens one, its inner side shows as one flat tone: seen from the eye
// that is the face of the cut, and what lies inside stands before it.
import type { Shader } from '../impostor-material';
import { FRAGMENT_BASE, FRAGMENT_HEAD, LIGHTING, VERTEX_HEAD } from '../shading-glsl';
import { CUT_HEAD, CUT_TONE } from './layer-shader';

const VERTEX = /* glsl */ `${VERTEX_HEAD}
in vec3 position;
in vec3 normal;
in vec4 tint;
uniform float widen;
out vec3 vPlace;
out vec3 vNormal;
out vec3 vTint;
void main() {
  vPlace = position + normal * widen;
  vNormal = normal;
  vTint = linear(tint.rgb);
  gl_Position = projectionMatrix * viewMatrix * vec4(vPlace, 1.0);
}`;

/** Sets p, n and ray, and whether this is a face of the cut; leaves where nothing is seen. */
const MEET = /* glsl */ `
  vec3 ray = isOrthographic ? -backAxis() : normalize(vPlace - cameraPosition);
  vec3 p = vPlace;
  if (beyond(p) > 0.0) discard;
  vec3 n = normalize(vNormal);
  bool isFace = !gl_FrontFacing;
  if (isFace) {
    vec3 eye = isOrthographic ? p - ray * 1e4 : cameraPosition;
    if (isCut < 0.5 || dot(cutPlane.xyz, eye) < cutPlane.w) discard;
    n = cutPlane.xyz;
  }
`;

const INPUTS = /* glsl */ `
in vec3 vPlace;
in vec3 vNormal;
in vec3 vTint;
`;

// The triangles' own depth: what lies behind others is refused before it is lit.
const FRAGMENT = /* glsl */ `${FRAGMENT_BASE}${INPUTS}
uniform vec4 cover; // opacity where the surface faces the eye, and at its rim
${LIGHTING}${CUT_HEAD}
void main() {
  // Å about which the surface is bent: a contour is a line, not a shade, however large the body.
  float bend = clamp(length(fwidth(vPlace)) / max(length(fwidth(normalize(vNormal))), 1e-4), 0.6, 60.0);
${MEET}
  if (isAbsent()) discard;
  float facing = isFace ? 1.0 : abs(dot(n, ray));
  float alpha = mix(cover.y, cover.x, smoothstep(0.0, 0.9, facing));
  vec3 q = p;
  if (isFace) onPlane(p, ray, q);
  vec3 shown = litWhere(vec2(1.0), isFace ? ${CUT_TONE} * vTint : vTint, q, n, isFace ? n : -ray, bend);
  color = vec4(encoded(shown) * alpha, alpha);
}`;

/** The depth alone of what FRAGMENT draws. */
const DEPTH_FRAGMENT = /* glsl */ `${FRAGMENT_BASE}${INPUTS}
${CUT_HEAD}
void main() {${MEET}
  if (isAbsent()) discard;
  color = vec4(0.0);
}`;

const FLAT_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}${INPUTS}
uniform vec4 flatColor;
uniform float nudge;
${CUT_HEAD}
void main() {${MEET}
  if (isAbsent() || !placed(p - ray * nudge)) discard;
  color = vec4(encoded(flatColor.rgb) * flatColor.a, flatColor.a);
}`;

export const LAYER_MESH: Shader = { vertex: VERTEX, fragment: FRAGMENT };
export const DEPTH_LAYER_MESH: Shader = { vertex: VERTEX, fragment: DEPTH_FRAGMENT };
export const FLAT_LAYER_MESH: Shader = { vertex: VERTEX, fragment: FLAT_FRAGMENT };
