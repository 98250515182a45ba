// One layer of what stands around the molecule. It fades by the scale of the picture: while it does, its bodies lay down their
// depth first, so that a half faded body is one sheet of glass and not all that is in it.
import { useFrame } from '@react-three/fiber';
import { memo, useMemo, useRef } from 'react';
import { Vector4, type BufferGeometry, type Group, type IUniform, type RawShaderMaterial } from 'three';
import type { Mesh } from '../../representations/drawing';
import type { SurroundingLayer } from '../../representations/surroundings';
import { bodyTexture } from '../body-texture';
import { impostorMaterial, type Shader } from '../impostor-material';
import { seenShare } from '../journey';
import type { OwnUniforms, Uniforms } from '../light';
import { PREMULTIPLIED } from '../Lines';
import { meshGeometry } from '../mesh-geometry';
import { occlusionOf } from '../occlusion';
import { cylinderQuads, lineQuads, sphereQuads } from '../quads';
import type { Stage } from '../stage';
import { useDisposed } from '../use-disposed';
import { LAYER_MESH } from './layer-mesh-glsl';
import { meshKey } from './mesh-key';
import { LAYER_CYLINDER, LAYER_LINE, LAYER_SPHERE } from './layer-shader';

/** After the molecule, its outlines and its surface: whole layers, fading ones, and those of glass, each from the inside out. */
const ORDER = { whole: 100, fading: 200, glass: 300 } as const;
const COVER = { opaque: [1, 1], glass: [0.38, 0.82] } as const;

interface BodyProps {
  readonly name: string;
  readonly geometry: BufferGeometry;
  readonly shader: Shader;
  readonly uniforms: Uniforms;
  readonly own: OwnUniforms;
  readonly isGlass?: boolean;
  /** Lines have soft edges and lie in no one's way. */
  readonly hasDepth?: boolean;
}

function Body({ name, geometry, shader, uniforms, own, isGlass = false, hasDepth = true }: BodyProps) {
  const [paint, depth] = useMemo<readonly [RawShaderMaterial, RawShaderMaterial]>(
    () => [
      impostorMaterial(shader, uniforms, own, { ...PREMULTIPLIED, depthWrite: !isGlass }),
      impostorMaterial(shader, uniforms, own, { transparent: true, colorWrite: false }),
    ],
    [shader, uniforms, own, isGlass],
  );
  useDisposed(geometry);
  useDisposed(paint);
  useDisposed(depth);
  return (
    <>
      {hasDepth && <mesh name={`${name} depth`} geometry={geometry} material={depth} userData={{ isGlass, isDepth: true }} frustumCulled={false} />}
      <mesh name={name} geometry={geometry} material={paint} userData={{ isGlass, isDepth: false }} frustumCulled={false} />
    </>
  );
}

function MeshBody({ mesh, uniforms, own }: { readonly mesh: Mesh; readonly uniforms: Uniforms; readonly own: OwnUniforms }) {
  const geometry = useMemo(() => meshGeometry(mesh), [mesh]);
  const isGlass = mesh.look !== 'opaque';
  const [facing, rim] = mesh.cover ?? COVER[isGlass ? 'glass' : 'opaque'];
  const ownToo = useMemo(() => ({ ...own, cover: { value: new Vector4(facing, rim, 0, 0) } }), [own, facing, rim]);
  return <Body name="part-meshes" geometry={geometry} shader={LAYER_MESH} uniforms={uniforms} own={ownToo} isGlass={isGlass} />;
}

/** Shows what is to be seen at this scale, in the order in which it must be drawn. */
function aim(group: Group, fade: IUniform<number>, share: number, rank: number): void {
  fade.value = share;
  group.visible = share > 0;
  group.children.forEach((child, index) => {
    const { isGlass, isDepth } = child.userData as { readonly isGlass: boolean; readonly isDepth: boolean };
    child.visible = !isDepth || isGlass || share < 1;
    const first = isGlass ? ORDER.glass : share < 1 ? ORDER.fading : ORDER.whole;
    // The bodies of glass of one layer in their order, each with its depth just before it.
    child.renderOrder = first + 20 * rank + (isGlass ? Math.min(index, 19) : isDepth ? 0 : 1);
  });
}

export interface LayerProps {
  readonly layer: SurroundingLayer;
  /** 0: the innermost. */
  readonly rank: number;
  readonly uniforms: Uniforms;
  readonly stage: Stage;
}

export const Layer = memo(function Layer({ layer: { drawing, seen, isCut }, rank, uniforms, stage }: LayerProps) {
  const group = useRef<Group>(null);
  const { spheres, cylinders, lines, meshes = [] } = drawing;
  const occlusion = useMemo(() => occlusionOf(drawing), [drawing]);
  const bodies = useMemo(() => bodyTexture(occlusion.bodies), [occlusion]);
  useDisposed(bodies);
  const fade = useMemo<IUniform<number>>(() => ({ value: 0 }), []);
  const own = useMemo<OwnUniforms>(() => ({ bodies: { value: bodies }, fade, isCut: { value: isCut ? 1 : 0 }, lineWidth: { value: lines.width } }), [bodies, fade, isCut, lines.width]);
  const balls = useMemo(() => sphereQuads(spheres, { lists: occlusion.sphereLists, shade: occlusion.sphereShade }), [spheres, occlusion]);
  const rods = useMemo(() => cylinderQuads(cylinders, { lists: occlusion.cylinderLists, shade: occlusion.cylinderShade }), [cylinders, occlusion]);
  const wires = useMemo(() => lineQuads(lines), [lines]);
  // Before the frame is drawn: PaintLoop comes after all others.
  useFrame(() => {
    if (group.current) aim(group.current, fade, seenShare(seen, stage.scaleNow()), rank);
  });
  return (
    <group ref={group} visible={false}>
      {spheres.count > 0 && <Body name="part-spheres" geometry={balls} shader={LAYER_SPHERE} uniforms={uniforms} own={own} />}
      {cylinders.count > 0 && <Body name="part-cylinders" geometry={rods} shader={LAYER_CYLINDER} uniforms={uniforms} own={own} />}
      {lines.count > 0 && <Body name="part-lines" geometry={wires} shader={LAYER_LINE} uniforms={uniforms} own={own} hasDepth={false} />}
      {meshes.map((mesh) => (
        <MeshBody key={meshKey(mesh)} mesh={mesh} uniforms={uniforms} own={own} />
      ))}
    </group>
  );
});
