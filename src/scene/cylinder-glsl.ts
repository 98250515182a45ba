// A rod as one quadrilateral around its outline, and the rod with its flat ends found in it by each pixel's ray.
import { FRAGMENT_HEAD, SHADING, VERTEX_HEAD } from './shading-glsl';

export const CYLINDER_VERTEX = /* glsl */ `${VERTEX_HEAD}
in vec4 head; // start, radius
in vec3 tail;
in vec3 tint;
in vec3 tailTint;
in vec2 list;
in vec4 shade;
uniform float widen;
out vec3 place;
flat out vec4 vHead;
flat out vec4 vAxis; // unit axis, length
flat out vec3 vTint;
flat out vec3 vTailTint;
flat out vec2 vList;
flat out vec4 vShade;
void main() {
  float radius = head.w + widen;
  vec2 at = corner();
  vec3 axis = tail - head.xyz;
  vec3 end = at.x < 0.0 ? head.xyz : tail;
  vec3 toHead = head.xyz - cameraPosition;
  vec3 toTail = tail - cameraPosition;
  float reach = radius * 1.02;
  vec3 look = backAxis();
  if (!isOrthographic) {
    vec3 toEnd = end - cameraPosition;
    float headDepth = length(toHead);
    float tailDepth = length(toTail);
    float nearest = min(headDepth, tailDepth);
    if (nearest < radius * 1.5) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
    // As wide as the nearer end looks, at this end's distance: the outline never leaves the quadrilateral.
    reach *= length(toEnd) / sqrt(nearest * nearest - radius * radius);
    look = -toEnd / length(toEnd);
  }
  vec3 across = cross(axis, isOrthographic ? look : -0.5 * (toHead + toTail));
  across = dot(across, across) > 1e-8 ? normalize(across) : rightAxis();
  vec3 along = cross(look, across);
  place = end + (along * at.x + across * at.y) * reach;
  vHead = vec4(head.xyz, radius);
  vAxis = vec4(normalize(axis), length(axis));
  vTint = linear(tint);
  vTailTint = linear(tailTint);
  vList = list;
  vShade = shade;
  gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
}`;

const MEET = /* glsl */ `
  vec3 ray = isOrthographic ? -backAxis() : normalize(place - cameraPosition);
  vec3 away = place - vHead.xyz;
  float slope = dot(vAxis.xyz, ray);
  float base = dot(vAxis.xyz, away);
  float a = max(1.0 - slope * slope, 1e-7);
  float b = dot(away, ray) - base * slope;
  float h = b * b - a * (dot(away, away) - base * base - vHead.w * vHead.w);
  if (h < 0.0) discard;
  h = sqrt(h);
  float t = (-b - h) / a;
  float along = base + t * slope;
  vec3 n;
  if (along > 0.0 && along < vAxis.w) {
    n = (away + ray * t - vAxis.xyz * along) / vHead.w;
  } else {
    float cap = along < 0.0 ? 0.0 : vAxis.w;
    t = (cap - base) / slope;
    if (abs(b + a * t) > h) discard;
    n = vAxis.xyz * (along < 0.0 ? -1.0 : 1.0);
    along = cap;
  }
  vec3 p = place + ray * t;
`;

const INPUTS = /* glsl */ `
in vec3 place;
flat in vec4 vHead;
flat in vec4 vAxis;
flat in vec3 vTint;
flat in vec3 vTailTint;
flat in vec2 vList;
flat in vec4 vShade;
`;

export const CYLINDER_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}${INPUTS}${SHADING}
void main() {${MEET}
  if (!placed(p)) discard;
  vec3 tint = along < 0.5 * vAxis.w ? vTint : vTailTint;
  color = vec4(encoded(lit(tint, p, n, -ray, vHead.w, vList, vShade)), 1.0);
}`;

/** One flat colour: halos and masks. */
export const FLAT_CYLINDER_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}${INPUTS}
uniform vec4 flatColor;
uniform float nudge;
void main() {${MEET}
  if (!placed(p - ray * nudge)) discard;
  color = vec4(encoded(flatColor.rgb) * flatColor.a, flatColor.a);
}`;
