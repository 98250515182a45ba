// Tells a story: opens it at a step, shows what the step asks for, comes back to it, and gives the reader's own view back at the end.
// Arrives with the first story.

import { isStoryId, STORIES } from '../content/stories/stories';
import { findStep, STEP_OPTIONS, type Step, type Story } from '../content/stories/story';
import { badValue, parseOptions } from '../options/option-codec';
import { DEFAULT_OPTIONS, type OptionName, type Options } from '../options/options';
import { NO_EXHIBIT } from './picture-actions';
import { addressOptions } from './shareable-options';
import { asWritten, ROOM_OPTIONS } from './story-address';
import type { Playing, ViewerState } from './viewer-state';
import type { ViewerStore } from './viewer-store';

/** All options of a step, in the reader's room. */
function stepOptions({ view }: Pick<Step, 'view'>, room: Options): Options {
  const kept = Object.fromEntries(ROOM_OPTIONS.map((name) => [name, room[name]]));
  const { options, given } = parseOptions(view as Readonly<Record<string, string>>);
  return { ...DEFAULT_OPTIONS, ...kept, ...Object.fromEntries(given.map((name) => [name, options[name]])) };
}

const beforeOf = ({ shown, options, selection, pose, tool }: ViewerState): Playing['before'] => ({ shown, options, selection, pose, tool });

/** Shows a step; `own`: options that the address sets otherwise. */
async function showStep(store: ViewerStore, playing: Omit<Playing, 'view'>, own: Partial<Options> = {}): Promise<void> {
  const { id, story, step } = playing;
  const current = story.steps[step];
  if (!current) return;
  const view = { ...stepOptions(current, store.getState().options), story: id, step: id && current.id };
  const state = store.getState();
  state.showBase();
  store.setState({ story: { ...playing, view }, tool: undefined, exhibit: NO_EXHIBIT, lit: [], hovered: undefined, measuring: undefined });
  // The next molecule is fetched while this one is looked at.
  const next = story.steps[step + 1]?.view.molecule;
  await state.load({ ...view, ...own });
  if (next !== undefined && Object.hasOwn(state.loaders.library, next)) void state.loaders.library[next]?.().catch(() => {});
}

/** `id`: of the library's stories; without it the story is a reader's own and has no link. */
export function playStory(store: ViewerStore, story: Story, { id, step = 0, own }: { readonly id?: string | undefined; readonly step?: number; readonly own?: Partial<Options> } = {}): Promise<void> {
  const state = store.getState();
  const before = state.story?.before ?? beforeOf(state);
  return showStep(store, { id, story, step, before }, own);
}

/** By 0-based index; beyond its ends a story stays where it is. `isReadOn`: by scrolling, which leaves no trace for Back. */
export async function goToStep(store: ViewerStore, step: number, isReadOn = false): Promise<void> {
  const { story: playing } = store.getState();
  if (!playing || step < 0 || step >= playing.story.steps.length) return;
  await showStep(store, { ...playing, step, isReadOn });
}

/** After the reader has turned away: the view of the step again. */
export async function returnToStep(store: ViewerStore): Promise<void> {
  const { story: playing } = store.getState();
  if (playing) await showStep(store, playing);
}

/** Ends the story; what was shown before it comes back, camera and all. */
export function leaveStory(store: ViewerStore): void {
  const { story: playing, cancel, options } = store.getState();
  cancel();
  if (!playing) {
    store.setState({ options: { ...options, story: undefined, step: undefined } });
    return;
  }
  const { shown, selection, pose, tool } = playing.before;
  const room = Object.fromEntries(ROOM_OPTIONS.map((name) => [name, options[name]]));
  store.setState({
    story: undefined,
    exhibit: NO_EXHIBIT,
    problem: undefined,
    hovered: undefined,
    lit: [],
    measuring: undefined,
    shown,
    selection,
    pose,
    tool,
    options: { ...playing.before.options, ...room, story: undefined, step: undefined },
  });
}

/** What an address says, where it names a story or one is told: opens, steps or leaves. `given`: the names that it sets. */
export async function showAddress(store: ViewerStore, options: Options, given: readonly OptionName[]): Promise<void> {
  const state = store.getState();
  if (!isStoryId(options.story)) {
    const isAsBefore = state.story !== undefined && asWritten(addressOptions({ ...state, ...state.story.before })) === asWritten(options);
    leaveStory(store);
    if (!isAsBefore) await store.getState().load(options);
    return;
  }
  const own = Object.fromEntries([...STEP_OPTIONS, ...ROOM_OPTIONS].filter((name) => given.includes(name)).map((name) => [name, options[name]]));
  const story = await STORIES[options.story].load();
  const step = findStep(story, options.step);
  if (step === undefined) state.loaders.warn(badValue('step', options.step ?? ''));
  await playStory(store, story, { id: options.story, step: step ?? 0, own });
}
