// The picture, as soon as what draws it is here. The text is there before three has arrived.

import type { ReactNode, Ref } from 'react';
import { createArrival, useArrival } from '../scene/arrival';
import type { MoleculeCanvasHandle, MoleculeCanvasProps } from '../scene/canvas-contract';

const SCENE = createArrival(() => import('../scene/MoleculeCanvas'));
// The stage asks again, and tells if it does not come.
void SCENE.fetch().catch(() => {});

/** That it has come, or will not: a picture that is there already would be put away for the words that stand in for it. */
export const awaitCanvas = (): Promise<unknown> => SCENE.fetch().catch(() => undefined);

interface CanvasOnArrivalProps extends MoleculeCanvasProps {
  readonly ref?: Ref<MoleculeCanvasHandle>;
  /** Until then. */
  readonly waiting: ReactNode;
}

export function CanvasOnArrival({ waiting, ...props }: CanvasOnArrivalProps) {
  const scene = useArrival(SCENE);
  return scene ? <scene.MoleculeCanvas {...props} /> : waiting;
}
