// @vitest-environment jsdom
// A step was on the reading line; before that was told, a key went to another, and the story then sprang back to the one on the line.
import { act, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { useReadingOn } from '../../src/panels/story/use-reading-on';
import { useViewer, ViewerProvider } from '../../src/panels/viewer-context';
import { mirrorImages } from '../../src/content/stories/mirror-images';
import { goToStep, playStory } from '../../src/state/story-player';
import type { Loaders, Playing } from '../../src/state/viewer-state';
import { createViewerStore } from '../../src/state/viewer-store';
import { ESKETAMINE } from '../fixtures/esketamine';

const never = () => Promise.reject(new Error('not asked for'));
const shown = { molecule: ESKETAMINE, depiction: { width: 1, height: 1, marks: [], atoms: [] }, origin: { kind: 'library', id: 'esketamine' } } as const;
const library = Object.fromEntries(['esketamine', 'arketamine', 'ketamine'].map((id) => [id, () => Promise.resolve(shown)]));
const loaders: Loaders = { library, chemistry: never, fetch: never, now: () => 0, warn: () => undefined };

let reach: ((target: Element) => void) | undefined;

class Line {
  constructor(told: (entries: readonly { isIntersecting: boolean; target: Element }[]) => void) {
    reach = (target) => told([{ isIntersecting: true, target }]);
  }
  observe() {}
  disconnect() {}
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  delete document.documentElement.dataset['motion'];
});

function Column({ playing }: { readonly playing: Playing }) {
  const list = useRef<HTMLOListElement>(null);
  useReadingOn(list, playing);
  return (
    <ol ref={list}>
      {playing.story.steps.map(({ id, title }) => (
        <li key={id}>
          <h3 tabIndex={-1}>{title}</h3>
        </li>
      ))}
    </ol>
  );
}

function Story() {
  const playing = useViewer(({ story }) => story);
  return playing && <Column playing={playing} />;
}

it('stays where the key went', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.stubGlobal('IntersectionObserver', Line);
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  document.documentElement.dataset['motion'] = 'reduced';
  vi.useFakeTimers();
  const store = createViewerStore(loaders, { shown });
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  act(() => root.render(<ViewerProvider store={store}><Story /></ViewerProvider>));
  await act(() => playStory(store, mirrorImages, { id: 'mirror-images' }));
  const first = host.querySelector('li');
  if (first) reach?.(first);
  await act(() => goToStep(store, 1));
  expect(store.getState().story?.step).toBe(1);
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect(store.getState().story?.step).toBe(1);
  // What comes to the line afterwards is read.
  const third = host.querySelectorAll('li')[2];
  if (third) reach?.(third);
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect(store.getState().story?.step).toBe(2);
  act(() => root.unmount());
  host.remove();
});
