// The tree that fiber draws: one component a kind of primitive, and the halos.
import { lazy, Suspense, useLayoutEffect, useMemo, useState } from 'react';
import type { Drawing } from '../representations/drawing';
import { AROUND_PARTS } from './around/around-arrival';
import { SurroundingsOnArrival } from './around/SurroundingsOnArrival';
import { bodyTexture } from './body-texture';
import type { Around, Ghost, MoleculeCanvasProps } from './canvas-contract';
import { Cylinders } from './Cylinders';
import { Halo, type HaloStyle } from './Halo';
import type { Shader } from './impostor-material';
import { Lines } from './Lines';
import type { Uniforms } from './light';
import { occlusionOf } from './occlusion';
import { Spheres } from './Spheres';
import type { Stage } from './stage';
import { useDisposed } from './use-disposed';

// Surfaces are asked for after the first picture.
const Meshes = lazy(async () => ({ default: (await import('./Meshes')).Meshes }));

const Ghosts = lazy(async () => ({ default: (await import('./Ghosts')).Ghosts }));

const NO_GHOSTS: readonly Ghost[] = [];

export interface Marked {
  readonly drawing: Drawing;
  readonly style: HaloStyle;
}

interface BodyShaders {
  readonly sphere: Shader;
  readonly cylinder: Shader;
}

interface ShownMolecule {
  readonly drawing: Drawing;
  /** Parts of the drawing to be outlined, the least important first. */
  readonly marked: readonly Marked[];
}

interface DrawnMoleculeProps extends ShownMolecule {
  readonly uniforms: Uniforms;
  readonly stage: Stage;
  readonly shaders?: BodyShaders | undefined;
}

function DrawnMolecule({ drawing, marked, uniforms, stage, shaders }: DrawnMoleculeProps) {
  const occlusion = useMemo(() => occlusionOf(drawing), [drawing]);
  const bodies = useMemo(() => bodyTexture(occlusion.bodies), [occlusion]);
  useDisposed(bodies);
  const balls = useMemo(() => ({ lists: occlusion.sphereLists, shade: occlusion.sphereShade }), [occlusion]);
  const rods = useMemo(() => ({ lists: occlusion.cylinderLists, shade: occlusion.cylinderShade }), [occlusion]);
  return (
    <>
      <Spheres spheres={drawing.spheres} shading={balls} bodies={bodies} uniforms={uniforms} shader={shaders?.sphere} />
      <Cylinders cylinders={drawing.cylinders} shading={rods} bodies={bodies} uniforms={uniforms} shader={shaders?.cylinder} />
      <Lines lines={drawing.lines} uniforms={uniforms} />
      {drawing.meshes && (
        <Suspense>
          <Meshes meshes={drawing.meshes} uniforms={uniforms} stage={stage} />
        </Suspense>
      )}
      {marked.map(({ drawing: part, style }, order) => (
        <Halo key={style.name} part={part} style={style} order={order} uniforms={uniforms} />
      ))}
    </>
  );
}

export interface MoleculeSceneProps extends ShownMolecule {
  readonly beside?: ShownMolecule | undefined;
  /** In the first pane. */
  readonly ghosts?: readonly Ghost[] | undefined;
  /** In the first pane. */
  readonly around?: Around | undefined;
  readonly theme?: MoleculeCanvasProps['theme'];
  readonly uniforms: Uniforms;
  readonly stage: Stage;
}

/** Those of the surroundings, where these are drawn from the first frame on: two fewer to be compiled for it. */
function firstShaders(around: Around | undefined): BodyShaders | undefined {
  const parts = around && AROUND_PARTS.now();
  return parts && { sphere: parts.LAYER_SPHERE, cylinder: parts.LAYER_CYLINDER };
}

/** Each group is seen in the pane of its name. */
export function MoleculeScene({ beside, ghosts = NO_GHOSTS, around, theme = 'light', uniforms, stage, ...own }: MoleculeSceneProps) {
  const [shaders] = useState(() => firstShaders(around));
  // After each render, which there is only when something to be seen has changed.
  useLayoutEffect(() => stage.touch());
  return (
    <>
      <group name="own">
        <DrawnMolecule {...own} uniforms={uniforms} stage={stage} shaders={shaders} />
        <Suspense fallback={null}>{ghosts.length > 0 && <Ghosts ghosts={ghosts} uniforms={uniforms} stage={stage} />}</Suspense>
        {around && <SurroundingsOnArrival around={around} theme={theme} uniforms={uniforms} stage={stage} />}
      </group>
      {beside && (
        <group name="beside">
          <DrawnMolecule {...beside} uniforms={uniforms} stage={stage} shaders={shaders} />
        </group>
      )}
    </>
  );
}
