// What embed.html does with its window: the viewer in all of it, its options from the address, its title from the molecule.

import { AT_HAND } from '../../languages/at-hand';
import { languageOf } from '../../languages/language';
import type { MountedViewer, MountSettings } from '../mounted-viewer';
import type { OptionStrings } from '../viewer-api';
import { serveMessages } from './serve-messages';

interface EmbedPage {
  readonly document: Document;
  readonly window: Window;
  readonly mount: (settings: MountSettings) => MountedViewer;
  /** Pairs of the address, query first. */
  readonly read: () => readonly (readonly [string, string])[];
}

/** The later of two values wins; a name alone is a flag. */
const addressOptions = (pairs: readonly (readonly [string, string])[]): OptionStrings =>
  Object.fromEntries(pairs.map(([name, value]) => [name, name === 'spin' && value === '' ? 'true' : value]));

/** No style element and no style attribute: the frame's policy allows neither. */
function fillWindow(page: Document, host: HTMLElement): void {
  for (const element of [page.documentElement, page.body, host]) Object.assign(element.style, { blockSize: '100%', margin: '0' });
  Object.assign(host.style, { display: 'block' });
  page.body.style.overflow = 'hidden';
}

/** Returns what ends it. */
export function embedPage({ document: page, window: frame, mount, read }: EmbedPage): () => void {
  const host = page.querySelector<HTMLElement>('#viewer') ?? page.body.appendChild(page.createElement('div'));
  fillWindow(page, host);
  let viewer: MountedViewer;
  try {
    viewer = mount({ options: addressOptions(read()), root: host.attachShadow({ mode: 'open' }), page: new URL('./', page.baseURI).href });
  } catch {
    host.replaceWith(AT_HAND[languageOf('auto')].notStarted);
    return () => undefined;
  }
  const { api } = viewer;
  const stopTitle = api.on('load', ({ name, formula }) => {
    page.title = `${name || formula} in 3D`;
  });
  // Its answer is in the picture, or a sentence there.
  const follow = () => void api.setState(addressOptions(read())).catch(() => undefined);
  frame.addEventListener('hashchange', follow);
  const stopServing = frame.parent === frame ? undefined : serveMessages({ window: frame, parent: frame.parent, api });
  return () => {
    frame.removeEventListener('hashchange', follow);
    stopTitle();
    stopServing?.();
    viewer.unmount();
  };
}
