// A surface of triangles in the light of the balls and rods. One program for all looks: opaque, translucent, and a net of
// sections half an ångström apart, which stays readable where the edges of small triangles would blur.
import { FRAGMENT_HEAD, SHADING, VERTEX_HEAD } from './shading-glsl';

export const MESH_VERTEX = /* glsl */ `${VERTEX_HEAD}
in vec3 position;
in vec3 normal;
in vec4 tint;
out vec3 vPlace;
out vec3 vNormal;
out vec3 vTint;
void main() {
  vPlace = position;
  vNormal = normal;
  vTint = linear(tint.rgb);
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}`;

export const MESH_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}
in vec3 vPlace;
in vec3 vNormal;
in vec3 vTint;
uniform vec4 cover; // opacity where the surface faces the eye, and at its rim
uniform float net; // pixels that a line of the net is wide; 0: a whole surface
${SHADING}
float section(float at, float across, float pixel) {
  float scaled = at * 2.0;
  float off = abs(fract(scaled - 0.5) - 0.5) / max(pixel * 2.0, 1e-5);
  // Where the surface lies along the section its line would be a blot.
  return (1.0 - smoothstep(0.5 * net - 0.5, 0.5 * net + 0.5, off)) * smoothstep(0.12, 0.4, across);
}
void main() {
  vec3 ray = isOrthographic ? -backAxis() : normalize(vPlace - cameraPosition);
  vec3 pixel = fwidth(vPlace);
  vec3 n = normalize(vNormal);
  float facing = dot(n, -ray);
  if (net > 0.0 && facing < 0.0) n = -n;
  if (!placed(vPlace)) discard;
  float alpha = mix(cover.y, cover.x, smoothstep(0.0, 0.9, abs(facing)));
  if (net > 0.0) {
    vec3 across = sqrt(max(vec3(1.0) - n * n, 0.0));
    float line = max(section(vPlace.x, across.x, pixel.x), max(section(vPlace.y, across.y, pixel.y), section(vPlace.z, across.z, pixel.z)));
    alpha *= line * (facing < 0.0 ? 0.3 : 1.0);
    if (alpha < 0.02) discard;
  }
  // Thin lines of a pale element would be lost on paper.
  vec3 shown = lit(net > 0.0 ? 0.5 * vTint : vTint, vPlace, n, -ray, 1.6, vec2(0.0), vec4(0.0));
  color = vec4(encoded(shown) * alpha, alpha);
}`;
