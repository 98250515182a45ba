// The live page: makes the store and renders.

import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defaultMolecule, entries } from 'virtual:library';
import { page } from '../languages/en/page';
import { languageOf } from '../languages/language';
import { fetchLanguage } from '../languages/words';
import { DEFAULT_OPTIONS, type Options } from '../options/options';
import { spokenWords } from '../state/spoken-words';
import { OWN_STORY, tabStorage } from '../state/tab-storage';
import { createViewerStore, type ViewerStore } from '../state/viewer-store';
import type { Shown } from '../state/viewer-state';
import { awaitCanvas } from './CanvasOnArrival';
import { followAddress, showAddress } from './follow-address';
import { Page } from './Page';
import { prepareWhenQuiet } from './prepare-chemistry';
import { startFollowers } from './start-followers';
import { viewerLoaders } from './viewer-loaders';
import { whenPictureStands } from './when-picture-stands';

/** A story of the reader's own, from before a reload. */
async function awaitOwnStory(store: ViewerStore, options: Options): Promise<void> {
  const storage = tabStorage();
  if (!storage || storage.getItem(OWN_STORY) === null) return;
  const isReload = performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type !== 'navigate');
  await (await import('../state/restore-own-story')).restoreOwnStory(store, storage, options, isReload);
}

export async function openPage(host: Element, options: Options): Promise<void> {
  const shown: Shown = { ...defaultMolecule, origin: { kind: 'library', id: DEFAULT_OPTIONS.molecule } };
  const namesAnother = options.molecule !== DEFAULT_OPTIONS.molecule || options.smiles !== undefined || options.src !== undefined;
  const isStory = options.story !== undefined;
  const store = createViewerStore(viewerLoaders, {
    options: {
      ...options,
      molecule: DEFAULT_OPTIONS.molecule,
      smiles: undefined,
      src: undefined,
      // They wait for their molecule.
      measure: namesAnother ? [] : options.measure,
      select: namesAnother ? [] : options.select,
    },
    shown,
    isUnseen: namesAnother && !isStory,
  });
  if (namesAnother || isStory) void showAddress(store, options);
  startFollowers(store, document.documentElement);
  followAddress(store, options);
  awaitOwnStory(store, options).catch(() => viewerLoaders.warn(spokenWords(options, page).unloaded.ownStory));
  // Words are not read twice; without their language they are in English.
  const language = languageOf(options.lang);
  await Promise.all([awaitCanvas(), language === 'en' ? undefined : fetchLanguage(language)]);
  const root = createRoot(host);
  // In pieces: between them the molecule turns by hand.
  startTransition(() =>
    root.render(
      <StrictMode>
        <Page store={store} entries={entries} />
      </StrictMode>,
    ),
  );
  whenPictureStands(prepareWhenQuiet);
}
