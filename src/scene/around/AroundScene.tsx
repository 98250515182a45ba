// What stands around the molecule: its layers from the inside out, and the outline of the parts that are lit.
import { useLayoutEffect, useMemo } from 'react';
import type { Around, MoleculeCanvasProps } from '../canvas-contract';
import type { Uniforms } from '../light';
import { LIGHTS } from '../lights';
import type { Stage } from '../stage';
import { Layer } from './Layer';
import { LitParts } from './LitParts';

export interface AroundSceneProps {
  readonly around: Around;
  readonly theme: MoleculeCanvasProps['theme'];
  readonly uniforms: Uniforms;
  readonly stage: Stage;
}

export function AroundScene({ around: { layers, lit }, theme, uniforms, stage }: AroundSceneProps) {
  // This part arrives after the rest of the scene has rendered, and is then drawn at once.
  useLayoutEffect(() => stage.touch());
  const inward = useMemo(() => [...layers].sort((a, b) => a.seen[3] - b.seen[3]), [layers]);
  const color = LIGHTS[theme].selection;
  return (
    <>
      {inward.map((layer, rank) => (
        <Layer key={layer.id} layer={layer} rank={rank} uniforms={uniforms} stage={stage} />
      ))}
      {lit.length > 0 && inward.map((layer) => <LitParts key={layer.id} layer={layer} lit={lit} color={color} uniforms={uniforms} stage={stage} />)}
    </>
  );
}
