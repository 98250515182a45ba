// All rods of a drawing in one draw call.
import { memo, useMemo } from 'react';
import type { DataTexture } from 'three';
import type { Cylinders as CylinderColumns } from '../representations/drawing';
import { CYLINDER_FRAGMENT, CYLINDER_VERTEX } from './cylinder-glsl';
import { impostorMaterial, WHOLE_BODY, type Shader } from './impostor-material';
import type { Uniforms } from './light';
import { PREMULTIPLIED } from './Lines';
import { cylinderQuads, type Shading } from './quads';
import { useDisposed } from './use-disposed';

const SHADER: Shader = { vertex: CYLINDER_VERTEX, fragment: CYLINDER_FRAGMENT };

/** Also where it counts as translucent. */
const FIRST = -1;

export interface CylindersProps {
  readonly cylinders: CylinderColumns;
  readonly shading: Shading;
  readonly bodies: DataTexture;
  readonly uniforms: Uniforms;
  /** Default: its own. Another is one of the surroundings', whose bodies are blended: in the same way it is compiled once. */
  readonly shader?: Shader | undefined;
}

export const Cylinders = memo(function Cylinders({ cylinders, shading, bodies, uniforms, shader = SHADER }: CylindersProps) {
  const geometry = useMemo(() => cylinderQuads(cylinders, shading), [cylinders, shading]);
  const material = useMemo(() => impostorMaterial(shader, uniforms, { bodies: { value: bodies }, ...WHOLE_BODY }, shader === SHADER ? {} : PREMULTIPLIED), [shader, uniforms, bodies]);
  useDisposed(geometry);
  useDisposed(material);
  if (cylinders.count === 0) return null;
  return <mesh name="cylinders" geometry={geometry} material={material} renderOrder={FIRST} frustumCulled={false} />;
});
