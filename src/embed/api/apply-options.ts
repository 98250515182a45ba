// What a host asks for as options: the view at once, a molecule or a story when it has come. What is shown already is left alone.

import type { OptionName, Options } from '../../options/options';
import { measurable } from '../../state/measuring';
import { shareableOptions } from '../../state/shareable-options';
import { ROOM_OPTIONS } from '../../state/story-address';
import type { ViewerStore } from '../../state/viewer-store';
import { EMBED_DEFAULTS, writeOptions } from '../embed-defaults';
import type { ViewerApi } from '../viewer-api';
import type { Causes } from './cause';
import { declareInputs, type Inputs, isShown } from './declared-inputs';
import { INPUTS, type ReadPatch, readPatch } from './read-patch';
import { leave, tellStory } from './tell-story';
import type { LoadWatch } from './watch-loads';

interface Applying {
  readonly store: ViewerStore;
  readonly causes: Causes;
  readonly loads: LoadWatch;
  readonly warn: (sentence: string) => void;
}

/** What points at atoms, or was meant for one molecule: it waits for the molecule that is on its way. */
const OF_THE_MOLECULE = ['camera', 'select', 'measure', 'highlight'] as const satisfies readonly OptionName[];
const NOT_OF_THE_VIEW: readonly OptionName[] = [...INPUTS, 'story', 'step'];
const FILE_NAME = 'molfile.mol';

function pick(values: Partial<Options>, names: readonly OptionName[]): Partial<Options> {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(values, name)).map((name) => [name, values[name]]));
}

function without(values: Partial<Options>, names: readonly OptionName[]): Partial<Options> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.some((each) => each === name)));
}

export function createApplying({ store, causes, loads, warn }: Applying): Pick<ViewerApi, 'setOptions' | 'setState' | 'setMolfile'> {
  const inputs = declareInputs(warn);
  const get = store.getState;

  /** What of a patch is other than shown, by what an address would say. */
  function changed({ values, named }: ReadPatch): Partial<Options> {
    const now = shareableOptions(get());
    const [before, after] = [writeOptions(now), writeOptions({ ...now, ...values })];
    return pick(values, named.filter((name) => before[name] !== after[name]));
  }

  function show({ select, measure, ...view }: Partial<Options>): void {
    const { shown, setOptions: set, select: choose } = get();
    const count = shown.molecule.atoms.length;
    const measures = measure && measurable(measure, shown.molecule);
    if (measures?.warning) warn(measures.warning);
    const chosen = select?.filter((number) => number <= count).map((number) => number - 1);
    if (chosen?.length !== select?.length) warn(`The molecule has ${count} atoms; what select names beyond them is left out.`);
    causes.during('api', () => {
      if (Object.keys(view).length > 0 || measures) set({ ...view, ...(measures && { measure: measures.kept }) });
      if (chosen) choose(chosen);
    });
  }

  const load = (values: Partial<Options>, wanted: Inputs) =>
    loads.run(undefined, () => {
      const now = shareableOptions(get());
      // A group or a pattern may be found in the next molecule as well.
      const highlight = now.highlight?.kind === 'atoms' ? undefined : now.highlight;
      return get().load({ ...now, ...pick(EMBED_DEFAULTS, OF_THE_MOLECULE), highlight, ...values, ...wanted });
    });

  async function setOptions(patch: Parameters<ViewerApi['setOptions']>[0]): Promise<void> {
    const read = readPatch(patch, warn);
    const { values, named } = read;
    const before = changed(read);
    const playing = get().story;
    if (before.step !== undefined && before.story === undefined && !playing && loads.current()) {
      // A story that is on its way.
      await loads.current();
      return setOptions(patch);
    }
    const id = before.story ?? (before.step === undefined ? undefined : playing?.id);
    if (id !== undefined) return tellStory({ store, causes, loads, warn }, id, values.step, { own: values, isStrict: false });
    if (playing && named.includes('story') && values.story === undefined) await leave(store, causes);
    const wanted = inputs.ask(read, get());
    const isBusy = get().loading !== undefined || loads.current() !== undefined;
    if (wanted && (isBusy || !isShown(wanted, get()))) return load(without(values, NOT_OF_THE_VIEW), wanted);
    // What could not be shown is taken back, or asked for is what stayed: the picture is right again.
    const isRight = wanted !== undefined || (!isBusy && INPUTS.some((name) => named.includes(name)));
    if (isRight && get().problem) await loads.run(undefined, async () => undefined);
    const view = without(changed(read), NOT_OF_THE_VIEW);
    const underWay = loads.current();
    if (!underWay) return show(view);
    const waiting = pick(values, OF_THE_MOLECULE);
    show(without(view, OF_THE_MOLECULE));
    if (Object.keys(waiting).length === 0) return;
    await underWay;
    show(waiting);
  }

  async function setState(state: Parameters<ViewerApi['setState']>[0]): Promise<void> {
    const read = readPatch(state, warn);
    const full: Options = { ...EMBED_DEFAULTS, ...read.values };
    const isBusy = get().loading !== undefined || loads.current() !== undefined;
    if (!isBusy && JSON.stringify(writeOptions(full)) === JSON.stringify(writeOptions(shareableOptions(get())))) return;
    // A step sets its own view; what belongs to the room goes back to its default.
    if (full.story !== undefined) return tellStory({ store, causes, loads, warn }, full.story, full.step, { own: { ...pick(full, ROOM_OPTIONS), ...read.values }, isStrict: false });
    if (get().story) await leave(store, causes);
    const wanted = inputs.replace(read);
    const view = without(full, NOT_OF_THE_VIEW);
    return wanted ? load(view, wanted) : show(view);
  }

  async function setMolfile(text: string | undefined): Promise<void> {
    if (text === inputs.molfile()) return;
    inputs.setMolfile(text, get());
    if (text === undefined) return load({}, inputs.beneath());
    return loads.run(undefined, () => get().showFile(FILE_NAME, text));
  }

  return { setOptions, setState, setMolfile };
}
