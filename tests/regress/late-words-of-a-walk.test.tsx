// @vitest-environment jsdom
// The words of a step from atom to atom, which wait until a held key is let go, came after those of the measure that was taken since.
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
// There already: here only the waiting of the words counts.
import '../../src/app/tell-change';
import { LiveRegion } from '../../src/app/LiveRegion';
import { useAnnouncements } from '../../src/app/use-announcements';
import { ViewerProvider } from '../../src/panels/viewer-context';
import type { Loaders } from '../../src/state/viewer-state';
import { createViewerStore } from '../../src/state/viewer-store';
import { ESKETAMINE } from '../fixtures/esketamine';

const never = () => Promise.reject(new Error('not asked for'));
const loaders: Loaders = { library: {}, chemistry: never, fetch: never, now: () => 0, warn: () => undefined };

function Spoken() {
  useAnnouncements();
  return <LiveRegion />;
}

/** Longer than a step waits for the next. */
const heard = (does: () => void) =>
  act(async () => {
    does();
    await new Promise((resolve) => setTimeout(resolve, 400));
  });

it('tells what was done last', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const store = createViewerStore(loaders, {
    shown: { molecule: ESKETAMINE, depiction: { width: 1, height: 1, marks: [], atoms: [] }, origin: { kind: 'library', id: 'esketamine' } },
  });
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  act(() => root.render(<ViewerProvider store={store}><Spoken /></ViewerProvider>));
  const { select, measureAtom, finishMeasure } = store.getState();
  await heard(() => select([1]));
  expect(host.textContent).toContain('Nitrogen');
  await heard(() => {
    measureAtom(1);
    select([2]);
    measureAtom(2);
    finishMeasure();
  });
  expect(host.textContent).toMatch(/^Distance Nitrogen\s2, Carbon\s3: 1\.4\d Å\./);
  act(() => root.unmount());
  host.remove();
});
