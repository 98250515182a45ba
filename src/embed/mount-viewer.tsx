// Shows one viewer in a shadow root of somebody's page: its own store, its own root of React, its own theme. It writes nothing
// to the page around, to its address or its storage, and takes all of itself away when it goes.

import { createRoot } from 'react-dom/client';
import { defaultMolecule } from 'virtual:library';
import { linkControl } from '../app/picture-control';
import { startFollowers } from '../app/start-followers';
import { viewerLoaders } from '../app/viewer-loaders';
import { PictureControlContext } from '../panels/picture-control';
import { AppearanceRootContext } from '../panels/appearance-root';
import { ArticleContext } from '../panels/article-context';
import { ViewerProvider } from '../panels/viewer-context';
import type { OptionName } from '../options/options';
import { baseOf } from '../state/picture-actions';
import { createViewerStore, type ViewerStore } from '../state/viewer-store';
import { createViewerApi } from './create-viewer-api';
import { EMBED_DEFAULTS } from './embed-defaults';
import { EmbedFrame } from './frame/EmbedFrame';
import { createEmbedRoom, EmbedRoomProvider } from './frame/embed-room';
import { embedStyles, fillLaterStyles } from './frame/embed-styles';
import type { MountedViewer, MountSettings } from './mounted-viewer';

/** What has words or halves of its own, whose styles are wanted with the first picture and not after it. */
const STYLED = ['story', 'receptor', 'surface', 'compare', 'color', 'part'] as const satisfies readonly OptionName[];

/** What decides where the picture is seen from. */
function viewKey(store: ViewerStore): string {
  const { shown, pose, options, selection } = store.getState();
  const { camera, receptor, compare, step } = options;
  return JSON.stringify([baseOf(shown).molecule.smiles, shown.origin.kind, pose, camera, receptor, compare, step, selection]);
}

/** By an `error` event. */
const told = () => undefined;

function makeFrame(root: ShadowRoot): HTMLElement {
  const frame = root.ownerDocument.createElement('div');
  frame.className = 'embed';
  frame.lang = 'en';
  frame.dir = 'ltr';
  root.append(frame);
  return frame;
}

export function mountViewer({ options, molfile, alt, root, overlay, page, onFirstPicture, onFlat }: MountSettings): MountedViewer {
  embedStyles(root);
  const frame = makeFrame(root);
  const ends = new AbortController();
  const { signal } = ends;
  const { warn } = viewerLoaders;
  const store = createViewerStore(viewerLoaders, { options: EMBED_DEFAULTS, shown: { ...defaultMolecule, origin: { kind: 'library', id: EMBED_DEFAULTS.molecule } } });
  const control = linkControl();
  const room = createEmbedRoom({ alt, overlay, page });
  const picture = () => control.handle.current ?? undefined;
  const reset = () => {
    store.getState().reset();
    picture()?.reset();
  };
  const api = createViewerApi({ store, picture, reset, warn, isFlat: () => room.getState().isFlat, signal });
  // Before anything is shown, so that what is asked for is the first picture. What goes wrong is told by an `error` event.
  if (molfile !== undefined) api.setMolfile(molfile).catch(told);
  api.setOptions(options).catch(told);
  const style = () => void fillLaterStyles(root);
  if (options.theme === 'projector' || STYLED.some((name) => options[name])) style();
  api.on('error', style);
  api.on('load', () => room.setState({ isReady: true }));
  // A picture that is lost later leaves the flat one, with what to do about it.
  room.subscribe((now, former) => {
    const isNew = (now.isFlat && !former.isFlat) || (now.isDrawn && !former.isDrawn);
    if (isNew && !now.hasPicture && !signal.aborted) onFlat?.();
  });
  const endFollowers = startFollowers(store, frame);

  const onPicture = () => {
    if (room.getState().hasPicture || signal.aborted) return;
    room.setState({ hasPicture: true });
    onFirstPicture?.();
    style();
  };
  let leftAt: string | undefined;
  const reactRoot = createRoot(frame);
  reactRoot.render(
    <AppearanceRootContext value={frame}>
      <ArticleContext value={false}>
        <ViewerProvider store={store}>
          <PictureControlContext value={control}>
            <EmbedRoomProvider value={room}>
              <EmbedFrame frame={frame} control={control} onReset={reset} onPicture={onPicture} />
            </EmbedRoomProvider>
          </PictureControlContext>
        </ViewerProvider>
      </ArticleContext>
    </AppearanceRootContext>,
  );

  return {
    api,
    setAlt: (now) => room.setState({ alt: now }),
    setLive(isLive) {
      const { suspended } = room.getState();
      if (isLive) {
        // What was changed meanwhile may ask for a view of its own.
        if (viewKey(store) !== leftAt) room.setState({ from: undefined });
        room.setState({ suspended: undefined });
      } else if (!suspended) {
        const held = picture()?.suspend();
        leftAt = viewKey(store);
        room.setState({ suspended: held ?? 'nothing', from: held?.from });
      }
    },
    setPaused: (isPaused) => room.setState({ isPaused }),
    unmount() {
      if (signal.aborted) return;
      ends.abort();
      store.getState().cancel();
      endFollowers();
      reactRoot.unmount();
      frame.remove();
    },
  };
}
