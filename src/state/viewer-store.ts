// One store per viewer. The latest request wins and the former is aborted; a failure leaves the last good picture.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { ChemistryError } from '../chemistry/chemistry-error';
import { badValue } from '../options/option-codec';
import { DEFAULT_OPTIONS, type Options } from '../options/options';
import { measurable, withAtom, withMeasure } from './measuring';
import { fault } from '../chemistry/fault';
import { openingFaults } from '../languages/en/opening-faults';
import { tell } from '../languages/said';
import { openMoleculeFile, sourceOf } from './molecule-file';
import { NO_EXHIBIT, pictureActions } from './picture-actions';
import { rememberViews } from './remember-views';
import { withOptions } from './with-options';
import { chosenAtoms, hasAddress } from './shareable-options';
import type {
  Loaders,
  LoadedMolecule,
  LoadingStage,
  MoleculeFile,
  Origin,
  ProblemPlace,
  Shown,
  ViewerActions,
  ViewerData,
  ViewerState,
} from './viewer-state';

export { shareableOptions } from './shareable-options';

export type ViewerStore = StoreApi<ViewerState>;

interface Request {
  readonly label: string;
  readonly where: ProblemPlace;
  /** What is echoed beside the sentence when it fails. */
  readonly text: string;
  readonly stage: LoadingStage;
  readonly run: (signal: AbortSignal, onProgress: (stage: LoadingStage) => void) => Promise<Shown>;
}

type Outcome = 'shown' | 'failed' | 'superseded';

/** Which options say what is shown; the strongest first. */
const BY_PRECEDENCE = ['smiles', 'src', 'molecule'] as const;

const ORIGIN_OF = { smiles: 'smiles', src: 'src', molecule: 'library' } as const;

const asChemistryError = (error: unknown) =>
  error instanceof ChemistryError || (error instanceof Error && 'code' in error)
    ? (error as ChemistryError)
    : fault('unsupported', tell(openingFaults, 'unexpected'));

/** The options that name a molecule, as its origin has them. */
function originOptions(origin: Origin): Pick<Options, 'molecule' | 'smiles' | 'src'> {
  return {
    molecule: origin.kind === 'library' ? origin.id : DEFAULT_OPTIONS.molecule,
    smiles: origin.kind === 'smiles' ? origin.text : undefined,
    src: origin.kind === 'src' ? origin.address : undefined,
  };
}

interface InitialView {
  readonly options?: Options;
  readonly shown: Shown;
  /** Another is asked for at once: this one is seen only if that does not come. */
  readonly isUnseen?: boolean;
}

export function createViewerStore(loaders: Loaders, initial: InitialView): ViewerStore {
  let running: AbortController | undefined;
  let { isUnseen = false } = initial;

  /** Those of a link that the molecule can have; one warning for the others. */
  function measuresOf({ measure }: Options, { molecule }: Shown): Options['measure'] {
    const { kept, warning } = measurable(measure, molecule);
    if (warning) loaders.warn(warning);
    return kept;
  }

  const store = createStore<ViewerState>()((set, get) => {
    const data: ViewerData = {
      options: { ...(initial.options ?? DEFAULT_OPTIONS), ...originOptions(initial.shown.origin) },
      shown: initial.shown,
      tool: undefined,
      exhibit: NO_EXHIBIT,
      story: undefined,
      loading: undefined,
      problem: undefined,
      hovered: undefined,
      selection: chosenAtoms(initial.options ?? DEFAULT_OPTIONS, initial.shown.molecule.atoms.length),
      lit: [],
      litParts: [],
      measuring: undefined,
      pose: undefined,
      canUndo: false,
      canRedo: false,
      said: [],
    };

    const keep = (atoms: readonly number[]) =>
      set(({ options }) => ({ options: { ...options, measure: withMeasure(options.measure, atoms) } }));

    async function request({ label, where, text, stage, run }: Request): Promise<Outcome> {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      set({ loading: { label, stage, startedAt: loaders.now(), ...(isUnseen && { isFirst: true }) }, problem: undefined });
      const isLatest = () => running === mine;
      try {
        const shown = await run(mine.signal, (next) => {
          const { loading } = get();
          if (isLatest() && loading) set({ loading: { ...loading, stage: next } });
        });
        if (!isLatest()) return 'superseded';
        const { highlight } = get().options;
        const unchosen = { camera: undefined, select: [], measure: [], highlight: highlight?.kind === 'atoms' ? undefined : highlight };
        const options = { ...get().options, ...originOptions(shown.origin), ...unchosen };
        const cleared = { exhibit: NO_EXHIBIT, hovered: undefined, selection: [], lit: [], measuring: undefined, pose: undefined };
        set({ shown, options, loading: undefined, ...cleared });
        return 'shown';
      } catch (error) {
        if (!isLatest()) return 'superseded';
        const { code, message, position, said } = asChemistryError(error);
        const problem = { code, message, where, text, ...(position === undefined ? {} : { position }), ...(said && { said }) };
        set({ loading: undefined, problem: code === 'aborted' ? undefined : problem });
        return 'failed';
      }
    }

    /** Opening is part of the request: a file that cannot be opened ends the former request all the same. */
    const fromFile = (name: string, open: () => MoleculeFile, origin: (file: MoleculeFile) => Origin) =>
      request({
        label: name,
        where: 'file',
        text: name,
        stage: 'reading',
        run: async (signal, onProgress) => {
          const file = open();
          return { ...titled(await loaders.chemistry(sourceOf(file), { signal, onProgress }), name), origin: origin(kept(file)) };
        },
      });

    const fromSrc = (address: string) =>
      request({
        label: address,
        where: 'src',
        text: address,
        stage: 'fetching',
        run: async (signal, onProgress) => {
          const { name, text } = await loaders.fetch(address, signal);
          const file = openMoleculeFile(name, text);
          return { ...titled(await loaders.chemistry(sourceOf(file), { signal, onProgress }), name), origin: { kind: 'src', address, file: kept(file) } };
        },
      });

    async function fromLibrary(id: string, where: ProblemPlace): Promise<Outcome> {
      const readEntry = Object.hasOwn(loaders.library, id) ? loaders.library[id] : undefined;
      if (!readEntry) {
        running?.abort();
        running = undefined;
        if (where === 'link') loaders.warn(badValue('molecule', id));
        set({ loading: undefined, problem: { code: 'unsupported', ...tell(openingFaults, 'notInLibrary', id), where, text: id } });
        return 'failed';
      }
      return request({ label: id, where, text: id, stage: 'waiting', run: async () => ({ ...(await readEntry()), origin: { kind: 'library', id } }) });
    }

    const fromSmiles = (text: string, where: ProblemPlace) =>
      request({
        label: text.trim().split(/\s/)[0] ?? '',
        where,
        text,
        stage: 'reading',
        run: async (signal, onProgress) => ({ ...(await loaders.chemistry({ smiles: text }, { signal, onProgress })), origin: { kind: 'smiles', text: text.trim() } }),
      });

    function fromAddress(options: Options, used: (typeof BY_PRECEDENCE)[number]): Promise<Outcome> {
      if (used === 'smiles') return fromSmiles(options.smiles ?? '', 'link');
      return used === 'src' ? fromSrc(options.src ?? '') : fromLibrary(options.molecule, 'link');
    }

    /** Camera, selection and measures wait for the molecule they were written for; one that is shown already is not loaded again. */
    async function load(options: Options): Promise<void> {
      const mentioned = BY_PRECEDENCE.filter((name) => options[name] !== undefined && options[name] !== DEFAULT_OPTIONS[name]);
      const used = mentioned[0] ?? 'molecule';
      if (mentioned.length > 1) loaders.warn(`The address names ${mentioned.join(' and ')}; ${used} is shown.`);
      const { camera, select, measure: _, ...view } = options;
      const { options: former, shown } = get();
      set({ options: { ...view, ...originOptions(shown.origin), camera: former.camera, select: former.select, measure: former.measure } });
      const same = hasAddress(shown.origin) && shown.origin.kind === ORIGIN_OF[used] && originOptions(shown.origin)[used] === options[used];
      if (same) actions.cancel();
      const outcome = same ? 'shown' : await fromAddress(options, used);
      if (outcome !== 'shown') return;
      set((now) => ({
        options: { ...now.options, camera, select, highlight: options.highlight, measure: measuresOf(options, now.shown) },
        selection: chosenAtoms(options, now.shown.molecule.atoms.length),
        pose: undefined,
      }));
    }

    const actions: ViewerActions = {
      ...pictureActions(set),
      setOptions: (patch) => set((state) => withOptions(state, patch)),
      showLibrary: async (id, where = 'field') => void (await fromLibrary(id, where)),
      showSmiles: async (text, where = 'field') => void (await fromSmiles(text, where)),
      showFile: async (name, text) => void (await fromFile(name, () => openMoleculeFile(name, text), (file) => ({ kind: 'file', file }))),
      showSrc: async (address) => void (await fromSrc(address)),
      async showRecord(record) {
        const { origin } = get().shown;
        if ((origin.kind !== 'file' && origin.kind !== 'src') || origin.file.records < 2) return;
        await fromFile(origin.file.name, () => ({ ...origin.file, record }), (file) => ({ ...origin, file }));
      },
      load,
      report: (problem) => set({ problem }),
      dismissProblem: () => set({ problem: undefined }),
      cancel() {
        running?.abort();
        running = undefined;
        set({ loading: undefined });
      },
      hover: (hovered) => set({ hovered }),
      select: (selection) => set({ selection }),
      frame: (atoms) => set({ selection: atoms, framed: atoms }),
      light: (lit) => set({ lit }),
      lightParts: (litParts) => set({ litParts }),
      setMeasuring(on) {
        if (on === (get().measuring !== undefined)) return;
        if (!on) actions.finishMeasure();
        set(on ? { measuring: [], selection: [] } : { measuring: undefined });
      },
      measureAtom(atom) {
        const { pending, finished } = withAtom(get().measuring ?? [], atom);
        set({ measuring: pending });
        if (finished) keep(finished);
      },
      finishMeasure() {
        const { measuring = [] } = get();
        if (measuring.length < 2) return false;
        set({ measuring: [] });
        keep(measuring);
        return true;
      },
      cancelMeasure() {
        const { measuring } = get();
        if (measuring) set({ measuring: measuring.length > 0 ? [] : undefined });
        return measuring !== undefined;
      },
      removeMeasure: (index) =>
        set(({ options }) => ({ options: { ...options, measure: options.measure.filter((_, place) => index !== undefined && place !== index) } })),
      moved: (pose) => set({ pose }),
      reset() {
        actions.showBase();
        set(({ options }) => ({ exhibit: NO_EXHIBIT, selection: [], hovered: undefined, pose: undefined, options: { ...options, camera: undefined, select: [], compare: undefined, cut: undefined, part: [] } }));
      },
      undo: () => step('back'),
      redo: () => step('forth'),
    };
    return { ...data, options: { ...data.options, measure: measuresOf(data.options, data.shown) }, ...actions, loaders };
  });

  store.subscribe((state, former) => {
    if (former.loading && !state.loading) isUnseen = false;
  });
  const step = rememberViews(store, loaders.now);
  return store;
}

/** What is read no more needs no memory: the text of 100 000 atoms is 7 MB. */
const kept = (file: MoleculeFile): MoleculeFile => (file.records > 1 ? file : { ...file, text: '' });

/** A file without a title is called by its file name. */
function titled({ molecule, ...rest }: LoadedMolecule, fileName: string): LoadedMolecule {
  return { molecule: molecule.name === '' ? { ...molecule, name: fileName } : molecule, ...rest };
}
