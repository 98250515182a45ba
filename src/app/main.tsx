// Starts the page: reads the address, makes the store with its loaders, and renders.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defaultMolecule, entries, load } from 'virtual:library';
import { DEFAULT_OPTIONS } from '../options/options';
import { OWN_STORY, tabStorage } from '../state/tab-storage';
import { createViewerStore } from '../state/viewer-store';
import type { Loaders, Shown } from '../state/viewer-state';
import { awaitReceptor } from './await-receptor';
import { followAddress, showAddress } from './follow-address';
import { optionsOfAddress } from './options-of-address';
import { Page } from './Page';
import './styles/tokens.css';
import './styles/page.css';
import './styles/viewer.css';
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
import './styles/conformers.css';
import './styles/panes.css';
import './styles/protonation.css';
import './styles/stereo.css';
import './styles/compare.css';
import './styles/print.css';

const loaders: Loaders = {
  library: load,
  // The worker and OpenChemLib behind it wait until something is to be read.
  chemistry: async (source, options) => (await import('../chemistry/loading/client')).loadWithDepiction(source, options),
  shapes: () => import('../chemistry/loading/client'),
  fetch: async (address, signal) =>
    (await import('../state/fetch-source')).fetchSource(address, signal, { base: window.location.href, fetch: window.fetch.bind(window) }),
  now: () => performance.now(),
  warn: (sentence) => console.warn(sentence),
};

const shown: Shown = { ...defaultMolecule, origin: { kind: 'library', id: DEFAULT_OPTIONS.molecule } };
const options = optionsOfAddress();

const namesAnother = options.molecule !== DEFAULT_OPTIONS.molecule || options.smiles !== undefined || options.src !== undefined;
const isStory = options.story !== undefined;
const store = createViewerStore(loaders, {
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
awaitReceptor(store);
followAddress(store, options);

/** What keeps an option and its tool in step comes with the first such option. */
async function awaitTools(): Promise<void> {
  const { compare, lab } = store.getState().options;
  if (compare === undefined && lab === undefined) return;
  stopAwaitingTools();
  const [{ followCompare }, { followLab }] = await Promise.all([import('../state/follow-compare'), import('../state/follow-lab')]);
  followCompare(store);
  followLab(store);
}
const tryTools = () => void awaitTools().catch(() => loaders.warn('A tool could not be loaded. The connection may be down.'));
const stopAwaitingTools = store.subscribe(tryTools);
tryTools();

/** The search for patterns comes with the first one. */
async function awaitPattern(): Promise<void> {
  if (store.getState().options.highlight?.kind !== 'smarts') return;
  stopAwaiting();
  const [{ followPattern }, { findPattern }] = await Promise.all([import('../state/follow-pattern'), import('../chemistry/loading/client')]);
  followPattern(store, findPattern);
}
const tryPattern = () => void awaitPattern().catch(() => loaders.warn('The search for patterns could not be loaded. The connection may be down.'));
const stopAwaiting = store.subscribe(tryPattern);
tryPattern();

/** A story of the reader's own, from before a reload. */
async function awaitOwnStory(): Promise<void> {
  const storage = tabStorage();
  if (!storage || storage.getItem(OWN_STORY) === null) return;
  const isReload = performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type !== 'navigate');
  await (await import('../state/restore-own-story')).restoreOwnStory(store, storage, options, isReload);
}
awaitOwnStory().catch(() => loaders.warn('Your own story could not be loaded. The connection may be down.'));

const host = document.querySelector('#page');
if (!host) throw new Error('index.html has no #page.');
createRoot(host).render(
  <StrictMode>
    <Page store={store} entries={entries} />
  </StrictMode>,
);
