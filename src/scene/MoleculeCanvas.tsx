// The picture of a molecule on one WebGL canvas.
import type { Ref } from 'react';
import type { MoleculeCanvasHandle, MoleculeCanvasProps } from './canvas-contract';
import { takeFirstCanvas } from './first-canvas';
import { PictureFrame } from './PictureFrame';
import { useReadyToPick } from './use-ready-to-pick';

export function MoleculeCanvas(props: MoleculeCanvasProps & { readonly ref?: Ref<MoleculeCanvasHandle> }) {
  useReadyToPick(props.drawing);
  return <PictureFrame {...props} createRoot={takeFirstCanvas} />;
}
