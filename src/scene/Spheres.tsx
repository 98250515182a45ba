// All balls of a drawing in one draw call.
import { memo, useMemo } from 'react';
import type { DataTexture } from 'three';
import type { Spheres as SphereColumns } from '../representations/drawing';
import { BODIES_FIRST, bodyMaterial, SPHERE_SHADER } from './body-materials';
import type { Shader } from './impostor-material';
import type { Uniforms } from './light';
import { sphereQuads, type Shading } from './quads';
import { useDisposed } from './use-disposed';

export interface SpheresProps {
  readonly spheres: SphereColumns;
  readonly shading: Shading;
  readonly bodies: DataTexture;
  readonly uniforms: Uniforms;
  /** Default: its own. Another is one of the surroundings', whose bodies are blended: in the same way it is compiled once. */
  readonly shader?: Shader | undefined;
}

export const Spheres = memo(function Spheres({ spheres, shading, bodies, uniforms, shader = SPHERE_SHADER }: SpheresProps) {
  const geometry = useMemo(() => sphereQuads(spheres, shading), [spheres, shading]);
  const material = useMemo(() => bodyMaterial(shader, uniforms, bodies), [shader, uniforms, bodies]);
  useDisposed(geometry);
  useDisposed(material);
  if (spheres.count === 0) return null;
  return <mesh name="spheres" geometry={geometry} material={material} renderOrder={BODIES_FIRST} frustumCulled={false} />;
});
