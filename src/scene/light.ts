// The light of a canvas as its shaders have it.
import { Color, Vector2, Vector3, Vector4, type IUniform, type Texture } from 'three';
import type { Surroundings } from '../representations/surroundings';
import { cutPlane } from './cut-plane';
import { LIGHTS, type Theme } from './lights';
import type { ViewFrame } from './view-frame';

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
    isUnshaded: { value: false },
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
