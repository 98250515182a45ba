// A ball as one square that always covers it exactly, and the ball found in it by each pixel's ray.
import { FRAGMENT_HEAD, SHADING, VERTEX_HEAD } from './shading-glsl';

export const SPHERE_VERTEX = /* glsl */ `${VERTEX_HEAD}
in vec4 ball; // centre, radius
in vec3 tint;
in vec2 list;
in vec4 shade;
uniform float widen;
out vec3 place;
flat out vec4 vBall;
flat out vec3 vTint;
flat out vec2 vList;
flat out vec4 vShade;
void main() {
  vec3 center = ball.xyz;
  float radius = ball.w + widen;
  vec2 at = corner();
  vec3 u = rightAxis();
  vec3 v = upAxis();
  float reach = radius;
  if (!isOrthographic) {
    vec3 away = center - cameraPosition;
    float d2 = dot(away, away);
    if (d2 < radius * radius * 1.1) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
    u = normalize(cross(away, v));
    v = cross(u, away) * inversesqrt(d2);
    reach = radius * sqrt(d2 / (d2 - radius * radius));
  }
  place = center + (u * at.x + v * at.y) * reach;
  vBall = vec4(center, radius);
  vTint = linear(tint);
  vList = list;
  vShade = shade;
  gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
}`;

/** Sets p, n and v; leaves where the ray misses. */
const MEET = /* glsl */ `
  vec3 ray = isOrthographic ? -backAxis() : normalize(place - cameraPosition);
  vec3 away = place - vBall.xyz;
  float along = dot(away, ray);
  vec3 aside = away - ray * along;
  float inside = vBall.w * vBall.w - dot(aside, aside);
  if (inside < 0.0) discard;
  vec3 n = (aside - ray * sqrt(inside)) / vBall.w;
  vec3 p = vBall.xyz + n * vBall.w;
`;

const INPUTS = /* glsl */ `
in vec3 place;
flat in vec4 vBall;
flat in vec3 vTint;
flat in vec2 vList;
flat in vec4 vShade;
`;

export const SPHERE_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}${INPUTS}${SHADING}
void main() {${MEET}
  if (!placed(p)) discard;
  color = vec4(encoded(lit(vTint, p, n, -ray, vBall.w, vList, vShade)), 1.0);
}`;

/** One flat colour: halos and masks. */
export const FLAT_SPHERE_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}${INPUTS}
uniform vec4 flatColor;
uniform float nudge;
void main() {${MEET}
  if (!placed(p - ray * nudge)) discard;
  color = vec4(encoded(flatColor.rgb) * flatColor.a, flatColor.a);
}`;
