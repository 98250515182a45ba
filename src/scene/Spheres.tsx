// All balls of a drawing in one draw call.
import { memo, useMemo } from 'react';
import type { DataTexture } from 'three';
import type { Spheres as SphereColumns } from '../representations/drawing';
import { impostorMaterial } from './impostor-material';
import type { Uniforms } from './light';
import { sphereQuads, type Shading } from './quads';
import { SPHERE_FRAGMENT, SPHERE_VERTEX } from './sphere-glsl';
import { useDisposed } from './use-disposed';

const SHADER = { vertex: SPHERE_VERTEX, fragment: SPHERE_FRAGMENT };

export interface SpheresProps {
  readonly spheres: SphereColumns;
  readonly shading: Shading;
  readonly bodies: DataTexture;
  readonly uniforms: Uniforms;
}

export const Spheres = memo(function Spheres({ spheres, shading, bodies, uniforms }: SpheresProps) {
  const geometry = useMemo(() => sphereQuads(spheres, shading), [spheres, shading]);
  const material = useMemo(() => impostorMaterial(SHADER, uniforms, { bodies: { value: bodies } }), [uniforms, bodies]);
  useDisposed(geometry);
  useDisposed(material);
  if (spheres.count === 0) return null;
  return <mesh name="spheres" geometry={geometry} material={material} frustumCulled={false} />;
});
