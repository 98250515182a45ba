// One presentation: joins what the teacher asks for, in either window, to the story and the picture that the class sees.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { moleculeName } from '../../content/describe-molecule';
import type { Options } from '../../options/options';
import { goToStep } from '../story-player';
import type { ViewerState } from '../viewer-state';
import type { ViewerStore } from '../viewer-store';
import { type Lesson, lessonOf } from './lesson';
import { type ChannelEnd, newChannelId, openChannel, readToPicture, type ToNotes } from './presenter-channel';
import type { PresenterCommand } from './presenter-command';
import { afterCommand, afterKey, FIRST_STATE, type PresenterState } from './presenter-state';

export interface PresenterRoom extends PresenterState {
  readonly lesson: Lesson | undefined;
  /** How the steps looked, by 0-based step; PNG. */
  readonly stills: ReadonlyMap<number, Blob>;
  /** Of the window with the notes. `refused`: none can be opened, or kept in step. */
  readonly notes: 'none' | 'awaited' | 'open' | 'closed' | 'refused';
}

export interface Presenter {
  readonly room: StoreApi<PresenterRoom>;
  /** Of the channel, for the address of the notes. */
  readonly id: string;
  /** Of the reader, for a link: the class has its own screens. */
  readonly theme: Options['theme'];
  /** `by`: a key in the window of the picture puts away what covers the step first. */
  run(command: PresenterCommand, by?: 'key'): void;
  keepStill(step: number, image: Blob): void;
  setNotes(notes: PresenterRoom['notes']): void;
  /** Returns what ends it. */
  start(): () => void;
}

const shownStep = ({ story }: ViewerState) => story?.step;

export function createPresenter(store: ViewerStore, { open = openChannel, now = Date.now }: { readonly open?: typeof openChannel; readonly now?: () => number } = {}): Presenter {
  const id = newChannelId();
  let channel: ChannelEnd | undefined;
  const begun = store.getState();
  const { theme } = begun.options;
  const story = begun.story?.story;
  const room = createStore<PresenterRoom>()(() => ({
    ...FIRST_STATE,
    at: shownStep(begun),
    lesson: story && lessonOf(story),
    stills: new Map(),
    notes: 'none',
  }));
  const say = (message: ToNotes) => channel?.say(message);
  const tellLesson = () => say({ to: 'notes', say: 'lesson', lesson: room.getState().lesson, picture: moleculeName(store.getState().shown.molecule) });
  const tellState = () => {
    const { at, blank, isFrozen, sheet, usesLetters, timer } = room.getState();
    say({ to: 'notes', say: 'state', state: { at, blank, isFrozen, sheet, usesLetters, timer, shown: shownStep(store.getState()) } });
  };

  /** The class goes where the teacher stands, unless the picture is frozen. */
  const show = (former: PresenterState) => {
    const { at, isFrozen } = room.getState();
    if (former.isFrozen !== isFrozen) store.setState({ presenting: isFrozen ? 'frozen' : 'live' });
    const shown = shownStep(store.getState());
    if (at !== undefined && shown !== undefined && at !== shown && !isFrozen) void goToStep(store, at);
    // What is not seen yet is fetched meanwhile.
    const next = isFrozen && at !== undefined ? store.getState().story?.story.steps[at]?.view.molecule : undefined;
    const { library } = begun.loaders;
    if (next !== undefined && Object.hasOwn(library, next)) void library[next]?.().catch(() => undefined);
  };

  const run: Presenter['run'] = (command, by) => {
    const former = room.getState();
    const after = by === 'key' ? afterKey : afterCommand;
    room.setState(after(former, command, { steps: former.lesson?.steps.length ?? 0, now: now() }));
    show(former);
    tellState();
  };

  const follow = (state: ViewerState, former: ViewerState) => {
    if (state.story?.story !== former.story?.story) {
      const told = state.story?.story;
      room.setState({ lesson: told && lessonOf(told), at: shownStep(state), stills: new Map(), sheet: undefined });
      tellLesson();
      tellState();
    } else if (shownStep(state) !== shownStep(former)) {
      // By a link, or the buttons of the story.
      if (!room.getState().isFrozen) room.setState({ at: shownStep(state) });
      tellState();
    } else if (state.shown !== former.shown && !state.story) tellLesson();
  };

  const hear = (data: unknown) => {
    const message = readToPicture(data);
    if (message?.say === 'command') run(message.command);
    if (message?.say === 'left') room.setState({ notes: 'closed' });
    if (message?.say !== 'hello') return;
    room.setState({ notes: 'open' });
    tellLesson();
    for (const [step, image] of room.getState().stills) say({ to: 'notes', say: 'still', step, image });
    tellState();
  };

  /** Tells the notes, and gives back the theme, unless the teacher has chosen another meanwhile. */
  const release = () => {
    say({ to: 'notes', say: 'ended' });
    channel?.close();
    const { options, setOptions } = store.getState();
    if (options.theme === 'projector') setOptions({ theme });
  };

  return {
    room,
    id,
    theme,
    run,
    keepStill(step, image) {
      room.setState(({ stills }) => ({ stills: new Map([...stills, [step, image]]) }));
      say({ to: 'notes', say: 'still', step, image });
    },
    setNotes: (notes) => room.setState({ notes }),
    start() {
      channel = open(id);
      if (channel) channel.hear(hear);
      else room.setState({ notes: 'refused' });
      const stop = store.subscribe(follow);
      store.getState().setOptions({ theme: 'projector' });
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        stop();
        release();
      };
    },
  };
}
