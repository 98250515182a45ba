// Makes what a host may do with one viewer out of its store and the handle of its picture.

import { exportMolecule, type ExportFormat } from '../chemistry/export-molecule';
import type { MoleculeCanvasHandle } from '../scene/canvas-contract';
import type { ViewerStore } from '../state/viewer-store';
import { createApplying } from './api/apply-options';
import { createCauses } from './api/cause';
import { checkedAtoms } from './api/check-arguments';
import { describeBriefly } from './api/describe-briefly';
import { createEventHub } from './api/event-hub';
import { followEvents, loadDetail } from './api/follow-events';
import type { Picturing } from './api/make-picture';
import { createRestingCamera } from './api/resting-camera';
import { tellStory } from './api/tell-story';
import { ViewerFault } from './api/viewer-fault';
import { watchLoads } from './api/watch-loads';
import { writeState } from './embed-defaults';
import type { ViewerApi } from './viewer-api';

export interface ViewerApiSettings {
  readonly store: ViewerStore;
  /** undefined while there is none. */
  readonly picture: () => Pick<MoleculeCanvasHandle, 'toBlob' | 'view' | 'pose'> | undefined;
  /** Brings view and camera back to what the options say. */
  readonly reset: () => void;
  readonly warn: (sentence: string) => void;
  /** True where no 3D picture will come, as without WebGL; default: one will. */
  readonly isFlat?: () => boolean;
  /** Ends it: nothing is told from then on. */
  readonly signal?: AbortSignal;
}

const EXPORTS: readonly ExportFormat[] = ['mol', 'sdf', 'smiles', 'xyz'];

export function createViewerApi({ store, picture, reset, warn, isFlat = () => false, signal }: ViewerApiSettings): ViewerApi {
  const hub = createEventHub();
  const causes = createCauses();
  const get = store.getState;
  const picturing: Picturing = { store, picture, isFlat };
  let hasLoaded = false;
  /** The request whose molecule has come, though it may not have settled yet. */
  let arrived: Promise<void> | undefined;
  let describe = describeBriefly;
  /** Asked for once there is something to tell of; until it has come there are the few words. */
  const fetchReading = () =>
    import('./api/describe-viewer').then(
      ({ describeViewer }) => {
        describe = describeViewer;
      },
      () => undefined,
    );
  /** The first molecule may have been there before anybody listened. */
  const tellFirst = () => {
    if (hasLoaded || signal?.aborted || store.getState().loading || loads.current()) return;
    hasLoaded = true;
    void fetchReading();
    hub.tell('load', loadDetail(get().shown.molecule, 'api'));
  };
  const stop = followEvents({
    store,
    causes,
    hub,
    camera: createRestingCamera(() => picture()?.pose()),
    onLoad: () => {
      if (!hasLoaded) void fetchReading();
      hasLoaded = true;
      arrived = loads.current();
    },
  });
  const loads = watchLoads(store, causes, (isWell) => {
    if (isWell) tellFirst();
    // Whoever waits for the first molecule hears that it was given up.
    else if (!hasLoaded && !get().problem && !get().loading) hub.tell('error', { source: 'user', code: 'aborted', message: 'Loading was cancelled.' });
  });
  const { setOptions, setState, setMolfile } = createApplying({ store, causes, loads, warn });
  signal?.addEventListener('abort', stop, { once: true });
  queueMicrotask(tellFirst);

  const atoms = (numbers: readonly number[]) => checkedAtoms(numbers, get().shown.molecule.atoms.length);

  return {
    molecule: () => (hasLoaded ? get().shown.molecule : undefined),
    loaded() {
      const underWay = loads.current();
      return hasLoaded && !get().loading && !get().problem && (!underWay || underWay === arrived);
    },
    setOptions,
    setState,
    setMolfile,
    getState: () => writeState(get()),
    select(numbers) {
      const chosen = atoms(numbers);
      causes.during('api', () => get().select(chosen));
    },
    focusAtom(number) {
      const chosen = atoms([number]);
      causes.during('api', () => get().frame(chosen));
    },
    async goToStep(story, step) {
      if (typeof story !== 'string') throw new ViewerFault('bad-argument', 'A story is named by its id, such as mirror-images.');
      await tellStory({ store, causes, loads, warn }, story, step === undefined || step === null ? undefined : String(step), { isStrict: true });
    },
    resetView: () => causes.during('api', reset),
    describe: (level) => describe(get().shown.molecule, level),
    toBlob: async (request) => (await import('./api/make-picture')).makePicture(picturing, request),
    async toDataURL(request) {
      const [{ makePicture }, { dataUrlOf }] = await Promise.all([import('./api/make-picture'), import('./api/recode-picture')]);
      return dataUrlOf(await makePicture(picturing, request));
    },
    exportMolecule(format) {
      if (!EXPORTS.includes(format)) throw new ViewerFault('bad-argument', `A molecule is exported as ${EXPORTS.join(', ')}, not “${String(format).slice(0, 40)}”.`);
      return exportMolecule(get().shown.molecule, format);
    },
    exportModel: async (format) => (await import('./api/make-model')).makeModel(picturing, format),
    on: hub.on,
  };
}
