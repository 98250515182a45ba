// The inks of a flat picture: each colour in five tones from highlight to rim, paler with distance, and the gradients of balls.
import { svgElement, type SvgElement } from './draw-svg-element';
import type { Rgb } from '../element-style';

export interface Tones {
  readonly glow: string;
  readonly light: string;
  readonly body: string;
  readonly shade: string;
  readonly rim: string;
}

const WHITE: Rgb = [255, 255, 255];
/** Shade is cool and never black: black looks like a hole in print. */
const DUSK: Rgb = [22, 26, 38];

/** Towards white or dusk, as shares. */
const STEPS = {
  glow: [WHITE, 0.62],
  light: [WHITE, 0.26],
  body: [DUSK, 0.02],
  shade: [DUSK, 0.28],
  rim: [DUSK, 0.56],
} as const satisfies Record<keyof Tones, readonly [Rgb, number]>;

/** The farthest parts take on this share of the ground's colour. */
const HAZE = 0.34;
/** Few, so that parts at about the same depth share one gradient. */
const HAZE_LEVELS = 6;

const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

export const hexColor = (color: Rgb): string =>
  `#${color.map((part) => Math.min(255, Math.max(0, Math.round(part))).toString(16).padStart(2, '0')).join('')}`;

/** A thin line still shows at this ratio; text would need 4.5. */
const LEAST_CONTRAST = 1.6;
/** Thin bright lines look thinner on dark: WCAG 2.2, 1.4.11. */
const CONTRAST_ON_DARK = 3;
/** Luminance up to which a ground is dark. */
const DARK = 0.18;

/** Relative luminance of a hex colour by WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** Where the light falls on a ball, in its radii from the middle; the picture's y points down. */
const FOCUS = { x: -0.34, y: -0.42 } as const;

const STOPS = [
  [0, 'glow'],
  [0.16, 'light'],
  [0.58, 'body'],
  [0.86, 'shade'],
  [1, 'rim'],
] as const satisfies readonly (readonly [number, keyof Tones])[];

/** One object a picture: it hands out tones and remembers which gradients the picture needs. */
export interface Palette {
  /** `far` is 0 for the nearest part and 1 for the farthest. */
  tones(color: Rgb, far: number): Tones;
  /** For a thin line: the first tone that stands out from the ground, darker ones on a bright ground, since white lines vanish on paper. */
  line(color: Rgb, far: number): string;
  /** A `fill` for a circle, or for a shape in units of the ball's radius around its middle. */
  ballFill(color: Rgb, far: number, shape: 'circle' | 'unit'): string;
  gradients(): readonly SvgElement[];
}

/** `ground` is undefined where the picture is transparent: then nothing fades. Ids begin with `idPrefix`. */
export function createPalette(ground: Rgb | undefined, idPrefix: string): Palette {
  const known = new Map<string, Tones>();
  const gradients = new Map<string, SvgElement>();
  const levelOf = (far: number) => (ground ? Math.round(Math.min(1, Math.max(0, far)) * HAZE_LEVELS) : 0);
  const tones = (color: Rgb, far: number): Tones => {
    const level = levelOf(far);
    const key = `${hexColor(color)} ${level}`;
    const found = known.get(key);
    if (found) return found;
    const tone = (name: keyof Tones) => {
      const [towards, share] = STEPS[name];
      return hexColor(mix(mix(color, towards, share), ground ?? color, ground ? (HAZE * level) / HAZE_LEVELS : 0));
    };
    const made = { glow: tone('glow'), light: tone('light'), body: tone('body'), shade: tone('shade'), rim: tone('rim') };
    known.set(key, made);
    return made;
  };
  const ballFill = (color: Rgb, far: number, shape: 'circle' | 'unit'): string => {
    const id = `${idPrefix}${hexColor(color).slice(1)}-${levelOf(far)}${shape === 'unit' ? 'u' : ''}`;
    if (!gradients.has(id)) gradients.set(id, ballGradient(id, tones(color, far), shape));
    return `url(#${id})`;
  };
  const line = (color: Rgb, far: number): string => {
    const { body, shade, rim, light, glow } = tones(color, far);
    if (!ground) return body;
    const paper = hexColor(ground);
    if (luminance(paper) > DARK) return [body, shade, rim].find((tone) => contrast(tone, paper) >= LEAST_CONTRAST) ?? body;
    return [body, light, glow].find((tone) => contrast(tone, paper) >= CONTRAST_ON_DARK) ?? glow;
  };
  return { tones, line, ballFill, gradients: () => [...gradients.values()] };
}

function ballGradient(id: string, tones: Tones, shape: 'circle' | 'unit'): SvgElement {
  const place =
    shape === 'unit'
      ? { gradientUnits: 'userSpaceOnUse', cx: 0, cy: 0, r: 1, fx: FOCUS.x, fy: FOCUS.y }
      : { cx: 0.5, cy: 0.5, r: 0.5, fx: 0.5 + FOCUS.x / 2, fy: 0.5 + FOCUS.y / 2 };
  const stops = STOPS.map(([offset, tone]) => svgElement('stop', { offset, 'stop-color': tones[tone] }));
  return svgElement('radialGradient', { id, ...place }, stops);
}
