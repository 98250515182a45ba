// A crisp outline around marked atoms and bonds, in three steps with the stencil: the marked bodies as they are seen are
// masked out, then the same bodies a little larger are drawn in one flat colour. What remains is a band around them, also
// where other bodies meet them; and where something hides them, a fainter one shows through.
import { memo, useMemo } from 'react';
import {
  AlwaysStencilFunc, Color, GreaterDepth, KeepStencilOp, LessEqualDepth, NotEqualStencilFunc, ReplaceStencilOp, Vector4,
  type BufferGeometry, type RawShaderMaterial, type ShaderMaterialParameters,
} from 'three';
import type { Drawing } from '../representations/drawing';
import { CYLINDER_VERTEX, FLAT_CYLINDER_FRAGMENT } from './cylinder-glsl';
import { impostorMaterial, type Shader } from './impostor-material';
import type { Uniforms } from './light';
import { FLAT_LINE_FRAGMENT, LINE_VERTEX } from './line-glsl';
import { PREMULTIPLIED } from './body-materials';
import { cylinderQuads, lineQuads, sphereQuads } from './quads';
import { FLAT_SPHERE_FRAGMENT, SPHERE_VERTEX } from './sphere-glsl';
import { useDisposed } from './use-disposed';

export interface HaloStyle {
  readonly name: string;
  /** CSS. */
  readonly color: string;
  /** Å beyond the body: where the band ends, and where it begins; by default at the body. */
  readonly width: number;
  readonly inner?: number;
  /** 0-1: how much of it shows through what hides it. */
  readonly ghost: number;
}

/** Å towards the eye, so that the mask wins against the body that it repeats. */
const NUDGE = 0.012;
/** Å that something must lie before a halo to count as hiding it: the neighbours that it touches do not. */
const BURIED = 1;
/** CSS pixels for one Å of width, for lines. */
const LINE_PIXELS = 38;
/** Å: what is larger is drawn at its van der Waals radius. */
const LARGEST_BALL = 1;
const FIRST_ORDER = 10;

const SPHERE: Shader = { vertex: SPHERE_VERTEX, fragment: FLAT_SPHERE_FRAGMENT };
const CYLINDER: Shader = { vertex: CYLINDER_VERTEX, fragment: FLAT_CYLINDER_FRAGMENT };
const LINE: Shader = { vertex: LINE_VERTEX, fragment: FLAT_LINE_FRAGMENT };

function makeMaterials(shader: Shader, uniforms: Uniforms, { color, width, inner = 0, ghost }: HaloStyle, bit: number, lineWidth: number) {
  const { r, g, b } = new Color(color);
  const make = (alpha: number, widen: number, nudge: number, parameters: ShaderMaterialParameters): RawShaderMaterial =>
    impostorMaterial(
      shader,
      uniforms,
      {
        flatColor: { value: new Vector4(r, g, b, alpha) },
        widen: { value: lineWidth > 0 ? widen * LINE_PIXELS : widen },
        nudge: { value: nudge },
        lineWidth: { value: lineWidth },
      },
      { ...PREMULTIPLIED, depthWrite: false, stencilWrite: true, stencilRef: bit, ...parameters },
    );
  const outside = { stencilFunc: NotEqualStencilFunc, stencilFuncMask: bit, stencilZPass: KeepStencilOp };
  return {
    mask: make(0, inner, NUDGE, {
      colorWrite: false,
      depthFunc: LessEqualDepth,
      stencilFunc: AlwaysStencilFunc,
      stencilWriteMask: bit,
      stencilZPass: ReplaceStencilOp,
    }),
    hidden: make(ghost, width, BURIED, { ...outside, depthFunc: GreaterDepth, stencilWriteMask: bit, stencilZPass: ReplaceStencilOp }),
    band: make(1, width, 0, { ...outside, depthFunc: LessEqualDepth, stencilWriteMask: 0, depthWrite: true }),
  };
}

interface OutlineProps {
  readonly geometry: BufferGeometry;
  readonly shader: Shader;
  readonly style: HaloStyle;
  readonly order: number;
  readonly uniforms: Uniforms;
  /** CSS pixels; 0 for bodies. */
  readonly lineWidth?: number;
}

function Outline({ geometry, shader, style, order, uniforms, lineWidth = 0 }: OutlineProps) {
  const { mask, hidden, band } = useMemo(
    () => makeMaterials(shader, uniforms, style, 1 << order, lineWidth),
    [shader, uniforms, style, order, lineWidth],
  );
  useDisposed(geometry);
  useDisposed(mask);
  useDisposed(hidden);
  useDisposed(band);
  const first = FIRST_ORDER + order * 3;
  return (
    <>
      <mesh geometry={geometry} material={mask} renderOrder={first} frustumCulled={false} />
      <mesh geometry={geometry} material={band} renderOrder={first + 1} frustumCulled={false} />
      {style.ghost > 0 && <mesh geometry={geometry} material={hidden} renderOrder={first + 2} frustumCulled={false} />}
    </>
  );
}

const unshaded = (count: number) => ({ lists: new Float32Array(count * 2), shade: new Float32Array(count * 4) });

export interface HaloProps {
  readonly part: Drawing;
  readonly style: HaloStyle;
  /** 0 to 7: which bit of the stencil is its own. */
  readonly order: number;
  readonly uniforms: Uniforms;
}

export const Halo = memo(function Halo({ part, style, order, uniforms }: HaloProps) {
  const { spheres, cylinders, lines } = part;
  const balls = useMemo(() => sphereQuads(spheres, unshaded(spheres.count)), [spheres]);
  const rods = useMemo(() => cylinderQuads(cylinders, unshaded(cylinders.count)), [cylinders]);
  const wires = useMemo(() => lineQuads(lines), [lines]);
  // Space-filling balls overlap: what lies before one of them is part of the same body, and a ghost on it would be noise.
  const overlapping = spheres.radii.some((radius) => radius > LARGEST_BALL);
  const shared = useMemo(() => ({ style: overlapping ? { ...style, ghost: 0 } : style, order, uniforms }), [style, overlapping, order, uniforms]);
  return (
    <>
      {spheres.count > 0 && <Outline geometry={balls} shader={SPHERE} {...shared} />}
      {cylinders.count > 0 && <Outline geometry={rods} shader={CYLINDER} {...shared} />}
      {lines.count > 0 && <Outline geometry={wires} shader={LINE} lineWidth={lines.width} {...shared} />}
    </>
  );
});
