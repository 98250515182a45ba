// A line of constant width on the screen with round ends, its edge softened over one pixel.
import { FRAGMENT_HEAD, VERTEX_HEAD } from './shading-glsl';

export const LINE_VERTEX = /* glsl */ `${VERTEX_HEAD}
in vec3 head;
in vec3 tail;
in vec3 tint;
in vec3 tailTint;
uniform vec2 viewport; // device pixels
uniform float lineWidth; // CSS pixels
uniform float widen; // CSS pixels
uniform float pixelRatio;
out vec2 pixel; // from the line's start, along and across, device pixels
out float share;
out vec3 place;
flat out float vLength;
flat out float vHalf;
flat out vec3 vTint;
flat out vec3 vTailTint;
void main() {
  vec2 at = corner();
  vec4 a = projectionMatrix * viewMatrix * vec4(head, 1.0);
  vec4 b = projectionMatrix * viewMatrix * vec4(tail, 1.0);
  if (min(a.w, b.w) <= 0.01) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  vec2 screen = (b.xy / b.w - a.xy / a.w) * viewport * 0.5;
  float span = length(screen);
  vec2 along = span > 1e-4 ? screen / span : vec2(1.0, 0.0);
  float thick = (lineWidth * 0.5 + widen) * pixelRatio;
  float reach = thick + 1.0;
  vec2 offset = (along * at.x + vec2(-along.y, along.x) * at.y) * reach;
  vec4 end = at.x < 0.0 ? a : b;
  place = at.x < 0.0 ? head : tail;
  pixel = vec2(at.x < 0.0 ? -reach : span + reach, at.y * reach);
  share = at.x < 0.0 ? -reach / max(span, 1e-4) : 1.0 + reach / max(span, 1e-4);
  vLength = span;
  vHalf = thick;
  vTint = linear(tint);
  vTailTint = linear(tailTint);
  // Flat in depth across its width, and linear on the screen: the pixel coordinates must not be bent by perspective.
  gl_Position = vec4(end.xyz / end.w + vec3(offset / (viewport * 0.5), 0.0), 1.0);
}`;

const COVER = /* glsl */ `
  vec2 off = vec2(max(max(-pixel.x, pixel.x - vLength), 0.0), pixel.y);
  float cover = clamp(vHalf - length(off) + 0.5, 0.0, 1.0);
  if (cover < 0.03) discard;
  // The soft edge lies a little deeper, so that it never hides the core of the next line.
  gl_FragDepth = gl_FragCoord.z + (1.0 - cover) * 0.01;
`;

const INPUTS = /* glsl */ `
in vec2 pixel;
in float share;
in vec3 place;
flat in float vLength;
flat in float vHalf;
flat in vec3 vTint;
flat in vec3 vTailTint;
`;

export const LINE_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}${INPUTS}
uniform vec2 lineLuminance;
void main() {${COVER}
  vec3 c = share < 0.5 ? vTint : vTailTint;
  float luminance = dot(c, vec3(0.2126, 0.7152, 0.0722));
  c *= min(1.0, lineLuminance.y / luminance);
  c += max(0.0, lineLuminance.x - luminance);
  c = hazed(c, place);
  color = vec4(encoded(c) * cover, cover);
}`;

/** One flat colour: halos and masks. */
export const FLAT_LINE_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}${INPUTS}
uniform vec4 flatColor;
uniform float nudge;
void main() {${COVER}
  color = vec4(encoded(flatColor.rgb) * flatColor.a, flatColor.a) * cover;
}`;
