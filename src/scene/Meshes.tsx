// The surfaces of a drawing. A translucent one lays down its own depth first, so that only its nearest face is blended over
// the molecule inside: it looks the same from every side without sorting triangles.
import { memo, useLayoutEffect, useMemo } from 'react';
import { LessEqualDepth, Vector4, type ShaderMaterialParameters } from 'three';
import type { Mesh } from '../representations/drawing';
import { impostorMaterial } from './impostor-material';
import type { Uniforms } from './light';
import { PREMULTIPLIED } from './body-materials';
import { meshGeometry } from './mesh-geometry';
import { MESH_FRAGMENT, MESH_VERTEX } from './mesh-glsl';
import type { Stage } from './stage';
import { useDisposed } from './use-disposed';

const SHADER = { vertex: MESH_VERTEX, fragment: MESH_FRAGMENT };

/** Opacity where the surface faces the eye, and at its rim, where it shows its shape. */
const COVER: Readonly<Record<Mesh['look'], readonly [facing: number, rim: number]>> = { opaque: [1, 1], translucent: [0.38, 0.82], mesh: [0.95, 0.95] };
/** Pixels. */
const NET = 1.4;
/** After the molecule and its outlines. */
const ORDER = 60;

function Surface({ mesh, uniforms }: { readonly mesh: Mesh; readonly uniforms: Uniforms }) {
  const { look } = mesh;
  const geometry = useMemo(() => meshGeometry(mesh), [mesh]);
  const [paint, depth] = useMemo(() => {
    const [facing, rim] = COVER[look];
    const make = (parameters: ShaderMaterialParameters) =>
      impostorMaterial(SHADER, uniforms, { bodies: { value: null }, cover: { value: new Vector4(facing, rim, 0, 0) }, net: { value: look === 'mesh' ? NET : 0 } }, parameters);
    if (look === 'opaque') return [make({}), make({ visible: false })];
    return [make({ ...PREMULTIPLIED, depthWrite: false, depthFunc: LessEqualDepth }), make({ transparent: true, colorWrite: false, visible: look === 'translucent' })];
  }, [look, uniforms]);
  useDisposed(geometry);
  useDisposed(paint);
  useDisposed(depth);
  const order = look === 'opaque' ? 0 : ORDER;
  return (
    <>
      {look === 'translucent' && <mesh name="surface depth" geometry={geometry} material={depth} renderOrder={order} frustumCulled={false} />}
      <mesh name="surface" geometry={geometry} material={paint} renderOrder={order + 1} frustumCulled={false} />
    </>
  );
}

export const Meshes = memo(function Meshes({ meshes, uniforms, stage }: { readonly meshes: readonly Mesh[]; readonly uniforms: Uniforms; readonly stage: Stage }) {
  // This part arrives after the rest of the scene has rendered.
  useLayoutEffect(() => stage.touch());
  return meshes.map((mesh) => <Surface key={mesh.look} mesh={mesh} uniforms={uniforms} />);
});
