// The picture of a molecule as SVG, where there is no WebGL: turned by the same keys and the same hand.
import type { Ref } from 'react';
import type { MoleculeCanvasHandle, MoleculeCanvasProps } from '../canvas-contract';
import { PictureFrame } from '../PictureFrame';
import { createFlatRoot } from './create-flat-root';
import { lightDrawing } from './light-drawing';

export function FlatCanvas(props: MoleculeCanvasProps & { readonly ref?: Ref<MoleculeCanvasHandle> }) {
  const light = lightDrawing(props.molecule, props.drawing);
  return <PictureFrame {...props} drawing={light} createRoot={createFlatRoot} />;
}
