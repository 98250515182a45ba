// One layer of what stands around the molecule: it comes and goes by the scale of the picture. Its bodies of glass lay down their
// depth first, as the molecule's surface does, so that each is one sheet; one that is convex is spared that, see GlassBody.
import { useFrame } from '@react-three/fiber';
import { memo, useMemo, useRef } from 'react';
import { CullFaceBack, CullFaceFront, FrontSide, Vector4, type BufferGeometry, type Group, type IUniform, type RawShaderMaterial, type WebGLRenderer } from 'three';
import type { Mesh } from '../../representations/drawing';
import type { SurroundingLayer } from '../../representations/surroundings';
import { bodyTexture } from '../body-texture';
import { impostorMaterial, type Shader } from '../impostor-material';
import { seenShare } from '../journey';
import type { OwnUniforms, Uniforms } from '../light';
import { PREMULTIPLIED } from '../body-materials';
import { meshGeometry } from '../mesh-geometry';
import { occlusionOf } from '../occlusion';
import { cylinderQuads, lineQuads, sphereQuads } from '../quads';
import type { Stage } from '../stage';
import { useDisposed } from '../use-disposed';
import { DEPTH_LAYER_MESH, LAYER_MESH } from './layer-mesh-glsl';
import { meshKey } from './mesh-key';
import { LAYER_CYLINDER, LAYER_LINE, LAYER_SPHERE } from './layer-shader';

/** After the molecule, its outlines and its surface: what is solid, from the outside in, so that most of what is hidden is never lit; then what is of glass, from the inside out. */
const ORDER = { innermost: 280, glass: 300 } as const;
const BETWEEN_LAYERS = 20;
const COVER = { opaque: [1, 1], glass: [0.38, 0.82] } as const;

interface BodyProps {
  readonly name: string;
  readonly geometry: BufferGeometry;
  readonly shader: Shader;
  readonly uniforms: Uniforms;
  readonly own: OwnUniforms;
  readonly order: number;
  readonly isGlass?: boolean;
}

function Body({ name, geometry, shader, uniforms, own, order, isGlass = false }: BodyProps) {
  const [paint, depth] = useMemo<readonly [RawShaderMaterial, RawShaderMaterial]>(
    () => [
      impostorMaterial(shader, uniforms, own, { ...PREMULTIPLIED, depthWrite: !isGlass }),
      impostorMaterial(DEPTH_LAYER_MESH, uniforms, own, { transparent: true, colorWrite: false }),
    ],
    [shader, uniforms, own, isGlass],
  );
  useDisposed(geometry);
  useDisposed(paint);
  useDisposed(depth);
  return (
    <>
      {isGlass && <mesh name={`${name} depth`} geometry={geometry} material={depth} renderOrder={order} frustumCulled={false} />}
      <mesh name={name} geometry={geometry} material={paint} renderOrder={order + 1} frustumCulled={false} />
    </>
  );
}

/** three culls the back if anything; the program is the same, and knows a face of the cut by its turning away. */
const cullFront = ({ state }: WebGLRenderer) => state.setCullFace(CullFaceFront);
const cullBack = ({ state }: WebGLRenderer) => state.setCullFace(CullFaceBack);

/** What is seen of a convex body is its near side, or where the cut has opened that, the inner of its far side: the near side first, and the depth keeps the other off it. */
function GlassBody({ name, geometry, shader, uniforms, own, order }: BodyProps) {
  const paint = useMemo(() => impostorMaterial(shader, uniforms, own, { ...PREMULTIPLIED, side: FrontSide }), [shader, uniforms, own]);
  useDisposed(geometry);
  useDisposed(paint);
  return (
    <>
      <mesh name={name} geometry={geometry} material={paint} renderOrder={order} frustumCulled={false} />
      <mesh name={`${name} inner`} geometry={geometry} material={paint} renderOrder={order + 1} frustumCulled={false} onBeforeRender={cullFront} onAfterRender={cullBack} />
    </>
  );
}

function MeshBody({ mesh, order, uniforms, own }: { readonly mesh: Mesh; readonly order: number; readonly uniforms: Uniforms; readonly own: OwnUniforms }) {
  const geometry = useMemo(() => meshGeometry(mesh), [mesh]);
  const isGlass = mesh.look !== 'opaque';
  const [facing, rim] = mesh.cover ?? COVER[isGlass ? 'glass' : 'opaque'];
  const ownToo = useMemo(() => ({ ...own, cover: { value: new Vector4(facing, rim, 0, 0) } }), [own, facing, rim]);
  const body = { name: 'part-meshes', geometry, shader: LAYER_MESH, uniforms, own: ownToo, order };
  return isGlass && mesh.isConvex ? <GlassBody {...body} /> : <Body {...body} isGlass={isGlass} />;
}

function aim(group: Group, fade: IUniform<number>, share: number): void {
  fade.value = share;
  group.visible = share > 0;
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
  const own = useMemo<OwnUniforms>(() => ({ bodies: { value: bodies }, fade, pattern: { value: rank }, isCut: { value: isCut ? 1 : 0 }, lineWidth: { value: lines.width } }), [bodies, fade, rank, isCut, lines.width]);
  const balls = useMemo(() => sphereQuads(spheres, { lists: occlusion.sphereLists, shade: occlusion.sphereShade }), [spheres, occlusion]);
  const rods = useMemo(() => cylinderQuads(cylinders, { lists: occlusion.cylinderLists, shade: occlusion.cylinderShade }), [cylinders, occlusion]);
  const wires = useMemo(() => lineQuads(lines), [lines]);
  // Before the frame is drawn: PaintLoop comes after all others.
  useFrame(() => {
    if (group.current) aim(group.current, fade, seenShare(seen, stage.scaleNow()));
  });
  const order = ORDER.innermost - BETWEEN_LAYERS * Math.min(rank, 9);
  return (
    <group ref={group} visible={false}>
      {spheres.count > 0 && <Body name="part-spheres" geometry={balls} shader={LAYER_SPHERE} uniforms={uniforms} own={own} order={order} />}
      {cylinders.count > 0 && <Body name="part-cylinders" geometry={rods} shader={LAYER_CYLINDER} uniforms={uniforms} own={own} order={order} />}
      {lines.count > 0 && <Body name="part-lines" geometry={wires} shader={LAYER_LINE} uniforms={uniforms} own={own} order={ORDER.innermost + 10} />}
      {meshes.map((mesh, index) => (
        <MeshBody key={meshKey(mesh)} mesh={mesh} order={mesh.look === 'opaque' ? order : ORDER.glass + BETWEEN_LAYERS * rank + 2 * Math.min(index, 8)} uniforms={uniforms} own={own} />
      ))}
    </group>
  );
});
