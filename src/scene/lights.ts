// The light and the inks of each theme, in numbers; the shaders say what they mean. Colours are CSS sRGB, strengths linear. No three.
import type { MoleculeCanvasProps } from './canvas-contract';

export type Theme = MoleculeCanvasProps['theme'];

interface Light {
  /** What distance fades to where the ground itself cannot be read. */
  readonly ground: string;
  readonly lamp: number;
  readonly fill: number;
  readonly sky: string;
  readonly skyStrength: number;
  readonly floor: string;
  readonly floorStrength: number;
  readonly contour: string;
  /** Of the soft edge and of the thin line. */
  readonly contourStrength: readonly [soft: number, line: number];
  /** Lines of a luminance past this (linear, 0-1) are toned down, or up on a dark ground, so that they stand out. */
  readonly lineLuminance: readonly [least: number, most: number];
  /** Share of the ground's colour at the far end of the molecule. */
  readonly haze: number;
  readonly selection: string;
  readonly hover: string;
  /** Around the atom of atom mode, outside of its selection: stands out from the ground by 3:1 and more, and from the selection. */
  readonly focus: string;
}

export const LIGHTS = {
  light: {
    ground: '#f7f6f3',
    lamp: 0.8,
    fill: 0.12,
    sky: '#f4f7ff',
    skyStrength: 0.46,
    floor: '#fff1e2',
    floorStrength: 0.26,
    contour: '#23262e',
    contourStrength: [0.6, 0.5],
    lineLuminance: [0, 0.33],
    haze: 0.16,
    selection: '#d9480f',
    hover: '#5b6472',
    focus: '#14161c',
  },
  dark: {
    ground: '#14161a',
    lamp: 0.8,
    fill: 0.1,
    sky: '#eef3ff',
    skyStrength: 0.36,
    floor: '#ffeede',
    floorStrength: 0.21,
    contour: '#8f9bb0',
    contourStrength: [0.25, 0.2],
    lineLuminance: [0.22, 1],
    haze: 0.34,
    selection: '#ff9a4d',
    hover: '#b4bcc9',
    focus: '#ffffff',
  },
  projector: {
    ground: '#ffffff',
    lamp: 0.66,
    fill: 0.12,
    sky: '#ffffff',
    skyStrength: 0.56,
    floor: '#fff4e8',
    floorStrength: 0.4,
    contour: '#14161c',
    contourStrength: [0.7, 0.7],
    lineLuminance: [0, 0.2],
    haze: 0.12,
    selection: '#c92a2a',
    hover: '#495057',
    focus: '#000000',
  },
} as const satisfies Record<Theme, Light>;
