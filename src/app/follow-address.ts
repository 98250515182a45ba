// Keeps the address and the store in step: the hash follows what is shown, and Back goes to the molecule before.

import { writeHash } from '../options/address';
import { formatOptions } from '../options/option-codec';
import { OPTION_NAMES, type Options } from '../options/options';
import { addressOptions } from '../state/shareable-options';
import type { ViewerStore } from '../state/viewer-store';
import { optionsOfAddress } from './options-of-address';

/** Browsers refuse more than about 100 changes of the address in 30 s. */
const SETTLE_MS = 250;

const moleculeOf = ({ molecule, smiles, src }: Options) => JSON.stringify([molecule, smiles, src]);

/** The query without our options, which the hash now holds. */
function foreignQuery(): string {
  const query = new URLSearchParams(window.location.search);
  for (const name of OPTION_NAMES) query.delete(name);
  return query.size > 0 ? `?${query}` : '';
}

/** `opened`: the options that the address named when the page opened. */
export function followAddress(store: ViewerStore, opened: Options): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = moleculeOf(opened);

  const write = () => {
    const state = store.getState();
    // What is on its way, or a faulty link that the reader may want to mend, stays in the address.
    if (state.loading || state.problem?.where === 'link' || state.problem?.where === 'src') return;
    const options = addressOptions(state);
    const address = window.location.pathname + foreignQuery() + writeHash(formatOptions(options));
    if (address === window.location.pathname + window.location.search + window.location.hash) return;
    const isAnotherMolecule = moleculeOf(options) !== written;
    written = moleculeOf(options);
    if (isAnotherMolecule) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  };

  const read = () => {
    clearTimeout(timer);
    const options = optionsOfAddress();
    written = moleculeOf(options);
    void store.getState().load(options);
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
