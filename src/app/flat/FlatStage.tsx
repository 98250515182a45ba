// The picture without 3D acceleration, whole: the drawing, the buttons that turn it, and a sentence on why it is one.

import { type RefObject, useCallback, useLayoutEffect } from 'react';
import { useViewer, useViewerStore } from '../../panels/viewer-context';
import type { MoleculeCanvasHandle, MoleculeCanvasProps } from '../../scene/canvas-contract';
import { FlatCanvas } from '../../scene/flat/FlatCanvas';
import { isTooLarge } from '../../scene/flat/light-drawing';
import { FlatNote, type FlatReason } from './FlatNote';
import { TurnPad } from './TurnPad';
import './flat.css';

export interface FlatStageProps extends MoleculeCanvasProps {
  readonly handle: RefObject<MoleculeCanvasHandle | null>;
  readonly why: FlatReason;
  readonly onShown: (() => void) | undefined;
}

export function FlatStage({ handle, why, onShown, ...picture }: FlatStageProps) {
  const store = useViewerStore();
  const controls = useViewer(({ options }) => options.controls);
  const hasSurface = useViewer(({ options }) => options.surface !== 'none');
  // Before the first frame, which is told as the first picture.
  useLayoutEffect(() => onShown?.(), [onShown]);
  const onHome = useCallback(() => {
    store.getState().reset();
    handle.current?.reset();
  }, [store, handle]);
  return (
    <>
      <FlatCanvas {...picture} ref={handle} />
      {controls !== 'none' && <TurnPad handle={handle} onHome={onHome} />}
      {controls !== 'none' && <FlatNote why={why} isLarge={isTooLarge(picture.drawing)} hasSurface={hasSurface} hasBodies={picture.around !== undefined} />}
    </>
  );
}
