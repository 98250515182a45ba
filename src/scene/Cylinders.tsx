// All rods of a drawing in one draw call.
import { memo, useMemo } from 'react';
import type { DataTexture } from 'three';
import type { Cylinders as CylinderColumns } from '../representations/drawing';
import { CYLINDER_FRAGMENT, CYLINDER_VERTEX } from './cylinder-glsl';
import { impostorMaterial } from './impostor-material';
import type { Uniforms } from './light';
import { cylinderQuads, type Shading } from './quads';
import { useDisposed } from './use-disposed';

const SHADER = { vertex: CYLINDER_VERTEX, fragment: CYLINDER_FRAGMENT };

export interface CylindersProps {
  readonly cylinders: CylinderColumns;
  readonly shading: Shading;
  readonly bodies: DataTexture;
  readonly uniforms: Uniforms;
}

export const Cylinders = memo(function Cylinders({ cylinders, shading, bodies, uniforms }: CylindersProps) {
  const geometry = useMemo(() => cylinderQuads(cylinders, shading), [cylinders, shading]);
  const material = useMemo(() => impostorMaterial(SHADER, uniforms, { bodies: { value: bodies } }), [uniforms, bodies]);
  useDisposed(geometry);
  useDisposed(material);
  if (cylinders.count === 0) return null;
  return <mesh name="cylinders" geometry={geometry} material={material} frustumCulled={false} />;
});
