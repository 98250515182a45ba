// All balls of a drawing in one draw call.
import { memo, useMemo } from 'react';
import type { DataTexture } from 'three';
import type { Spheres as SphereColumns } from '../representations/drawing';
import { impostorMaterial, WHOLE_BODY, type Shader } from './impostor-material';
import type { Uniforms } from './light';
import { PREMULTIPLIED } from './Lines';
import { sphereQuads, type Shading } from './quads';
import { SPHERE_FRAGMENT, SPHERE_VERTEX } from './sphere-glsl';
import { useDisposed } from './use-disposed';

const SHADER: Shader = { vertex: SPHERE_VERTEX, fragment: SPHERE_FRAGMENT };

/** Also where it counts as translucent. */
const FIRST = -1;

export interface SpheresProps {
  readonly spheres: SphereColumns;
  readonly shading: Shading;
  readonly bodies: DataTexture;
  readonly uniforms: Uniforms;
  /** Default: its own. Another is one of the surroundings', whose bodies are blended: in the same way it is compiled once. */
  readonly shader?: Shader | undefined;
}

export const Spheres = memo(function Spheres({ spheres, shading, bodies, uniforms, shader = SHADER }: SpheresProps) {
  const geometry = useMemo(() => sphereQuads(spheres, shading), [spheres, shading]);
  const material = useMemo(() => impostorMaterial(shader, uniforms, { bodies: { value: bodies }, ...WHOLE_BODY }, shader === SHADER ? {} : PREMULTIPLIED), [shader, uniforms, bodies]);
  useDisposed(geometry);
  useDisposed(material);
  if (spheres.count === 0) return null;
  return <mesh name="spheres" geometry={geometry} material={material} renderOrder={FIRST} frustumCulled={false} />;
});
