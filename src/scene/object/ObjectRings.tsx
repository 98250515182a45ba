// Rings around selected atoms and bonds in somebody else's scene, whose canvas has no stencil as a rule: the same bodies a
// little larger, in one flat colour, moved away from the eye until the bodies themselves hide all of them but the rim.
import { useMemo } from 'react';
import { Color, Vector4 } from 'three';
import type { Drawing } from '../../representations/drawing';
import { CYLINDER_VERTEX, FLAT_CYLINDER_FRAGMENT } from '../cylinder-glsl';
import { FLAT_LINE_FRAGMENT, LINE_VERTEX } from '../line-glsl';
import { PREMULTIPLIED } from '../body-materials';
import { cylinderQuads, lineQuads, sphereQuads } from '../quads';
import { FLAT_SPHERE_FRAGMENT, SPHERE_VERTEX } from '../sphere-glsl';
import { guestMaterial } from './guest-material';
import { bounded, ObjectPart, type Guest } from './ObjectPart';

const SPHERE = { vertex: SPHERE_VERTEX, fragment: FLAT_SPHERE_FRAGMENT };
const CYLINDER = { vertex: CYLINDER_VERTEX, fragment: FLAT_CYLINDER_FRAGMENT };
const LINE = { vertex: LINE_VERTEX, fragment: FLAT_LINE_FRAGMENT };
/** Å beyond the body; CSS pixels beyond a line. */
const WIDTH = 0.085;
const LINE_WIDTH = 3;

const unshaded = (count: number) => ({ lists: new Float32Array(count * 2), shade: new Float32Array(count * 4) });
/** Å: at the rim of a body of radius r the larger one stands before it by the root of 2rw + w². */
const behind = (radii: Float32Array) => {
  const largest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  return -Math.sqrt(2 * largest * WIDTH + WIDTH * WIDTH) - 0.01;
};

export interface ObjectRingsProps {
  readonly part: Drawing;
  /** CSS. */
  readonly color: string;
  readonly guest: Guest;
}

export function ObjectRings({ part: { spheres, cylinders, lines }, color, guest }: ObjectRingsProps) {
  const { uniforms, bounds } = guest;
  const flat = useMemo(() => {
    const { r, g, b } = new Color(color);
    return { value: new Vector4(r, g, b, 1) };
  }, [color]);
  const balls = useMemo(() => bounded(sphereQuads(spheres, unshaded(spheres.count)), bounds), [spheres, bounds]);
  const rods = useMemo(() => bounded(cylinderQuads(cylinders, unshaded(cylinders.count)), bounds), [cylinders, bounds]);
  const wires = useMemo(() => bounded(lineQuads(lines), bounds), [lines, bounds]);
  const ball = useMemo(() => guestMaterial(SPHERE, uniforms, { flatColor: flat, widen: { value: WIDTH }, nudge: { value: behind(spheres.radii) } }), [uniforms, flat, spheres]);
  const rod = useMemo(() => guestMaterial(CYLINDER, uniforms, { flatColor: flat, widen: { value: WIDTH }, nudge: { value: behind(cylinders.radii) } }), [uniforms, flat, cylinders]);
  const wire = useMemo(
    () => guestMaterial(LINE, uniforms, { flatColor: flat, widen: { value: LINE_WIDTH }, lineWidth: { value: lines.width }, nudge: { value: 0 } }, { ...PREMULTIPLIED, depthWrite: false }),
    [uniforms, flat, lines.width],
  );
  return (
    <>
      {spheres.count > 0 && <ObjectPart name="selected spheres" geometry={balls} material={ball} guest={guest} />}
      {cylinders.count > 0 && <ObjectPart name="selected cylinders" geometry={rods} material={rod} guest={guest} />}
      {lines.count > 0 && <ObjectPart name="selected lines" geometry={wires} material={wire} guest={guest} renderOrder={-1} />}
    </>
  );
}
