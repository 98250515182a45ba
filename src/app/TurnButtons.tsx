// Buttons that turn the picture and bring it nearer, where the reader has asked for them: dragging is not for every hand.

import type { RefObject } from 'react';
import type { MoleculeCanvasHandle } from '../scene/canvas-contract';
import { TurnPad } from './flat/TurnPad';
import './flat/flat.css';

export function TurnButtons({ handle }: { readonly handle: RefObject<MoleculeCanvasHandle | null> }) {
  return (
    <div className="turn-asked">
      <TurnPad handle={handle} onHome={() => handle.current?.reset()} />
    </div>
  );
}
