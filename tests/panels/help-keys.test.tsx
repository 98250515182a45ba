// @vitest-environment jsdom
// The help lists the keys that are heard, all of them and no others, in each language: what is listed is compared with what answers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useHistoryKeys } from '../../src/app/use-history-keys';
import { usePresentingKey } from '../../src/app/use-presenting-key';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { words as german } from '../../src/languages/de';
import { help } from '../../src/languages/en/help';
import { presenter } from '../../src/languages/en/presenter';
import { words as spanish } from '../../src/languages/es';
import { AtomOutline } from '../../src/panels/AtomOutline';
import { useStoryKeys } from '../../src/panels/story/use-story-keys';
import { ViewerProvider } from '../../src/panels/viewer-context';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { createKeyControl } from '../../src/scene/key-control';
import { createStage } from '../../src/scene/stage';
import { commandOfKey } from '../../src/state/presenter/presenter-command';
import { goToStep, returnToStep } from '../../src/state/story-player';
import type { Loaders, Playing } from '../../src/state/viewer-state';
import { createViewerStore, type ViewerStore } from '../../src/state/viewer-store';

vi.mock('../../src/state/story-player', () => ({ goToStep: vi.fn(), returnToStep: vi.fn() }));

/** Every key that a keyboard has, as an event names it; one letter and one digit more than any list names stand for the rest. */
const KEYS = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((key) => key === key.toLowerCase()),
  'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', 'Enter', 'Escape', 'Backspace', 'Delete', 'Insert', 'F1', 'F2', 'F5', 'ContextMenu',
];

/** What is written on keys. */
const SIGNS = { '←': 'ArrowLeft', '→': 'ArrowRight', '↑': 'ArrowUp', '↓': 'ArrowDown', '−': '-', Esc: 'Escape', Tab: 'Tab' } as const;
const NAMES = {
  en: { 'Page Up': 'PageUp', 'Page Down': 'PageDown', Home: 'Home', End: 'End', Enter: 'Enter', Space: ' ' },
  de: { 'Bild auf': 'PageUp', 'Bild ab': 'PageDown', Pos1: 'Home', Ende: 'End', Eingabe: 'Enter', Leertaste: ' ' },
  es: { 'Re Pág': 'PageUp', 'Av Pág': 'PageDown', Inicio: 'Home', Fin: 'End', Intro: 'Enter', Espacio: ' ' },
} as const;
type Language = keyof typeof NAMES;

interface Row {
  readonly key: string;
  readonly act: string;
}

/** The keys of the rows as events name them: all that stands in the place of a key, and names of keys in what is said of it. */
function listed(rows: readonly Row[], language: Language): readonly string[] {
  const names: Readonly<Record<string, string>> = NAMES[language];
  const found = new Set<string>();
  for (const row of rows) {
    if (/ (to|bis|a) /.test(row.key)) for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') found.add(key);
    else if (!/⌘|Shift/.test(row.key)) {
      for (const token of row.key.split(/, | or | oder | o | (?=[^A-Za-z])(?<=[^A-Za-z] )/)) {
        const key = names[token] ?? (SIGNS as Readonly<Record<string, string>>)[token];
        if (key !== undefined || token.length === 1) found.add(key ?? token.toLowerCase());
      }
    }
    for (const [name, key] of Object.entries(names)) if (new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(row.act)) found.add(key);
  }
  return [...found].sort();
}

const HELP = [['en', help.words], ['de', german.help], ['es', spanish.help]] as const;

const loaders: Loaders = { library: {}, chemistry: () => Promise.reject(new Error('Nothing is loaded here.')), fetch: () => Promise.reject(new Error('Nor here.')), now: () => 0, warn: () => undefined };
/** Small: a list is drawn anew at each key. */
const GLYCINE = readMolecule({ molfile: readFileSync(join(import.meta.dirname, '../../molecules/glycine.mol'), 'utf8') });
const plain = (key: string) => ({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false });

let root: Root;
let host: HTMLElement;
let store: ViewerStore;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  store = createViewerStore(loaders, { shown: { ...GLYCINE, origin: { kind: 'library', id: 'glycine' } } });
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const show = (element: React.ReactElement) => act(() => root.render(<ViewerProvider store={store}>{element}</ViewerProvider>));
/** True if the key was taken. */
function press(target: Element, key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  act(() => void target.dispatchEvent(event));
  return event.defaultPrevented;
}

function Viewer() {
  const frame = useRef<HTMLDivElement>(null);
  useHistoryKeys(frame, store);
  usePresentingKey(frame, store);
  return <div ref={frame} data-viewer="" />;
}

const nothing = () => undefined;

/** By the picture, in atom mode or out of it. `=` and `_` are `+` and `-` with the other hand on Shift. */
function heardByPicture(): readonly string[] {
  const { molecule } = GLYCINE;
  const drawing = REPRESENTATIONS.sticks.draw(molecule);
  const heard = KEYS.filter((key) =>
    [false, true].some((isWalking) => {
      const stage = createStage();
      stage.resize({ width: 400, height: 400 });
      stage.show({ molecule, drawing, projection: 'perspective', camera: { theta: 0, phi: 90, distance: 20 }, spin: 0, reducedMotion: true });
      const control = createKeyControl({ stage, molecule: () => molecule, selected: () => [], isShown: () => true, focusAtom: nothing, select: nothing, measure: nothing, enter: () => false, escape: () => false, help: nothing, describe: nothing });
      if (isWalking) control.press(plain('Enter'));
      return control.press(plain(key));
    }),
  );
  return heard.filter((key) => key !== '=' && key !== '_');
}

function heardByViewer(): readonly string[] {
  show(<Viewer />);
  const viewer = host.querySelector('[data-viewer]') as Element;
  return KEYS.filter((key) => {
    store.setState({ presenting: undefined });
    press(viewer, key);
    return store.getState().presenting !== undefined;
  });
}

it('the viewer', () => {
  // Tab is the browser's.
  const heard = [...heardByPicture(), ...heardByViewer(), 'Tab'].sort();
  for (const [language, { keyboard }] of HELP) expect(listed(Object.values(keyboard), language), language).toEqual(heard);
});

it('Ctrl or ⌘ with Z, and with Shift, undo and redo; no other key does anything with them', () => {
  const [undo, redo] = [vi.fn(), vi.fn()];
  store.setState({ undo, redo });
  show(<Viewer />);
  const viewer = host.querySelector('[data-viewer]') as Element;
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) expect(KEYS.filter((key) => press(viewer, key, held))).toEqual(['z']);
  expect([undo.mock.calls.length, redo.mock.calls.length]).toEqual([2, 0]);
  press(viewer, 'Z', { ctrlKey: true, shiftKey: true });
  expect([undo.mock.calls.length, redo.mock.calls.length]).toEqual([2, 1]);
  for (const { key } of [help.words.keyboard.undo, german.help.keyboard.undo, spanish.help.keyboard.undo]) expect(key).toMatch(/⌘ Z$/);
});

function Story() {
  const frame = useRef<HTMLDivElement>(null);
  useStoryKeys(frame);
  return <div ref={frame} data-story="" />;
}

it('a story', () => {
  store.setState({ story: { id: undefined, story: { title: '', steps: [] }, step: 3 } as unknown as Playing });
  show(<Story />);
  const story = host.querySelector('[data-story]') as Element;
  const heard = { forth: [] as string[], back: [] as string[], home: [] as string[] };
  for (const key of KEYS) {
    vi.mocked(goToStep).mockClear();
    vi.mocked(returnToStep).mockClear();
    press(story, key);
    const [, to] = vi.mocked(goToStep).mock.calls[0] ?? [];
    if (to !== undefined) heard[to === 4 ? 'forth' : 'back'].push(key);
    if (vi.mocked(returnToStep).mock.calls.length > 0) heard.home.push(key);
  }
  for (const [language, words] of HELP) {
    for (const row of ['forth', 'back', 'home'] as const) {
      // What is held together is looked at below.
      const alone = words.story[row].key.split(', ').filter((token) => !/Shift|Umschalt|Mayús/.test(token)).join(', ');
      expect(listed([{ key: alone, act: '' }], language), `${language}, ${row}`).toEqual(heard[row].sort());
    }
  }
  vi.mocked(goToStep).mockClear();
  press(story, ' ', { shiftKey: true });
  expect(vi.mocked(goToStep).mock.calls[0]?.[1]).toBe(2);
});

it('the list of groups and atoms', () => {
  show(<AtomOutline />);
  const tree = host.querySelector('[role="tree"]') as Element;
  const heard = KEYS.filter((key) => {
    // From the middle, where every way is open, and with something to take back.
    press(tree, 'Home');
    press(tree, 'ArrowDown');
    press(tree, 'Enter');
    return press(tree, key);
  });
  for (const [language, { list }] of HELP) expect(listed(Object.values(list), language), language).toEqual(heard.sort());
});

it('the presenter', () => {
  const heard = KEYS.filter((key) => commandOfKey(plain(key), true) !== undefined);
  // Home is the story's, and Esc puts away and then ends.
  for (const [language, { keys }] of [['en', presenter.words], ['de', german.presenter], ['es', spanish.presenter]] as const) {
    expect(listed(keys.map(([key]) => ({ key: key ?? '', act: '' })), language), language).toEqual([...heard, 'Home', 'Escape'].sort());
  }
  expect(KEYS.filter((key) => key.length === 1 && key !== ' ' && commandOfKey(plain(key), false) !== undefined)).toEqual([]);
});
