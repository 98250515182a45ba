// Glass without sorting: of the samples that are averaged a ghost is drawn whole in some and not at all in others, as many as
// its opacity says. Each sample is an opaque picture, so a ghost hides its own far side, and no order matters.
import type { Shader } from './impostor-material';

/** x: opacity; y: which of the patterns it has, so that ghosts do not hide each other throughout. */
const HEAD = 'in vec2 veil;\nflat out vec2 vVeil;\n';

/** Needs `turn`. A pixel begins its 16 steps at its place in a 4 x 4 Bayer matrix; steps follow van der Corput, so any 8 are spread evenly. */
export const VEIL = /* glsl */ `
uniform int turn;
int reversed(int k) { return (k & 1) << 3 | (k & 2) << 1 | (k & 4) >> 1 | (k & 8) >> 3; }
bool veiled(float opacity, int pattern) {
  ivec2 at = ivec2(gl_FragCoord.xy) & 3;
  int x = at.x ^ at.y;
  int bayer = (x & 1) << 3 | (at.y & 1) << 2 | (x & 2) | at.y >> 1;
  int k = (turn + bayer) * (2 * (pattern & 7) + 1) + pattern * 5 & 15;
  return (float(reversed(k)) + 0.5) / 16.0 > opacity;
}
`;

const MAIN = 'void main() {';

export const ghostShader = ({ vertex, fragment }: Shader): Shader => ({
  vertex: vertex.replace(MAIN, `${HEAD}${MAIN}\n  vVeil = veil;`),
  fragment: fragment.replace(MAIN, `flat in vec2 vVeil;\n${VEIL}${MAIN}\n  if (veiled(vVeil.x, int(vVeil.y))) discard;`),
});
