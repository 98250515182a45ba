// Starts the page: reads the address, makes the store, and renders.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defaultMolecule, entries } from 'virtual:library';
import { languageOf } from '../languages/language';
import { fetchLanguage } from '../languages/words';
import { DEFAULT_OPTIONS, type Options } from '../options/options';
import { notesIdOf } from '../state/presenter/notes-address';
import { OWN_STORY, tabStorage } from '../state/tab-storage';
import { createViewerStore, type ViewerStore } from '../state/viewer-store';
import type { Shown } from '../state/viewer-state';
import { followAddress, showAddress } from './follow-address';
import { optionsOfAddress } from './options-of-address';
import { Page } from './Page';
import { startFollowers } from './start-followers';
import { viewerLoaders } from './viewer-loaders';
import './styles/tokens.css';
import './styles/page.css';
import './styles/viewer.css';
import './styles/poster.css';
import './styles/controls.css';
import './styles/article.css';
import './styles/figures.css';
import './styles/figure-channels.css';
import './styles/workbench.css';
import './styles/formula.css';
import './styles/dialogs.css';
import './styles/settings.css';
import './styles/sharing.css';
import './styles/story.css';
import './styles/story-slide.css';
import './styles/questions.css';
import './styles/conformers.css';
import './styles/panes.css';
import './styles/protonation.css';
import './styles/stereo.css';
import './styles/compare.css';
import './styles/print.css';

/** A story of the reader's own, from before a reload. */
async function awaitOwnStory(store: ViewerStore, options: Options): Promise<void> {
  const storage = tabStorage();
  if (!storage || storage.getItem(OWN_STORY) === null) return;
  const isReload = performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type !== 'navigate');
  await (await import('../state/restore-own-story')).restoreOwnStory(store, storage, options, isReload);
}

function openViewer(host: Element): void {
  const shown: Shown = { ...defaultMolecule, origin: { kind: 'library', id: DEFAULT_OPTIONS.molecule } };
  const options = optionsOfAddress();

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
    },
    shown,
  });
  if (namesAnother || isStory) void showAddress(store, options);
  startFollowers(store, document.documentElement);
  followAddress(store, options);
  awaitOwnStory(store, options).catch(() => viewerLoaders.warn('Your own story could not be loaded. The connection may be down.'));
  const render = () =>
    createRoot(host).render(
      <StrictMode>
        <Page store={store} entries={entries} />
      </StrictMode>,
    );
  // Words are not read twice; without their language they are in English.
  const language = languageOf(options.lang);
  if (language === 'en') render();
  else void fetchLanguage(language).then(render);
}

const host = document.querySelector('#page');
if (!host) throw new Error('index.html has no #page.');
// The second window of a presenter is this page too, with the notes in place of the viewer.
const notes = notesIdOf(window.location.hash);
if (notes === undefined) openViewer(host);
else void import('../panels/presenter/notes/show-notes').then(({ showNotes }) => showNotes(host, notes));
