// @vitest-environment jsdom
// The button that turns the molecule: a switch, or with less motion a step, which never says that something turns.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { SpinButton } from '../../src/panels/SpinButton';
import { ViewerProvider } from '../../src/panels/viewer-context';
import type { Loaders } from '../../src/state/viewer-state';
import { createViewerStore } from '../../src/state/viewer-store';

const never = () => Promise.reject(new Error('Nothing is loaded here.'));
const loaders: Loaders = { library: {}, chemistry: never, fetch: never, now: () => 0, warn: () => undefined };
const loaded = readMolecule({ molfile: readFileSync(join(import.meta.dirname, '../../molecules/esketamine.mol'), 'utf8') });

it('is pressed while it turns; with less motion it turns by a step a press, even where an address asks for more', () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const store = createViewerStore(loaders, { shown: { ...loaded, origin: { kind: 'library', id: 'esketamine' } } });
  const show = (onStep?: () => void) => act(() => root.render(<ViewerProvider store={store}><SpinButton onStep={onStep} /></ViewerProvider>));
  const button = () => host.querySelector('button') as HTMLButtonElement;
  const click = () => act(() => button().click());
  const pressed = () => button().getAttribute('aria-pressed');

  show();
  expect([button().getAttribute('aria-label'), pressed()]).toEqual(['Spin', 'false']);
  click();
  // Degrees a second.
  expect([pressed(), store.getState().options.spin]).toEqual(['true', 20]);

  const step = vi.fn();
  show(step);
  expect([button().getAttribute('aria-label'), pressed()]).toEqual(['Turn right by 15°', null]);
  click();
  click();
  expect([step.mock.calls.length, store.getState().options.spin]).toEqual([2, 20]);
  act(() => root.unmount());
  host.remove();
});
