// Draws the steps of a story one after the other in a viewer of their own, so that the picture which the reader sees stays as it is.

import { createRoot } from 'react-dom/client';
import { defaultMolecule } from 'virtual:library';
import { DEFAULT_OPTIONS } from '../options/options';
import type { Ink, PicturesRequest } from '../panels/handout/story-pictures';
import type { MoleculeCanvasHandle } from '../scene/canvas-contract';
import { takeStillOf } from '../scene/print-still';
import { playStory } from '../state/story-player';
import { baseOf } from '../state/picture-actions';
import type { LoadedMolecule } from '../state/viewer-state';
import { createViewerStore, type ViewerStore } from '../state/viewer-store';
import { awaitStep } from './await-step';
import { startFollowers } from './start-followers';
import { Studio } from './Studio';
import { viewerLoaders } from './viewer-loaders';

/** Pixels: 6.4 cm, as wide as they are printed, at 320 dots an inch. */
const SIZE = { width: 800, height: 600, samples: 2 } as const;
const STILLS = { colour: takeStillOf(SIZE), grey: takeStillOf({ ...SIZE, isGrey: true }) } as const satisfies Record<Ink, unknown>;

function makeFrame(): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'handout-studio';
  frame.inert = true;
  frame.dataset['theme'] = 'light';
  frame.dataset['motion'] = 'reduced';
  document.body.append(frame);
  return frame;
}

function makeStore(ink: Ink): ViewerStore {
  const options = { ...DEFAULT_OPTIONS, theme: 'light', motion: 'reduced', controls: 'none', palette: ink === 'grey' ? 'colour-safe' : 'cpk' } as const;
  return createViewerStore(viewerLoaders, { options, shown: { ...defaultMolecule, origin: { kind: 'library', id: options.molecule } } });
}

/** What the step shows; undefined where that could not be read and the former molecule is still there. */
function loadedOf(store: ViewerStore): LoadedMolecule | undefined {
  const { shown, problem } = store.getState();
  return problem ? undefined : baseOf(shown);
}

export async function takeStoryPictures({ story, steps, ink, isDrawn, signal, onPicture }: PicturesRequest): Promise<void> {
  const store = makeStore(ink);
  const frame = makeFrame();
  const endFollowers = startFollowers(store, frame);
  const handle: { current: MoleculeCanvasHandle | null } = { current: null };
  const root = createRoot(frame);
  if (isDrawn) root.render(<Studio store={store} frame={frame} handle={handle} />);
  const isAtRest = () => frame.querySelector('[data-settled="true"], .flat') !== null;
  try {
    for (const step of steps) {
      const asked = story.steps[step]?.view.labels;
      store.getState().dismissProblem();
      await playStory(store, story, { step, own: { spin: 0, ...(ink === 'grey' && asked === undefined ? { labels: 'element' } : {}) } });
      signal.throwIfAborted();
      const loaded = loadedOf(store);
      if (isDrawn && loaded) await awaitStep(store.getState, isAtRest, signal);
      onPicture(step, { loaded, image: isDrawn && loaded ? handle.current?.still(STILLS[ink]) : undefined });
    }
  } finally {
    store.getState().cancel();
    root.unmount();
    endFollowers();
    frame.remove();
  }
}
