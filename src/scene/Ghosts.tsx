// All ghosts in one draw call a kind of primitive. Loaded when the first is shown.
import { useLayoutEffect, useMemo } from 'react';
import { BufferAttribute, type BufferGeometry } from 'three';
import { joinDrawings } from '../representations/join-drawings';
import type { Ghost } from './canvas-contract';
import { CYLINDER_FRAGMENT, CYLINDER_VERTEX } from './cylinder-glsl';
import { ghostShader } from './ghost-shader';
import { impostorMaterial } from './impostor-material';
import type { Uniforms } from './light';
import { LINE_FRAGMENT, LINE_VERTEX } from './line-glsl';
import { PREMULTIPLIED } from './body-materials';
import { cylinderQuads, lineQuads, sphereQuads } from './quads';
import { SPHERE_FRAGMENT, SPHERE_VERTEX } from './sphere-glsl';
import type { Stage } from './stage';
import { useDisposed } from './use-disposed';

const SPHERE = ghostShader({ vertex: SPHERE_VERTEX, fragment: SPHERE_FRAGMENT });
const CYLINDER = ghostShader({ vertex: CYLINDER_VERTEX, fragment: CYLINDER_FRAGMENT });
const LINE = ghostShader({ vertex: LINE_VERTEX, fragment: LINE_FRAGMENT });
/** After the molecule, before the halos. */
const ORDER = 5;
const CORNERS = 4;

const unshaded = (count: number) => ({ lists: new Float32Array(count * 2), shade: new Float32Array(count * 4) });

function veil(geometry: BufferGeometry, ghosts: readonly Ghost[], countOf: (ghost: Ghost) => number): BufferGeometry {
  const values = ghosts.flatMap((ghost, index) => Array.from({ length: countOf(ghost) * CORNERS }, () => [ghost.opacity, index]).flat());
  geometry.setAttribute('veil', new BufferAttribute(new Float32Array(values), 2));
  return geometry;
}

export interface GhostsProps {
  readonly ghosts: readonly Ghost[];
  readonly uniforms: Uniforms;
  readonly stage: Stage;
}

export function Ghosts({ ghosts, uniforms, stage }: GhostsProps) {
  const all = useMemo(() => ghosts.map(({ drawing }) => drawing).reduce(joinDrawings), [ghosts]);
  const { spheres, cylinders, lines } = all;
  const balls = useMemo(() => veil(sphereQuads(spheres, unshaded(spheres.count)), ghosts, ({ drawing }) => drawing.spheres.count), [spheres, ghosts]);
  const rods = useMemo(() => veil(cylinderQuads(cylinders, unshaded(cylinders.count)), ghosts, ({ drawing }) => drawing.cylinders.count), [cylinders, ghosts]);
  const wires = useMemo(() => veil(lineQuads(lines), ghosts, ({ drawing }) => drawing.lines.count), [lines, ghosts]);
  const ballMaterial = useMemo(() => impostorMaterial(SPHERE, uniforms, { bodies: { value: null } }), [uniforms]);
  const rodMaterial = useMemo(() => impostorMaterial(CYLINDER, uniforms, { bodies: { value: null } }), [uniforms]);
  const wireMaterial = useMemo(() => impostorMaterial(LINE, uniforms, { lineWidth: { value: lines.width } }, PREMULTIPLIED), [uniforms, lines.width]);
  useDisposed(balls);
  useDisposed(rods);
  useDisposed(wires);
  useDisposed(ballMaterial);
  useDisposed(rodMaterial);
  useDisposed(wireMaterial);
  useLayoutEffect(() => stage.touch());
  return (
    <>
      {spheres.count > 0 && <mesh name="ghost-spheres" geometry={balls} material={ballMaterial} renderOrder={ORDER} frustumCulled={false} />}
      {cylinders.count > 0 && <mesh name="ghost-cylinders" geometry={rods} material={rodMaterial} renderOrder={ORDER} frustumCulled={false} />}
      {lines.count > 0 && <mesh name="ghost-lines" geometry={wires} material={wireMaterial} renderOrder={ORDER} frustumCulled={false} />}
    </>
  );
}
