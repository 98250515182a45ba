// All lines of a drawing in one draw call.
import { memo, useMemo } from 'react';
import { CustomBlending, OneFactor, OneMinusSrcAlphaFactor } from 'three';
import type { Lines as LineColumns } from '../representations/drawing';
import { impostorMaterial } from './impostor-material';
import type { Uniforms } from './light';
import { LINE_FRAGMENT, LINE_VERTEX } from './line-glsl';
import { lineQuads } from './quads';
import { useDisposed } from './use-disposed';

const SHADER = { vertex: LINE_VERTEX, fragment: LINE_FRAGMENT };

/** Colours come multiplied by their coverage. */
export const PREMULTIPLIED = {
  transparent: true,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
} as const;

export interface LinesProps {
  readonly lines: LineColumns;
  readonly uniforms: Uniforms;
}

export const Lines = memo(function Lines({ lines, uniforms }: LinesProps) {
  const geometry = useMemo(() => lineQuads(lines), [lines]);
  const material = useMemo(
    () => impostorMaterial(SHADER, uniforms, { lineWidth: { value: lines.width } }, PREMULTIPLIED),
    [uniforms, lines.width],
  );
  useDisposed(geometry);
  useDisposed(material);
  if (lines.count === 0) return null;
  return <mesh name="lines" geometry={geometry} material={material} frustumCulled={false} />;
});
