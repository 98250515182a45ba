// A presentation: what keys and buttons ask for, what the class sees of it, and what the notes are told.
import { describe, expect, it } from 'vitest';
import { meetKetamine } from '../../../src/content/stories/meet-ketamine';
import { createPresenter } from '../../../src/state/presenter/presenter';
import type { ToNotes } from '../../../src/state/presenter/presenter-channel';
import { playStory, leaveStory } from '../../../src/state/story-player';
import { moleculeNamed, setUp as viewer } from '../store-with-jobs';

async function setUp({ hasChannel = true, hasStory = true } = {}) {
  const { store } = viewer();
  if (hasStory) await playStory(store, meetKetamine, { id: 'meet-ketamine', step: 1 });
  const told: ToNotes[] = [];
  let hear: ((data: unknown) => void) | undefined;
  let isClosed = false;
  const channel = {
    say: (message: unknown) => void told.push(message as ToNotes),
    hear: (call: (data: unknown) => void) => {
      hear = call;
    },
    close: () => {
      isClosed = true;
    },
  };
  const presenter = createPresenter(store, { open: () => (hasChannel ? channel : undefined), now: () => 5000 });
  store.setState({ presenting: 'live' });
  const end = presenter.start();
  const step = () => store.getState().story?.step;
  const state = () => told.flatMap((message) => (message.say === 'state' ? [message.state] : [])).at(-1);
  return { store, presenter, told, hear: (data: unknown) => hear?.(data), end, step, state, isClosed: () => isClosed };
}

const command = (asked: object) => ({ to: 'picture', say: 'command', command: asked });
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a presentation', () => {
  it('begins at the step that is told, in the theme of projectors, and gives the theme back', async () => {
    const { store, presenter, end, told, isClosed } = await setUp();
    expect(presenter.room.getState()).toMatchObject({ at: 1, isFrozen: false, blank: undefined });
    expect(store.getState().options.theme).toBe('projector');
    end();
    end();
    expect(store.getState().options.theme).toBe('auto');
    expect(told.filter(({ say }) => say === 'ended')).toHaveLength(1);
    expect(isClosed()).toBe(true);
  });

  it('keeps a theme that was chosen meanwhile', async () => {
    const { store, end } = await setUp();
    store.getState().setOptions({ theme: 'dark' });
    end();
    expect(store.getState().options.theme).toBe('dark');
  });

  it('answers a window that says hello with the lesson, its notes and where it stands', async () => {
    const { hear, told, presenter, state } = await setUp();
    hear({ to: 'picture', say: 'hello' });
    const lesson = told.flatMap((message) => (message.say === 'lesson' ? [message.lesson] : [])).at(-1);
    expect(lesson?.steps).toHaveLength(7);
    expect(lesson?.steps[3]).toMatchObject({ title: 'The nitrogen', notes: meetKetamine.steps[3]?.notes, question: { answer: 'A little over half' } });
    expect(state()).toMatchObject({ at: 1, shown: 1 });
    expect(presenter.room.getState().notes).toBe('open');
    hear({ to: 'picture', say: 'left' });
    expect(presenter.room.getState().notes).toBe('closed');
  });

  it('steps from either window, and no further than the story goes', async () => {
    const { hear, presenter, step, state } = await setUp();
    hear(command({ do: 'step', by: 1 }));
    await settled();
    expect(step()).toBe(2);
    presenter.run({ do: 'go', to: 6 });
    presenter.run({ do: 'step', by: 1 }, 'key');
    await settled();
    expect(step()).toBe(6);
    expect(state()).toMatchObject({ at: 6, shown: 6 });
  });

  it('leaves the picture alone while it is frozen, and then shows where the teacher has come to', async () => {
    const { store, hear, step, state } = await setUp();
    hear(command({ do: 'freeze' }));
    expect(store.getState().presenting).toBe('frozen');
    hear(command({ do: 'step', by: 1 }));
    hear(command({ do: 'step', by: 1 }));
    await settled();
    expect(step()).toBe(1);
    expect(state()).toMatchObject({ at: 3, shown: 1, isFrozen: true });
    hear(command({ do: 'freeze' }));
    await settled();
    expect(step()).toBe(3);
    expect(store.getState().presenting).toBe('live');
    expect(state()).toMatchObject({ at: 3, shown: 3, isFrozen: false });
  });

  it('follows the story where it is stepped by its own buttons or a link, and lets it go', async () => {
    const { store, presenter, told } = await setUp();
    await playStory(store, meetKetamine, { id: 'meet-ketamine', step: 5 });
    expect(presenter.room.getState().at).toBe(5);
    leaveStory(store);
    expect(presenter.room.getState()).toMatchObject({ at: undefined, lesson: undefined });
    expect(told.findLast((message) => message.say === 'lesson')).toMatchObject({ lesson: undefined, picture: 'Esketamine' });
  });

  it('says what is shown where no story is told', async () => {
    const { store, presenter, told } = await setUp({ hasStory: false });
    presenter.run({ do: 'step', by: 1 }, 'key');
    expect(presenter.room.getState().at).toBeUndefined();
    store.setState({ shown: { ...moleculeNamed('Memantine'), origin: { kind: 'library', id: 'memantine' } } });
    expect(told.findLast((message) => message.say === 'lesson')).toMatchObject({ picture: 'Memantine' });
  });

  it('puts away by a key what covers the step, and goes on behind it from the notes', async () => {
    const { presenter, hear, step } = await setUp();
    presenter.run({ do: 'blank', as: 'black' }, 'key');
    presenter.run({ do: 'step', by: 1 }, 'key');
    expect(presenter.room.getState()).toMatchObject({ at: 1, blank: undefined });
    hear(command({ do: 'blank', as: 'white' }));
    hear(command({ do: 'step', by: 1 }));
    await settled();
    expect(step()).toBe(2);
    expect(presenter.room.getState().blank).toBe('white');
    // One thing at a time over the picture.
    presenter.run({ do: 'sheet', which: 'link' });
    expect(presenter.room.getState()).toMatchObject({ blank: undefined, sheet: 'link' });
    presenter.run({ do: 'step', by: -1 }, 'key');
    expect(presenter.room.getState()).toMatchObject({ at: 2, sheet: undefined });
  });

  it('does without a channel, and says so', async () => {
    const { presenter, step } = await setUp({ hasChannel: false });
    expect(presenter.room.getState().notes).toBe('refused');
    presenter.run({ do: 'step', by: 1 }, 'key');
    await settled();
    expect(step()).toBe(2);
  });

  it('is deaf to what is no message of its own', async () => {
    const { presenter, hear, step } = await setUp();
    const before = presenter.room.getState();
    for (const noise of [undefined, null, 7, 'hello', [], { to: 'notes', say: 'ended' }, command({ do: 'end' }), command({ do: 'go', to: -1 }), command({ do: 'go', to: '2' }), command({ do: 'step', by: 2 }), { to: 'picture', say: 'command' }]) hear(noise);
    await settled();
    expect(presenter.room.getState()).toEqual(before);
    expect(step()).toBe(1);
  });
});
