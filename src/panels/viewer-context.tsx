// Gives the panels the store of the viewer that they belong to, and with it the language.

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { ViewerState } from '../state/viewer-state';
import type { ViewerStore } from '../state/viewer-store';
import { LanguageProvider } from './language-context';

const ViewerContext = createContext<ViewerStore | undefined>(undefined);

export function ViewerProvider({ store, children }: { readonly store: ViewerStore; readonly children: ReactNode }) {
  const lang = useStore(store, ({ options }) => options.lang);
  return (
    <ViewerContext value={store}>
      <LanguageProvider choice={lang}>{children}</LanguageProvider>
    </ViewerContext>
  );
}

export function useViewerStore(): ViewerStore {
  const store = useContext(ViewerContext);
  if (!store) throw new Error('A panel stands outside of a ViewerProvider.');
  return store;
}

/** Renders again only when the selected part of the state changes. */
export function useViewer<T>(select: (state: ViewerState) => T): T {
  return useStore(useViewerStore(), select);
}
