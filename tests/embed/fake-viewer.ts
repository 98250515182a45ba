// A viewer that draws nothing and keeps account of what its host asks.
import type { MountedViewer, MountSettings } from '../../src/embed/mounted-viewer';
import type { ViewerApi, ViewerEventName, ViewerEvents } from '../../src/embed/viewer-api';
import { moleculeNamed } from '../state/store-with-jobs';

export interface FakeViewer extends MountedViewer {
  readonly settings: MountSettings;
  /** Name and arguments of each call of the api that changes something. */
  readonly calls: readonly (readonly unknown[])[];
  isLive: boolean;
  isUnmounted: boolean;
  listeners(): number;
  tell<Name extends ViewerEventName>(name: Name, detail: ViewerEvents[Name]): void;
  /** Its first molecule, three atoms. */
  load(): void;
}

/** Those that were started, in order. */
export const fakeViewers: FakeViewer[] = [];

const { molecule } = moleculeNamed('Fake');
const LOADED = { source: 'api', name: 'Fake', formula: 'C3', stereo: 'achiral', warnings: [], atomCount: 3, bondCount: 0 } as const;

function makeFake(settings: MountSettings): FakeViewer {
  const calls: unknown[][] = [];
  const hearers = new Map<ViewerEventName, Set<(detail: never) => void>>();
  let isLoaded = false;
  const noted = async (...call: unknown[]) => void calls.push(call);
  const api: ViewerApi = {
    molecule: () => (isLoaded ? molecule : undefined),
    loaded: () => isLoaded,
    setOptions: (patch) => noted('setOptions', patch),
    setMolfile: (text) => noted('setMolfile', text),
    getState: () => ({}),
    setState: (state) => noted('setState', state),
    select: (atoms) => void calls.push(['select', atoms]),
    focusAtom(atom) {
      calls.push(['focusAtom', atom]);
      if (atom > 3) throw new Error(`There is no atom ${atom}.`);
    },
    goToStep: (story, step) => noted('goToStep', story, step),
    resetView: () => void calls.push(['resetView']),
    describe: () => 'A fake.',
    toBlob: async () => new Blob(),
    toDataURL: async () => 'data:,',
    exportMolecule: () => '',
    exportModel: async () => new Blob(),
    on(name, hear) {
      const set = hearers.get(name) ?? new Set();
      hearers.set(name, set.add(hear));
      return () => set.delete(hear);
    },
  };
  const fake: FakeViewer = {
    settings,
    calls,
    api,
    isLive: true,
    isUnmounted: false,
    setAlt: (alt) => void calls.push(['setAlt', alt]),
    setLive(isLive) {
      fake.isLive = isLive;
    },
    setPaused: () => undefined,
    unmount() {
      fake.isUnmounted = true;
    },
    listeners: () => [...hearers.values()].reduce((sum, { size }) => sum + size, 0),
    tell(name, detail) {
      for (const hear of hearers.get(name) ?? []) hear(detail as never);
    },
    load() {
      isLoaded = true;
      fake.tell('load', LOADED);
    },
  };
  fakeViewers.push(fake);
  return fake;
}

let shouldFail = false;
let held: Promise<void> | undefined;
let letGo: () => void = () => undefined;

/** In place of `fetchViewer`. */
export const fetchFake = Object.assign(
  async (): Promise<typeof makeFake> => {
    const fails = shouldFail;
    shouldFail = false;
    await held;
    if (fails) throw new TypeError('Failed to fetch dynamically imported module');
    return makeFake;
  },
  {
    failNext() {
      shouldFail = true;
    },
    hold() {
      held = new Promise((resolve) => {
        letGo = resolve;
      });
    },
    release() {
      letGo();
      held = undefined;
    },
  },
);
