// Shade worked out once a small square of each body instead of once a pixel, for a picture that moves. Each body has a tile of a
// texture: a ball its directions folded into a square (octahedral map), a rod its length by its round, with one row a cap. The first
// stage fills the tiles with what `openness` says, the second reads them.
import { CYLINDER_FRAGMENT, CYLINDER_VERTEX } from './cylinder-glsl';
import type { Shader } from './impostor-material';
import { FRAGMENT_BASE, SHADING, VERTEX_HEAD } from './shading-glsl';
import { SPHERE_FRAGMENT, SPHERE_VERTEX } from './sphere-glsl';

/** Texels a side of a tile, of which one at each side repeats the opposite or belongs to a cap. */
export const TILE = 10;
/** Tiles side by side. */
export const ROW = 32;

const LAYOUT = /* glsl */ `
const float INNER = ${(TILE - 2).toFixed(1)};
vec2 tileOf(int vertex) { int body = vertex >> 2; return vec2(body % ${ROW}, body / ${ROW}) * ${TILE.toFixed(1)}; }
`;

/** Rows along a rod without its caps: the short dashes of a ring need no more than two. */
const ALONG = /* glsl */ `
float rowsOf(float span) { return span < 0.6 ? 2.0 : INNER; }
vec3 besideAxis(vec3 axis) { return normalize(cross(axis, abs(axis.z) < 0.8 ? vec3(0.0, 0.0, 1.0) : vec3(1.0, 0.0, 0.0))); }
`;

/** Sets where a corner of the used part of the tile lies: all its columns, and so many rows. */
const spread = (rows: string) => /* glsl */ `
  vTexel = (0.5 + 0.5 * corner()) * vec2(${TILE.toFixed(1)}, ${rows});
  vec2 texel = tileOf(gl_VertexID) + vTexel;
  gl_Position = vec4(texel / vec2(${(ROW * TILE).toFixed(1)}, mapHeight) * 2.0 - 1.0, 0.0, 1.0);
  vList = list;
  vShade = shade;
}`;

const FILL_VERTEX = /* glsl */ `${VERTEX_HEAD}${LAYOUT}${ALONG}
uniform float mapHeight;
in vec2 list;
in vec4 shade;
out vec2 vTexel;
flat out vec2 vList;
flat out vec4 vShade;
`;

// Where a body is inside of another nothing is seen of it, but there the sum goes on, so that nothing bleeds out of the seam.
const OPEN = SHADING.replace('if (d2 < 0.99 * r * r) return vec2(-1.0);', '');

const FILL_FRAGMENT = /* glsl */ `${FRAGMENT_BASE}${LAYOUT}${ALONG}${OPEN}
in vec2 vTexel;
flat in vec2 vList;
flat in vec4 vShade;
`;

const FILL_SPHERE: Shader = {
  vertex: /* glsl */ `${FILL_VERTEX}
in vec4 ball;
flat out vec4 vBall;
void main() {
  vBall = ball;${spread(TILE.toFixed(1))}`,
  fragment: /* glsl */ `${FILL_FRAGMENT}
flat in vec4 vBall;
void main() {
  vec2 at = (vTexel - 1.0) / INNER * 2.0 - 1.0;
  // Past an edge of the square lies what is beside it on the ball.
  if (abs(at.x) > 1.0) at = vec2(sign(at.x) * 2.0 - at.x, -at.y);
  if (abs(at.y) > 1.0) at = vec2(-at.x, sign(at.y) * 2.0 - at.y);
  vec3 n = vec3(at, 1.0 - abs(at.x) - abs(at.y));
  float fold = max(-n.z, 0.0);
  n.xy -= fold * vec2(n.x < 0.0 ? -1.0 : 1.0, n.y < 0.0 ? -1.0 : 1.0);
  n = normalize(n);
  color = vec4(openness(vBall.xyz + n * vBall.w, n, vList, vShade), 0.0, 1.0);
}`,
};

const FILL_CYLINDER: Shader = {
  vertex: /* glsl */ `${FILL_VERTEX}
in vec4 head;
in vec3 tail;
flat out vec4 vHead;
flat out vec4 vAxis;
void main() {
  vec3 axis = tail - head.xyz;
  vHead = head;
  vAxis = vec4(normalize(axis), length(axis));${spread('rowsOf(length(axis)) + 2.0')}`,
  fragment: /* glsl */ `${FILL_FRAGMENT}
flat in vec4 vHead;
flat in vec4 vAxis;
void main() {
  float rows = rowsOf(vAxis.w);
  // A square's outline stands for the round: its four sides are quarters.
  float side = mod((vTexel.x - 1.0) / INNER * 4.0 + 4.0, 4.0) - 1.0;
  vec2 round = side < 1.0 ? vec2(1.0 - abs(side), side) : vec2(abs(2.0 - side) - 1.0, 2.0 - side);
  vec3 across = besideAxis(vAxis.xyz);
  vec3 outward = normalize(across * round.x + cross(vAxis.xyz, across) * round.y);
  float row = vTexel.y - 1.5;
  float share = clamp(row / (rows - 1.0), 0.0, 1.0);
  bool isCap = row < -0.5 || row > rows - 0.5;
  vec3 n = isCap ? vAxis.xyz * sign(row) : outward;
  vec3 p = vHead.xyz + vAxis.xyz * (vAxis.w * share) + outward * (vHead.w * (isCap ? 0.7 : 1.0));
  color = vec4(openness(p, n, vList, vShade), 0.0, 1.0);
}`,
};

const READ = /* glsl */ `${LAYOUT}
uniform sampler2D shadeMap;
flat in vec2 vTile;
`;

const MAIN = 'void main() {';

const reading = ({ vertex, fragment }: Shader, functions: string, call: string): Shader => ({
  vertex: vertex.replace(MAIN, `${LAYOUT}flat out vec2 vTile;\n${MAIN}\n  vTile = tileOf(gl_VertexID);`),
  fragment: fragment.replace(MAIN, `${READ}${functions}${MAIN}`).replace(/\blit\((\w+), p, n, -ray, ([\w.]+), vList, vShade\)/, `litWhere(${call}, $1, p, n, -ray, $2)`),
});

const READ_SPHERE = reading(
  { vertex: SPHERE_VERTEX, fragment: SPHERE_FRAGMENT },
  /* glsl */ `
vec2 mapped(vec3 n) {
  n /= abs(n.x) + abs(n.y) + abs(n.z);
  vec2 at = n.z >= 0.0 ? n.xy : (1.0 - abs(n.yx)) * vec2(n.x < 0.0 ? -1.0 : 1.0, n.y < 0.0 ? -1.0 : 1.0);
  return texture(shadeMap, (vTile + 1.0 + (at * 0.5 + 0.5) * INNER) / vec2(textureSize(shadeMap, 0))).xy;
}
`,
  'mapped(n)',
);

const READ_CYLINDER = reading(
  { vertex: CYLINDER_VERTEX, fragment: CYLINDER_FRAGMENT },
  /* glsl */ `${ALONG}
vec2 mapped(vec3 p, float along) {
  vec3 across = besideAxis(vAxis.xyz);
  vec3 off = p - vHead.xyz - vAxis.xyz * along;
  float x = dot(off, across);
  float y = dot(off, cross(vAxis.xyz, across));
  float quarter = y / max(abs(x) + abs(y), 1e-6);
  quarter = x < 0.0 ? 3.0 - quarter : 1.0 + quarter;
  float rows = rowsOf(vAxis.w);
  float row = along <= 0.0 ? 0.5 : along >= vAxis.w ? rows + 1.5 : 1.5 + along / vAxis.w * (rows - 1.0);
  return texture(shadeMap, (vTile + vec2(1.0 + quarter * 0.25 * INNER, row)) / vec2(textureSize(shadeMap, 0))).xy;
}
`,
  'mapped(p, along)',
);

export interface MappedShader {
  readonly fill: Shader;
  readonly read: Shader;
}

export const MAPPED_SPHERE: MappedShader = { fill: FILL_SPHERE, read: READ_SPHERE };
export const MAPPED_CYLINDER: MappedShader = { fill: FILL_CYLINDER, read: READ_CYLINDER };
