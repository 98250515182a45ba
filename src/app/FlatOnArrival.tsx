// The picture without 3D acceleration, as soon as what draws it is here.

import type { ReactNode } from 'react';
import { createArrival, useArrival } from '../scene/arrival';
import type { FlatStageProps } from './flat/FlatStage';

const FLAT = createArrival(() => import('./flat/FlatStage'));

export function FlatOnArrival({ waiting, ...props }: FlatStageProps & { readonly waiting: ReactNode }) {
  const flat = useArrival(FLAT);
  return flat ? <flat.FlatStage {...props} /> : waiting;
}
