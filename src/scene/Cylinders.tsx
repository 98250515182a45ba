// All rods of a drawing in one draw call.
import { memo, useMemo } from 'react';
import type { DataTexture } from 'three';
import type { Cylinders as CylinderColumns } from '../representations/drawing';
import { BODIES_FIRST, bodyMaterial, CYLINDER_SHADER } from './body-materials';
import type { Shader } from './impostor-material';
import type { Uniforms } from './light';
import { cylinderQuads, type Shading } from './quads';
import { useDisposed } from './use-disposed';

export interface CylindersProps {
  readonly cylinders: CylinderColumns;
  readonly shading: Shading;
  readonly bodies: DataTexture;
  readonly uniforms: Uniforms;
  /** Default: its own. Another is one of the surroundings', whose bodies are blended: in the same way it is compiled once. */
  readonly shader?: Shader | undefined;
}

export const Cylinders = memo(function Cylinders({ cylinders, shading, bodies, uniforms, shader = CYLINDER_SHADER }: CylindersProps) {
  const geometry = useMemo(() => cylinderQuads(cylinders, shading), [cylinders, shading]);
  const material = useMemo(() => bodyMaterial(shader, uniforms, bodies), [shader, uniforms, bodies]);
  useDisposed(geometry);
  useDisposed(material);
  if (cylinders.count === 0) return null;
  return <mesh name="cylinders" geometry={geometry} material={material} renderOrder={BODIES_FIRST} frustumCulled={false} />;
});
