// The picture of a molecule as SVG, where there is no WebGL: turned by the same keys and the same hand.
import { useMemo, type Ref } from 'react';
import type { MoleculeCanvasHandle, MoleculeCanvasProps } from '../canvas-contract';
import { PictureFrame } from '../PictureFrame';
import { createFlatRoot } from './create-flat-root';
import { lightDrawing } from './light-drawing';

export function FlatCanvas(props: MoleculeCanvasProps & { readonly ref?: Ref<MoleculeCanvasHandle> }) {
  const { molecule, drawing } = props;
  const light = useMemo(() => lightDrawing(molecule, drawing), [molecule, drawing]);
  return <PictureFrame {...props} drawing={light} createRoot={createFlatRoot} />;
}
