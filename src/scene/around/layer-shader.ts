// Balls, rods and lines of what stands around the molecule: the shaders of the molecule's own, cut open by a plane whose face
// closes what it cuts. While a layer comes or goes it is in some of the samples that are averaged and not in others.
import { CYLINDER_FRAGMENT, CYLINDER_VERTEX, FLAT_CYLINDER_FRAGMENT } from '../cylinder-glsl';
import type { Shader } from '../impostor-material';
import { VEIL } from '../ghost-shader';
import { FLAT_LINE_FRAGMENT, LINE_FRAGMENT, LINE_VERTEX } from '../line-glsl';
import { FLAT_SPHERE_FRAGMENT, SPHERE_FRAGMENT, SPHERE_VERTEX } from '../sphere-glsl';

export const CUT_HEAD = /* glsl */ `${VEIL}
uniform vec4 cutPlane; // unit normal to the eye, offset in Å
uniform float isCut;
uniform float fade; // opacity of the layer, 0 to 1
uniform float pattern; // the same for a layer, another for the next
bool isAbsent() { return fade < 1.0 && veiled(fade, int(pattern)); }
// Å before the plane; negative behind it.
float beyond(vec3 p) { return isCut > 0.5 ? dot(cutPlane.xyz, p) - cutPlane.w : -1.0; }
// Where the ray through a place meets the plane; false where it leads away from what is left.
bool onPlane(vec3 at, vec3 ray, out vec3 q) {
  float toward = dot(cutPlane.xyz, ray);
  q = at - ray * (beyond(at) / min(toward, -1e-4));
  return toward < -1e-4;
}
`;

/** Share of its colour that a cut face keeps: it is told from the outside by being darker, and flat. */
export const CUT_TONE = 0.68;

const SPHERE_CUT = /* glsl */ `
  float tone = 1.0;
  if (beyond(p) > 0.0) {
    vec3 q;
    if (!onPlane(place, ray, q) || distance(q, vBall.xyz) > vBall.w) discard;
    p = q;
    n = cutPlane.xyz;
    tone = ${CUT_TONE};
  }
  `;

const CYLINDER_CUT = /* glsl */ `
  float tone = 1.0;
  if (beyond(p) > 0.0) {
    vec3 q;
    if (!onPlane(place, ray, q)) discard;
    along = dot(q - vHead.xyz, vAxis.xyz);
    if (along < 0.0 || along > vAxis.w || distance(q, vHead.xyz + vAxis.xyz * along) > vHead.w) discard;
    p = q;
    n = cutPlane.xyz;
    tone = ${CUT_TONE};
  }
  `;

const LINE_CUT = '  if (beyond(place) > 0.0) discard;\n';

const MAIN = 'void main() {';
const PLACED = 'if (!placed(';
/** A face of the cut is lit evenly: what shades the body from outside may lie inside of it. */
const SHADED = 'vList, vShade)';
const CUT_SHADED = 'tone < 1.0 ? vec2(0.0) : vList, tone < 1.0 ? vec4(0.0) : vShade)';

const cutBody = (fragment: string, cut: string) => fragment.replace(MAIN, `${CUT_HEAD}${MAIN}\n  if (isAbsent()) discard;`).replace(PLACED, `${cut}${PLACED}`).replace('lit(vTint', 'lit(tone * vTint').replace('lit(tint', 'lit(tone * tint').replace(SHADED, CUT_SHADED);
const cutLine = (fragment: string) => fragment.replace(MAIN, `${CUT_HEAD}${MAIN}\n  if (isAbsent()) discard;\n${LINE_CUT}`);

export const LAYER_SPHERE: Shader = { vertex: SPHERE_VERTEX, fragment: cutBody(SPHERE_FRAGMENT, SPHERE_CUT) };
export const LAYER_CYLINDER: Shader = { vertex: CYLINDER_VERTEX, fragment: cutBody(CYLINDER_FRAGMENT, CYLINDER_CUT) };
export const LAYER_LINE: Shader = { vertex: LINE_VERTEX, fragment: cutLine(LINE_FRAGMENT) };

/** One flat colour, for outlines. */
export const FLAT_LAYER_SPHERE: Shader = { vertex: SPHERE_VERTEX, fragment: cutBody(FLAT_SPHERE_FRAGMENT, SPHERE_CUT) };
export const FLAT_LAYER_CYLINDER: Shader = { vertex: CYLINDER_VERTEX, fragment: cutBody(FLAT_CYLINDER_FRAGMENT, CYLINDER_CUT) };
export const FLAT_LAYER_LINE: Shader = { vertex: LINE_VERTEX, fragment: cutLine(FLAT_LINE_FRAGMENT) };
