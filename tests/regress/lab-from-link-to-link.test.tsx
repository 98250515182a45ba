// @vitest-environment jsdom
// A link from one experiment of the lab to another of another length made the lab take turns between the two for ever: the clock
// had the new end and speed, and said so, before the lab knew that another experiment had come.
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { Transport } from '../../src/panels/lab/Transport';
import { useLab } from '../../src/panels/lab/use-lab';
import { useLabClock } from '../../src/panels/lab/use-lab-clock';
import { ViewerProvider } from '../../src/panels/viewer-context';
import type { Loaders } from '../../src/state/viewer-state';
import { createViewerStore } from '../../src/state/viewer-store';
import { ESKETAMINE } from '../fixtures/esketamine';

const never = () => Promise.reject(new Error('not asked for'));
const loaders: Loaders = { library: {}, chemistry: never, fetch: never, now: () => 0, warn: () => undefined };

function Lab() {
  const lab = useLab();
  const clock = useLabClock(lab);
  const { experiment, settings, time } = lab.state;
  return (
    <>
      <p>{`${experiment}, ${settings.dur} s, at ${time ?? 'no time'}`}</p>
      <Transport clock={clock} durationSeconds={settings.dur} say={String} />
    </>
  );
}

it('is at the experiment of the last link, within its end', () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const store = createViewerStore(loaders, {
    shown: { molecule: ESKETAMINE, depiction: { width: 1, height: 1, marks: [], atoms: [] }, origin: { kind: 'library', id: 'esketamine' } },
  });
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  act(() => root.render(<ViewerProvider store={store}><Lab /></ViewerProvider>));
  const follow = (lab: string) => act(() => store.getState().setOptions({ lab }));
  follow('memantine~t150');
  expect(host.querySelector('p')?.textContent).toBe('memantine, 200 s, at 150');
  follow('surmountable');
  expect(host.querySelector('p')?.textContent).toMatch(/^surmountable, 50 s/);
  follow('surmountable~t10');
  expect(host.querySelector('p')?.textContent).toBe('surmountable, 50 s, at 10');
  act(() => root.unmount());
  host.remove();
});
