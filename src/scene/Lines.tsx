// All lines of a drawing in one draw call.
import { memo, useMemo } from 'react';
import type { Lines as LineColumns } from '../representations/drawing';
import { lineMaterial } from './body-materials';
import type { Uniforms } from './light';
import { lineQuads } from './quads';
import { useDisposed } from './use-disposed';

export interface LinesProps {
  readonly lines: LineColumns;
  readonly uniforms: Uniforms;
}

export const Lines = memo(function Lines({ lines, uniforms }: LinesProps) {
  const geometry = useMemo(() => lineQuads(lines), [lines]);
  const material = useMemo(() => lineMaterial(uniforms, lines.width), [uniforms, lines.width]);
  useDisposed(geometry);
  useDisposed(material);
  if (lines.count === 0) return null;
  return <mesh name="lines" geometry={geometry} material={material} frustumCulled={false} />;
});
