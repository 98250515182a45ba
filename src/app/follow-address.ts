// Keeps the address and the store in step: the hash follows what is shown, and Back goes to the molecule before.

import { page } from '../languages/en/page';
import { writeHash } from '../options/address';
import { OPTION_NAMES, type Options } from '../options/options';
import { addressOptions } from '../state/shareable-options';
import { spokenLanguage, spokenWords } from '../state/spoken-words';
import { addressText } from '../state/story-address';
import type { ViewerStore } from '../state/viewer-store';
import { givenInAddress, optionsOfAddress } from './options-of-address';

/** Browsers refuse more than about 100 changes of the address in 30 s. */
const SETTLE_MS = 250;

/** What Back goes to: another molecule, or another step of a story. */
const placeOf = ({ molecule, smiles, src, story, step }: Options) => JSON.stringify(story === undefined ? [molecule, smiles, src] : [story, step]);

/** The query without our options, which the hash now holds. */
function foreignQuery(): string {
  const query = new URLSearchParams(window.location.search);
  for (const name of OPTION_NAMES) query.delete(name);
  return query.size > 0 ? `?${query}` : '';
}

/** A story and its player come when an address names one. */
export async function showAddress(store: ViewerStore, options: Options): Promise<void> {
  const { story, load } = store.getState();
  if (options.story === undefined && story === undefined) return load(options);
  const given = givenInAddress();
  try {
    await (await import('../state/story-player')).showAddress(store, options, given);
  } catch {
    const message = spokenWords(options, page).unloaded.story;
    store.getState().report({ code: 'network', message, lang: spokenLanguage(options), where: 'link', text: options.story ?? '' });
  }
}

/** `opened`: the options that the address named when the page opened. */
export function followAddress(store: ViewerStore, opened: Options): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = placeOf(opened);

  const write = () => {
    const state = store.getState();
    // What is on its way, or a faulty link that the reader may want to mend, stays in the address.
    if (state.loading || state.problem?.where === 'link' || state.problem?.where === 'src') return;
    const options = addressOptions(state);
    const address = window.location.pathname + foreignQuery() + writeHash(addressText(state));
    if (address === window.location.pathname + window.location.search + window.location.hash) return;
    const isAnotherPlace = placeOf(options) !== written;
    written = placeOf(options);
    if (isAnotherPlace && !state.story?.isReadOn) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  };

  const read = () => {
    clearTimeout(timer);
    const options = optionsOfAddress();
    written = placeOf(options);
    void showAddress(store, options);
  };

  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, SETTLE_MS);
  });
  window.addEventListener('popstate', read);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener('popstate', read);
  };
}
