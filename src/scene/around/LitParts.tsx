// The parts of one layer that are lit: a breath of colour over what is seen of them, and a line of even width around their whole
// outline, so that they stand out without colour as well; fainter where something hides it.
import { useFrame } from '@react-three/fiber';
import { memo, useMemo, useRef } from 'react';
import {
  AlwaysDepth, Color, GreaterDepth, KeepStencilOp, LessEqualDepth, NotEqualStencilFunc, ReplaceStencilOp, Vector4,
  type BufferGeometry, type Group, type IUniform, type ShaderMaterialParameters,
} from 'three';
import type { Mesh } from '../../representations/drawing';
import type { SurroundingLayer } from '../../representations/surroundings';
import { impostorMaterial, type Shader } from '../impostor-material';
import { seenShare } from '../journey';
import type { Uniforms } from '../light';
import { PREMULTIPLIED } from '../body-materials';
import { meshGeometry } from '../mesh-geometry';
import { cylinderQuads, lineQuads, sphereQuads } from '../quads';
import type { Stage } from '../stage';
import { useDisposed } from '../use-disposed';
import { FLAT_LAYER_MESH } from './layer-mesh-glsl';
import { FLAT_LAYER_CYLINDER, FLAT_LAYER_LINE, FLAT_LAYER_SPHERE } from './layer-shader';
import { meshKey } from './mesh-key';
import { partDrawing } from './part-drawing';
import { PICKED_FROM } from './part-hit';

/** CSS pixels. */
const LINE = 2.4;
/** Opacity of the breath of colour, and of the line where it is hidden. */
const TINT = 0.24;
const GHOST = 0.45;
/** Å at a scale of 1 Å, towards the eye, so that the part wins against itself. */
const NUDGE = 0.002;
/** After every layer. */
const ORDER = 900;
/** Of the stencil, for what is tinted and for the whole outline; the molecule's own outlines have the lower ones. */
const [TINTED, WITHIN] = [8, 16];

interface Shared {
  readonly uniforms: Uniforms;
  /** CSS. */
  readonly color: string;
  readonly isCut: IUniform<number>;
  readonly fade: IUniform<number>;
  /** Å of the outline and of the nudge: as large as the picture's scale asks. */
  readonly width: IUniform<number>;
  readonly nudge: IUniform<number>;
}

const NONE: IUniform<number> = { value: 0 };
const LINE_WIDEN: IUniform<number> = { value: LINE };

function makeMaterials(shader: Shader, { uniforms, color, isCut, fade, width, nudge }: Shared, lineWidth: number) {
  const { r, g, b } = new Color(color);
  const wide = lineWidth > 0 ? LINE_WIDEN : width;
  const make = (alpha: number, widen: IUniform<number>, bit: number, parameters: ShaderMaterialParameters) =>
    impostorMaterial(
      shader,
      uniforms,
      { flatColor: { value: new Vector4(r, g, b, alpha) }, widen, nudge, lineWidth: { value: lineWidth }, isCut, fade, pattern: NONE },
      { ...PREMULTIPLIED, depthWrite: false, stencilWrite: true, stencilRef: bit, stencilFunc: NotEqualStencilFunc, stencilFuncMask: bit, stencilWriteMask: bit, ...parameters },
    );
  return {
    tint: make(TINT, NONE, TINTED, { depthFunc: LessEqualDepth, stencilZPass: ReplaceStencilOp }),
    within: make(0, NONE, WITHIN, { depthFunc: AlwaysDepth, colorWrite: false, stencilZPass: ReplaceStencilOp }),
    band: make(1, wide, WITHIN, { depthFunc: LessEqualDepth, depthWrite: true, stencilZPass: KeepStencilOp }),
    hidden: make(GHOST, wide, WITHIN, { depthFunc: GreaterDepth, stencilZPass: ReplaceStencilOp }),
  };
}

function Outline({ geometry, shader, shared, lineWidth = 0 }: { readonly geometry: BufferGeometry; readonly shader: Shader; readonly shared: Shared; readonly lineWidth?: number }) {
  const { tint, within, band, hidden } = useMemo(() => makeMaterials(shader, shared, lineWidth), [shader, shared, lineWidth]);
  useDisposed(geometry);
  useDisposed(tint);
  useDisposed(within);
  useDisposed(band);
  useDisposed(hidden);
  return (
    <>
      <mesh name="lit-part" geometry={geometry} material={tint} renderOrder={ORDER} frustumCulled={false} />
      <mesh name="lit-part within" geometry={geometry} material={within} renderOrder={ORDER + 1} frustumCulled={false} />
      <mesh name="lit-part band" geometry={geometry} material={band} renderOrder={ORDER + 2} frustumCulled={false} />
      <mesh name="lit-part hidden" geometry={geometry} material={hidden} renderOrder={ORDER + 3} frustumCulled={false} />
    </>
  );
}

function MeshOutline({ mesh, shared }: { readonly mesh: Mesh; readonly shared: Shared }) {
  const geometry = useMemo(() => meshGeometry(mesh), [mesh]);
  return <Outline geometry={geometry} shader={FLAT_LAYER_MESH} shared={shared} />;
}

const unshaded = (count: number) => ({ lists: new Float32Array(count * 2), shade: new Float32Array(count * 4) });

/** As wide in CSS pixels at every scale of the picture. */
function size({ width, nudge }: Shared, scale: number, shorterSide: number): void {
  width.value = (2 * LINE * scale) / shorterSide;
  nudge.value = NUDGE * scale;
}

export interface LitPartsProps {
  readonly layer: SurroundingLayer;
  readonly lit: readonly number[];
  /** CSS. */
  readonly color: string;
  readonly uniforms: Uniforms;
  readonly stage: Stage;
}

export const LitParts = memo(function LitParts({ layer, lit, color, uniforms, stage }: LitPartsProps) {
  const group = useRef<Group>(null);
  const part = useMemo(() => partDrawing(layer.drawing, lit), [layer.drawing, lit]);
  const shared = useMemo<Shared>(
    () => ({ uniforms, color, isCut: { value: layer.isCut ? 1 : 0 }, fade: { value: 1 }, width: { value: 0.1 }, nudge: { value: NUDGE } }),
    [uniforms, color, layer.isCut],
  );
  const balls = useMemo(() => part && sphereQuads(part.spheres, unshaded(part.spheres.count)), [part]);
  const rods = useMemo(() => part && cylinderQuads(part.cylinders, unshaded(part.cylinders.count)), [part]);
  const wires = useMemo(() => part && lineQuads(part.lines), [part]);
  useFrame(() => {
    if (!group.current) return;
    const scale = stage.scaleNow();
    const { width, height } = stage.frame().size;
    group.current.visible = seenShare(layer.seen, scale) > PICKED_FROM;
    size(shared, scale, Math.min(width, height));
  });
  if (!part || !balls || !rods || !wires) return null;
  return (
    <group ref={group} visible={false}>
      {part.spheres.count > 0 && <Outline geometry={balls} shader={FLAT_LAYER_SPHERE} shared={shared} />}
      {part.cylinders.count > 0 && <Outline geometry={rods} shader={FLAT_LAYER_CYLINDER} shared={shared} />}
      {part.lines.count > 0 && <Outline geometry={wires} shader={FLAT_LAYER_LINE} shared={shared} lineWidth={part.lines.width} />}
      {part.meshes?.map((mesh) => <MeshOutline key={meshKey(mesh)} mesh={mesh} shared={shared} />)}
    </group>
  );
});
