// @vitest-environment jsdom
// The outline by keyboard: one tab stop, what it lights and selects, and what it marks of what happens elsewhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { AtomOutline } from '../../src/panels/AtomOutline';
import { FormulaTool } from '../../src/panels/FormulaTool';
import { ViewerProvider } from '../../src/panels/viewer-context';
import { createViewerStore, type ViewerStore } from '../../src/state/viewer-store';
import type { Loaders } from '../../src/state/viewer-state';
import { lattice } from '../fixtures/lattice';

const never = () => Promise.reject(new Error('Nothing is loaded here.'));
const loaders: Loaders = { library: {}, chemistry: never, fetch: never, now: () => 0, warn: () => undefined };
const esketamine = readMolecule({ molfile: readFileSync(join(import.meta.dirname, '../../molecules/esketamine.mol'), 'utf8') });

let root: Root;
let host: HTMLElement;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.matchMedia = () => ({ matches: true }) as MediaQueryList;
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

function show(loaded: Pick<typeof esketamine, 'molecule' | 'depiction'>, whole = false): ViewerStore {
  const store = createViewerStore(loaders, { shown: { ...loaded, origin: { kind: 'library', id: 'esketamine' } } });
  act(() => root.render(<ViewerProvider store={store}>{whole ? <FormulaTool /> : <AtomOutline />}</ViewerProvider>));
  return store;
}

const tree = () => host.querySelector<HTMLElement>('[role="tree"]') as HTMLElement;
const rows = () => [...host.querySelectorAll<HTMLElement>('[role="treeitem"]')];
const row = (name: RegExp) => rows().find(({ textContent }) => name.test(textContent.replaceAll('\u00a0', ' ')));
const active = () => document.getElementById(tree().getAttribute('aria-activedescendant') ?? '')?.textContent.replaceAll('\u00a0', ' ');
const press = (key: string) => act(() => void tree().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const click = (element: Element | null | undefined) => act(() => void element?.dispatchEvent(new MouseEvent('click', { bubbles: true })));

describe('by keyboard', () => {
  it('is one tab stop, from the first group on', () => {
    show(esketamine);
    expect(host.querySelectorAll('[tabindex="0"], button, a, input')).toHaveLength(1);
    expect(active()).toMatch(/^Ketone/);
    expect(rows()).toHaveLength(esketamine.molecule.groups.length + 1 + 16);
  });

  it('lights a group while it stands there, and selects it by Enter', () => {
    const store = show(esketamine);
    press('Home');
    expect(store.getState().lit).toEqual([7, 8]);
    press('Enter');
    expect(store.getState().selection).toEqual([7, 8]);
    expect(row(/^Ketone/)?.getAttribute('aria-selected')).toBe('true');
    press('Enter');
    expect(store.getState().selection).toEqual([]);
    act(() => tree().focus());
    act(() => tree().blur());
    expect(store.getState().lit).toEqual([]);
  });

  it('goes to an atom by its number or element, points at it, and selects a bond as two atoms', () => {
    const store = show(esketamine);
    press('9');
    expect(active()).toBe('Oxygen 9');
    expect(store.getState().hovered).toEqual({ kind: 'atom', index: 8 });
    press('Enter');
    expect(store.getState().selection).toEqual([8]);
    press('ArrowUp');
    press(' ');
    expect(store.getState().selection).toEqual([8, 7]);
    press('Escape');
    expect(store.getState().selection).toEqual([]);
  });

  it('unfolds the atom whose hydrogen is asked for', () => {
    const store = show(esketamine);
    expect(row(/^Hydrogen 20/)).toBeUndefined();
    press('2');
    press('0');
    expect(active()).toBe('Hydrogen 20');
    expect(store.getState().hovered).toEqual({ kind: 'atom', index: 19 });
    press('ArrowLeft');
    expect(active()).toMatch(/^Nitrogen 2/);
    press('ArrowLeft');
    expect(row(/^Hydrogen 20/)).toBeUndefined();
  });
});

describe('what happens elsewhere', () => {
  it('is marked in every row that it concerns', () => {
    const store = show(esketamine);
    act(() => store.getState().hover({ kind: 'atom', index: 1 }));
    const pointed = rows().filter(({ dataset }) => dataset['pointed'] === 'true').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
    expect(pointed).toEqual(['Secondary amine, 2 atoms', 'Nitrogen 2, 1 H']);
    act(() => store.getState().hover(undefined));
    expect(rows().some(({ dataset }) => dataset['pointed'] === 'true')).toBe(false);
  });

  it('unfolds down to a hydrogen that was selected, and a ring marks the groups that hold it', () => {
    const store = show(esketamine);
    act(() => store.getState().select([19]));
    expect(row(/^Hydrogen 20/)?.getAttribute('aria-selected')).toBe('true');
    expect(row(/^Hydrogen 20/)?.getAttribute('aria-level')).toBe('3');
    expect(row(/^Secondary amine/)?.dataset['holds']).toBe('true');
    expect(row(/^Ketone/)?.dataset['holds']).toBe('false');
  });
});

describe('by pointer', () => {
  it('a click selects and the triangle unfolds', () => {
    const store = show(esketamine);
    click(row(/^Oxygen 9/));
    expect(store.getState().selection).toEqual([8]);
    click(row(/^N-methyl/)?.querySelector('[data-twist]'));
    expect(store.getState().selection).toEqual([8]);
    expect(row(/^N-methyl/)?.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('many atoms', () => {
  it('300 are rows, of which pointing at one changes only those that it concerns', () => {
    const molecule = { ...lattice(esketamine.molecule, 300), groups: esketamine.molecule.groups };
    const store = show({ molecule, depiction: esketamine.depiction });
    expect(rows()).toHaveLength(molecule.groups.length + 1 + 160);
    const changed: Node[] = [];
    const watch = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    watch.observe(tree(), { attributes: true, childList: true, subtree: true });
    act(() => store.getState().hover({ kind: 'atom', index: 100 }));
    changed.push(...watch.takeRecords().map(({ target }) => target));
    watch.disconnect();
    expect(new Set(changed).size).toBe(1);
  });

  it('over 1 000 are a sentence', () => {
    show({ molecule: lattice(esketamine.molecule, 1001), depiction: esketamine.depiction });
    expect(host.textContent).toMatch(/^1,024 atoms are too many to list one by one/);
    expect(rows()).toHaveLength(0);
  });

  it('too many for a flat formula are said to be', () => {
    show({ molecule: esketamine.molecule, depiction: { width: 0, height: 0, marks: [], atoms: [] } }, true);
    expect(host.textContent).toContain('too large for a flat formula');
    expect(host.querySelector('svg')).toBeNull();
  });
});
