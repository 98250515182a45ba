// Balls, rods and lines of a drawing in somebody else's scene, each kind in one draw call.
import { useMemo } from 'react';
import type { Drawing } from '../../representations/drawing';
import { bodyTexture } from '../body-texture';
import { CYLINDER_FRAGMENT, CYLINDER_VERTEX } from '../cylinder-glsl';
import { LINE_FRAGMENT, LINE_VERTEX } from '../line-glsl';
import { PREMULTIPLIED } from '../body-materials';
import { occlusionOf } from '../occlusion';
import { cylinderQuads, lineQuads, sphereQuads } from '../quads';
import { SPHERE_FRAGMENT, SPHERE_VERTEX } from '../sphere-glsl';
import { useDisposed } from '../use-disposed';
import { guestMaterial } from './guest-material';
import { bounded, ObjectPart, type Guest } from './ObjectPart';

const SPHERE = { vertex: SPHERE_VERTEX, fragment: SPHERE_FRAGMENT };
const CYLINDER = { vertex: CYLINDER_VERTEX, fragment: CYLINDER_FRAGMENT };
const LINE = { vertex: LINE_VERTEX, fragment: LINE_FRAGMENT };

export function ObjectBodies({ drawing, guest }: { readonly drawing: Drawing; readonly guest: Guest }) {
  const { spheres, cylinders, lines } = drawing;
  const { uniforms, bounds } = guest;
  const occlusion = useMemo(() => occlusionOf(drawing), [drawing]);
  const bodies = useMemo(() => bodyTexture(occlusion.bodies), [occlusion]);
  useDisposed(bodies);
  const balls = useMemo(() => bounded(sphereQuads(spheres, { lists: occlusion.sphereLists, shade: occlusion.sphereShade }), bounds), [spheres, occlusion, bounds]);
  const rods = useMemo(() => bounded(cylinderQuads(cylinders, { lists: occlusion.cylinderLists, shade: occlusion.cylinderShade }), bounds), [cylinders, occlusion, bounds]);
  const wires = useMemo(() => bounded(lineQuads(lines), bounds), [lines, bounds]);
  const ball = useMemo(() => guestMaterial(SPHERE, uniforms, { bodies: { value: bodies } }), [uniforms, bodies]);
  const rod = useMemo(() => guestMaterial(CYLINDER, uniforms, { bodies: { value: bodies } }), [uniforms, bodies]);
  const wire = useMemo(() => guestMaterial(LINE, uniforms, { lineWidth: { value: lines.width } }, PREMULTIPLIED), [uniforms, lines.width]);
  return (
    <>
      {spheres.count > 0 && <ObjectPart name="spheres" geometry={balls} material={ball} guest={guest} />}
      {cylinders.count > 0 && <ObjectPart name="cylinders" geometry={rods} material={rod} guest={guest} />}
      {lines.count > 0 && <ObjectPart name="lines" geometry={wires} material={wire} guest={guest} />}
    </>
  );
}
