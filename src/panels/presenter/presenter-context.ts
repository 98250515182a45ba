// Gives the parts of a presentation the one that they belong to.

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Presenter, PresenterRoom } from '../../state/presenter/presenter';

export const PresenterContext = createContext<Presenter | undefined>(undefined);

export function usePresenter(): Presenter {
  const presenter = useContext(PresenterContext);
  if (!presenter) throw new Error('A part of a presentation stands outside of it.');
  return presenter;
}

export function useRoom<T>(select: (room: PresenterRoom) => T): T {
  return useStore(usePresenter().room, select);
}
