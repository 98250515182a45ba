// The light and the inks of each theme, in numbers; the shaders say what they mean. Colours are CSS sRGB, strengths linear.
import { Color, Vector2, Vector3, Vector4, type IUniform, type Texture } from 'three';
import type { MoleculeCanvasProps } from './canvas-contract';
import type { Surroundings } from '../representations/surroundings';
import { cutPlane } from './cut-plane';
import type { ViewFrame } from './view-frame';

type Theme = MoleculeCanvasProps['theme'];

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

/** From the middle of the molecule, along right, up and out of the screen: the lamp and its faint counterpart. */
const LAMP: readonly [number, number, number] = [-0.46, 0.66, 0.6];
const FILL: readonly [number, number, number] = [0.75, -0.25, 0.6];

/** CSS pixels. */
const CONTOUR_PIXELS = 1.5;

/** Å: a plane so far away cuts nothing. */
const UNCUT = 1e9;

/** One object a canvas, shared by all its materials. */
export function createUniforms() {
  return {
    toScreen: { value: true },
    viewport: { value: new Vector2(1, 1) },
    pixelRatio: { value: 1 },
    turn: { value: 0 },
    lampDirection: { value: new Vector3() },
    fillDirection: { value: new Vector3() },
    lampColor: { value: new Color() },
    fillColor: { value: new Color() },
    skyColor: { value: new Color() },
    floorColor: { value: new Color() },
    groundColor: { value: new Color() },
    contourColor: { value: new Color() },
    contour: { value: new Vector2() },
    linePixel: { value: 0.01 },
    lineLuminance: { value: new Vector2(0, 1) },
    haze: { value: new Vector3() },
    cutPlane: { value: new Vector4(0, 0, 0, UNCUT) },
  };
}

export type Uniforms = ReturnType<typeof createUniforms>;
/** What a material adds of its own. */
export type OwnUniforms = Readonly<Record<string, IUniform<number | Color | Vector4 | Texture | null>>>;

export function setLight(uniforms: Uniforms, theme: Theme, ground: string | undefined): void {
  const light = LIGHTS[theme];
  uniforms.lampColor.value.setRGB(1, 0.985, 0.96).multiplyScalar(light.lamp);
  uniforms.fillColor.value.setRGB(0.86, 0.92, 1).multiplyScalar(light.fill);
  uniforms.skyColor.value.set(light.sky).multiplyScalar(light.skyStrength);
  uniforms.floorColor.value.set(light.floor).multiplyScalar(light.floorStrength);
  uniforms.groundColor.value.set(ground ?? light.ground);
  uniforms.contourColor.value.set(light.contour);
  uniforms.contour.value.fromArray(light.contourStrength);
  uniforms.lineLuminance.value.fromArray(light.lineLuminance);
  uniforms.haze.value.z = light.haze;
}

/** What stands around the molecule is opened towards the eye. */
export function aimCut(uniforms: Uniforms, { back }: ViewFrame, around: Surroundings | undefined): void {
  const { normal, offset } = around?.cut === undefined ? { normal: [0, 0, 0] as const, offset: UNCUT } : cutPlane(back, around.axis, around.cut);
  uniforms.cutPlane.value.set(...normal, offset);
}

/** The lamp goes with the camera, as if the molecule were turned in the hand; in a mirror it stands on the other side. */
export function aimLight(uniforms: Uniforms, { right, up, back, distance, halfHeight, size }: ViewFrame, radius: number, mirrored: boolean): void {
  const aim = (vector: Vector3, [across, y, z]: readonly [number, number, number]) => {
    const x = mirrored ? -across : across;
    vector
      .set(
        right[0] * x + up[0] * y + back[0] * z,
        right[1] * x + up[1] * y + back[1] * z,
        right[2] * x + up[2] * y + back[2] * z,
      )
      .normalize();
  };
  aim(uniforms.lampDirection.value, LAMP);
  aim(uniforms.fillDirection.value, FILL);
  uniforms.haze.value.x = Math.max(distance - radius, 0);
  uniforms.haze.value.y = 1 / (2 * radius);
  uniforms.linePixel.value = (CONTOUR_PIXELS * 2 * halfHeight) / size.height;
}
