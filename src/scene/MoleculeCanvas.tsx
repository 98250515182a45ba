// The picture of a molecule on one WebGL canvas.
import type { Ref } from 'react';
import type { MoleculeCanvasHandle, MoleculeCanvasProps } from './canvas-contract';
import { createCanvasRoot } from './canvas-root';
import { PictureFrame } from './PictureFrame';

export function MoleculeCanvas(props: MoleculeCanvasProps & { readonly ref?: Ref<MoleculeCanvasHandle> }) {
  return <PictureFrame {...props} createRoot={createCanvasRoot} />;
}
