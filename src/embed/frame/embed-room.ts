// What the host asks of one embedded viewer that no option names, and what stands in while it has no picture of its own.

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MoleculeCanvasProps, Suspended } from '../../scene/canvas-contract';

export interface EmbedRoom {
  /** In place of the generated name of the picture. */
  readonly alt: string | undefined;
  /** The picture as it was when its context was given back, and where it was seen from; undefined: it is drawn. */
  readonly suspended: Suspended | 'nothing' | undefined;
  /** Where the picture was left when its context was given back. */
  readonly from: MoleculeCanvasProps['from'];
  readonly isPaused: boolean;
  /** What was asked for first is there. */
  readonly isReady: boolean;
  /** There is no WebGL: the picture is drawn as SVG, and turns. */
  readonly isDrawn: boolean;
  /** There will be no picture that turns: the flat formula stands in. */
  readonly isFlat: boolean;
  /** The first picture, or the flat one, is there. */
  readonly hasPicture: boolean;
  /** Elements of fiber, in the molecule's frame. */
  readonly overlay: ReactNode;
  /** Of the page that shows the viewer in full; undefined: none is known. */
  readonly page: string | undefined;
}

export type EmbedRoomStore = StoreApi<EmbedRoom>;

export function createEmbedRoom(initial: Pick<EmbedRoom, 'alt' | 'overlay' | 'page'>): EmbedRoomStore {
  return createStore<EmbedRoom>()(() => ({ ...initial, suspended: undefined, from: undefined, isReady: false, isPaused: false, isDrawn: false, isFlat: false, hasPicture: false }));
}

const EmbedRoomContext = createContext<EmbedRoomStore | undefined>(undefined);

export const EmbedRoomProvider = EmbedRoomContext.Provider;

export function useEmbedRoomStore(): EmbedRoomStore {
  const room = useContext(EmbedRoomContext);
  if (!room) throw new Error('A part of the frame stands outside of it.');
  return room;
}

export function useEmbedRoom<T>(select: (room: EmbedRoom) => T): T {
  return useStore(useEmbedRoomStore(), select);
}
