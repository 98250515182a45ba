// The light, as GLSL shared by balls and rods: a soft lamp above the reader's left shoulder, light from all around, a broad
// sheen, shade where bodies are close, a contour where the surface turns away, and distance as a breath of the ground's colour.
// Everything is linear light in the molecule's frame, encoded as sRGB where the target is the screen.

const SHARED_UNIFORMS = /* glsl */ `
precision highp float;
precision highp sampler2D;
uniform mat4 projectionMatrix;
uniform mat4 viewMatrix;
uniform vec3 cameraPosition;
uniform bool isOrthographic;
`;

/** What the vertex stages of all impostors need. */
export const VERTEX_HEAD = /* glsl */ `${SHARED_UNIFORMS}
vec3 rightAxis() { return vec3(viewMatrix[0][0], viewMatrix[1][0], viewMatrix[2][0]); }
vec3 upAxis() { return vec3(viewMatrix[0][1], viewMatrix[1][1], viewMatrix[2][1]); }
vec3 backAxis() { return vec3(viewMatrix[0][2], viewMatrix[1][2], viewMatrix[2][2]); }
vec2 corner() { int id = gl_VertexID & 3; return vec2(float(id & 1) * 2.0 - 1.0, float(id >> 1) * 2.0 - 1.0); }
vec3 linear(vec3 c) { return mix(c / 12.92, pow((c + 0.055) / 1.055, vec3(2.4)), step(0.04045, c)); }
`;

/** How distance fades, apart so that a scene with a fog of its own can put that in its place. */
export const HAZE = /* glsl */ `
vec3 hazed(vec3 c, vec3 p) {
  float z = -dot(p - cameraPosition, backAxis());
  float far = clamp((z - haze.x) * haze.y, 0.0, 1.0);
  return mix(c, groundColor, haze.z * far * far);
}
`;

/** What all fragments need. */
export const FRAGMENT_BASE = /* glsl */ `${SHARED_UNIFORMS}
uniform bool toScreen;
uniform sampler2D bodies;
uniform bool isUnshaded; // by single bodies: a device that is slow
uniform vec3 lampDirection;
uniform vec3 lampColor;
uniform vec3 fillDirection;
uniform vec3 fillColor;
uniform vec3 skyColor;
uniform vec3 floorColor;
uniform vec3 groundColor;
uniform vec3 contourColor;
uniform vec2 contour; // strength of the soft edge, of the thin line
uniform float linePixel; // Å that the line is wide
uniform vec3 haze; // nearest depth, 1 / depth range, strength at the far end
out vec4 color;

vec3 backAxis() { return vec3(viewMatrix[0][2], viewMatrix[1][2], viewMatrix[2][2]); }

vec3 encoded(vec3 c) {
  if (!toScreen) return c;
  // Within 1/255 of the sRGB curve for a third of its cost; the picture at rest is encoded exactly.
  c = clamp(c, 0.0, 1.0);
  vec3 s1 = sqrt(c);
  vec3 s2 = sqrt(s1);
  return max(0.662002687 * s1 + 0.684122060 * s2 - 0.323583601 * sqrt(s2) - 0.0225411470 * c, 0.0);
}
${HAZE}`;

/** With a depth of its own, of the body that the pixel's ray meets. */
export const FRAGMENT_HEAD = /* glsl */ `${FRAGMENT_BASE}
// Sets the fragment's depth; false before the near plane.
bool placed(vec3 p) {
  float z = dot(p - cameraPosition, backAxis());
  float w = projectionMatrix[2][3] * z + projectionMatrix[3][3];
  float depth = 0.5 + 0.5 * (projectionMatrix[2][2] * z + projectionMatrix[3][2]) / w;
  gl_FragDepth = depth;
  return depth >= 0.0;
}
`;

/** The light itself. */
export const LIGHTING = /* glsl */ `
// open: share of the surrounding light that arrives, and of the lamp's.
vec3 litWhere(vec2 open, vec3 albedo, vec3 p, vec3 n, vec3 v, float radius) {
  float nv = clamp(dot(n, v), 0.0, 1.0);
  vec3 up = vec3(viewMatrix[0][1], viewMatrix[1][1], viewMatrix[2][1]);
  // Light that bounces between bright bodies fills their shade: Jimenez et al. 2016, a cubic in the openness.
  vec3 a = 2.0404 * albedo - 0.3324;
  vec3 b = -4.7951 * albedo + 0.6417;
  vec3 c = 2.7552 * albedo + 0.6903;
  vec3 around = max(vec3(open.x), ((open.x * a + b) * open.x + c) * open.x);
  float wrap = 0.18;
  float key = max((dot(n, lampDirection) + wrap) / (1.0 + wrap), 0.0);
  float fill = max(dot(n, fillDirection), 0.0);
  vec3 light = mix(floorColor, skyColor, 0.5 + 0.5 * dot(n, up)) * around
    + lampColor * (key * open.y) + fillColor * (fill * open.x);
  vec3 halfway = normalize(lampDirection + v);
  float nh = clamp(dot(n, halfway), 0.0, 1.0);
  float nh2 = nh * nh;
  float nh8 = nh2 * nh2 * nh2 * nh2;
  float nh32 = nh8 * nh8 * nh8 * nh8;
  float sheen = 0.34 * nh32 * nh32 + 0.06 * nh8;
  vec3 result = albedo * light + lampColor * (sheen * open.y);
  float turn = 1.0 - nv;
  float soft = contour.x * turn * turn * turn;
  float fromEdge = radius * (1.0 - sqrt(1.0 - nv * nv));
  float line = contour.y * (1.0 - smoothstep(0.35, 1.0, fromEdge / min(linePixel, 0.12 * radius)));
  result = mix(result, contourColor * (0.35 + albedo), 1.0 - (1.0 - soft) * (1.0 - line));
  return hazed(result, p);
}
`;

/** Bodies shaded by what lies near them; what leaves no light is not seen. */
export const SHADING = /* glsl */ `${LIGHTING}// About exp(-x).
float faded(float x) { x = max(x, 0.0); return 1.0 / (1.0 + x * (1.0 + x * (0.5 + x * 0.2))); }

// x: share of the surrounding light that arrives; y: share of the lamp's.
vec2 openness(vec3 p, vec3 n, vec2 list, vec4 shade) {
  float around = faded(shade.w + dot(shade.xyz, n));
  float lamp = faded(shade.w * 0.7 + dot(shade.xyz, lampDirection) * 1.4);
  int first = int(list.x);
  int count = isUnshaded ? 0 : int(list.y);
  for (int i = 0; i < count; i++) {
    int at = (first + i) * 2;
    vec4 start = texelFetch(bodies, ivec2(at & 1023, at >> 10), 0);
    vec3 d = start.xyz - p;
    float r = start.w;
    if (r < 0.0) {
      vec3 axis = texelFetch(bodies, ivec2((at + 1) & 1023, at >> 10), 0).xyz;
      d += axis * clamp(-dot(d, axis) / dot(axis, axis), 0.0, 1.0);
      r = -r;
    }
    float d2 = dot(d, d);
    // Inside another body, and so never seen: most of a space-filling model's surface is not worth lighting.
    if (d2 < 0.99 * r * r) return vec2(-1.0);
    float nd = dot(n, d);
    float h2 = max(d2 / (r * r), 1.0);
    // Inigo Quilez, sphere occlusion: exact above the horizon, a close fit where the horizon cuts the ball.
    float cut = clamp((nd / r + 1.0) / h2, 0.0, 2.0) * 0.5;
    float hidden = nd * nd < r * r ? cut * sqrt(cut) : max(nd, 0.0) * inversesqrt(d2) / h2;
    around *= 1.0 - 0.92 * min(hidden, 1.0);
    // The lamp is a wide cap of sky: it fades as the ball slides over it.
    float toward = dot(lampDirection, d);
    if (toward > 0.0) {
      float aside = sqrt(max(d2 - toward * toward, 0.0));
      float soft = 0.28 * toward + 0.05;
      float cover = clamp((r - aside) / soft * 0.5 + 0.5, 0.0, 1.0) * min(toward / r, 1.0);
      lamp *= 1.0 - cover * cover / (1.0 + 0.12 * toward * toward);
    }
  }
  return vec2(around, lamp);
}

vec3 lit(vec3 albedo, vec3 p, vec3 n, vec3 v, float radius, vec2 list, vec4 shade) {
  vec2 open = openness(p, n, list, shade);
  if (open.x < 0.0) discard;
  return litWhere(open, albedo, p, n, v, radius);
}
`;
