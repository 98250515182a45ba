// Clicks and movements over a molecule in somebody else's scene, as atoms and bonds; the host's own handlers hear them too.
import type { EventHandlers, ThreeEvent } from '@react-three/fiber';
import { useRef } from 'react';
import type { MoleculeObjectProps } from './MoleculeObject';
import type { MoleculeHit } from './raycast-molecule';

/** CSS pixels: a press that went farther turned the camera and chose nothing. */
const DRAG = 6;

type Told = { readonly [Name in 'onAtomClick' | 'onBondClick' | 'onAtomHover']: MoleculeObjectProps[Name] | undefined };
type Handlers = Pick<EventHandlers, 'onClick' | 'onPointerMove' | 'onPointerOut'>;

/** fiber hands on what the raycast found, under the same names. */
const met = (event: object): Pick<MoleculeHit, 'atom' | 'bond'> => event;

/** Only what is listened to: fiber casts a ray on each movement for as long as anything wants to hear of it. */
export function usePointed({ onAtomClick, onBondClick, onAtomHover }: Told, host: Handlers): Handlers {
  const under = useRef<number | undefined>(undefined);
  const hover = (atom: number | undefined) => {
    if (atom === under.current) return;
    under.current = atom;
    onAtomHover?.(atom);
  };
  return {
    ...((onAtomClick || onBondClick) && {
      onClick(event: ThreeEvent<MouseEvent>) {
        const { atom, bond } = met(event);
        if (event.delta <= DRAG && atom !== undefined) onAtomClick?.(atom, event);
        if (event.delta <= DRAG && bond !== undefined) onBondClick?.(bond, event);
        host.onClick?.(event);
      },
    }),
    ...(onAtomHover && {
      onPointerMove(event: ThreeEvent<PointerEvent>) {
        hover(met(event).atom);
        host.onPointerMove?.(event);
      },
      onPointerOut(event: ThreeEvent<PointerEvent>) {
        hover(undefined);
        host.onPointerOut?.(event);
      },
    }),
  };
}
