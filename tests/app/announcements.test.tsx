// What the one live region says after changes of the store, in their order and once each.
// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LiveRegion } from '../../src/app/LiveRegion';
import { useAnnouncements } from '../../src/app/use-announcements';
import { fetchLanguage } from '../../src/languages/words';
import { ViewerProvider } from '../../src/panels/viewer-context';
import { sayAloud } from '../../src/state/say-aloud';
import type { Loaders } from '../../src/state/viewer-state';
import { createViewerStore, type ViewerStore } from '../../src/state/viewer-store';
import { ESKETAMINE } from '../fixtures/esketamine';

const never = () => Promise.reject(new Error('not asked for'));

function Spoken() {
  useAnnouncements();
  return <LiveRegion />;
}

let clock = 0;
let store: ViewerStore;
let host: HTMLElement;
let root: Root;

/** Longer than changes wait for another; `later`: milliseconds of the store's clock that pass before. */
const heard = async (does: () => void, later = 5_000): Promise<string> => {
  clock += later;
  await act(async () => {
    does();
    await new Promise((resolve) => setTimeout(resolve, 450));
  });
  return (host.textContent ?? '').replaceAll('\u00a0', ' ');
};

// As on a page that has been idle for a while.
beforeAll(async () => {
  await Promise.all([import('../../src/app/tell-view-change'), fetchLanguage('de')]);
});
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  clock = 0;
  const loaders: Loaders = { library: {}, chemistry: never, fetch: never, now: () => clock, warn: () => undefined };
  store = createViewerStore(loaders, {
    shown: { molecule: ESKETAMINE, depiction: { width: 1, height: 1, marks: [], atoms: [] }, origin: { kind: 'library', id: 'esketamine' } },
  });
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  act(() => root.render(<ViewerProvider store={store}><Spoken /></ViewerProvider>));
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

describe('the live region', () => {
  it('tells the last of a row of choices, and what undo and redo bring back', async () => {
    const { setOptions, undo, redo } = store.getState();
    const drawn = await heard(() => {
      setOptions({ representation: 'sticks' });
      setOptions({ representation: 'wireframe' });
    });
    expect(drawn).toBe('Representation: Wireframe. Thin lines for bonds, so that nothing hides what lies behind.');
    expect(await heard(() => setOptions({ hydrogens: 'none' }))).toBe('Hydrogens: None. 16 of 32 atoms are drawn.');
    expect(await heard(undo)).toBe('Undone. Hydrogens: All. 32 of 32 atoms are drawn.');
    expect(await heard(redo)).toBe('Redone. Hydrogens: None. 16 of 32 atoms are drawn.');
    expect(await heard(redo)).toBe('There is nothing to redo.');
    await heard(undo);
    expect(await heard(undo)).toMatch(/^Undone\. Representation: Ball and stick\./);
    expect(await heard(undo)).toBe('There is nothing to undo.');
  });

  it('tells an atom that undo chooses again, and a picture that it turns back', async () => {
    const { select, moved, undo } = store.getState();
    await heard(() => select([1]));
    await heard(() => select([]));
    expect(await heard(undo)).toMatch(/^Undone\. Nitrogen 2; .*neighbours: carbons 1 and 3/);
    await heard(() => moved({ theta: 20, phi: 30, distance: 12 }));
    expect(await heard(undo)).toBe('Undone. The picture is turned.');
  });

  it('says nothing of what is not seen, and of a picture that goes on turning', async () => {
    const { setOptions, moved } = store.getState();
    expect(await heard(() => setOptions({ panel: 'block', theme: 'dark' }))).toBe('');
    expect(await heard(() => [10, 20, 30].forEach((theta) => moved({ theta, phi: 80, distance: 12 })))).toBe('');
  });

  it('leaves it to a control with the focus to say its own name', async () => {
    const box = host.appendChild(Object.assign(document.createElement('input'), { type: 'radio' }));
    box.focus();
    expect(await heard(() => store.getState().setOptions({ projection: 'orthographic' }))).toBe('');
    expect(await heard(() => store.getState().setOptions({ hydrogens: 'none' }))).toBe('16 of 32 atoms are drawn.');
  });

  it('tells a surface once it is there, once for one molecule', async () => {
    const [{ molecule: base }, surface] = [store.getState().shown, { kind: 'molecular' as const, area: 226.4, volume: 218.9 }];
    const none = { positions: new Float32Array(), normals: new Float32Array(), indices: new Uint32Array(), atoms: new Int32Array() };
    expect(await heard(() => store.getState().setOptions({ surface: 'molecular' }))).toBe('');
    const dress = () => store.setState({ dress: { base, faults: [], surface: { ...surface, ...none } } });
    expect(await heard(dress)).toBe('Surface: Molecular. Area 226 Å², volume 219 Å³.');
    expect(await heard(() => sayAloud(store, 'story', 'Step 2.', 'en'))).toBe('Step 2.');
    expect(await heard(dress)).toBe('Step 2.');
  });

  it('says after one another what comes at once from two parts, each in its language', async () => {
    await heard(() => {
      sayAloud(store, 'story', 'Step 2 of 5.', 'en');
      sayAloud(store, 'picture', 'Zu sehen: Arketamin.', 'de');
    });
    expect([...host.querySelectorAll('[aria-live="polite"] > span')].map((part) => [part.getAttribute('lang'), part.textContent])).toEqual([
      ['en', 'Step 2 of 5.'],
      ['de', 'Zu sehen: Arketamin.'],
    ]);
    expect(host.textContent).toBe('Step 2 of 5. Zu sehen: Arketamin.');
    expect(await heard(() => sayAloud(store, 'picture', 'Kohlenstoff 3.', 'de'))).toBe('Kohlenstoff 3.');
  });

  it('says that another language is spoken, in it', async () => {
    expect(await heard(() => store.getState().setOptions({ lang: 'de' }))).toBe('Die Oberfläche ist auf Deutsch.');
    expect(host.querySelector('[aria-live="polite"] > span')?.getAttribute('lang')).toBe('de');
  });
});
