// What crosses between the two windows is read strictly; keys, clock and address do as README says.
import { describe, expect, it } from 'vitest';
import { afterTimer, clockText, elapsed, left, NEW_TIMER } from '../../../src/state/presenter/lesson-timer';
import { notesHash, notesIdOf, notesLanguageOf } from '../../../src/state/presenter/notes-address';
import { newChannelId, readToNotes, readToPicture } from '../../../src/state/presenter/presenter-channel';
import { commandOfKey, readCommand } from '../../../src/state/presenter/presenter-command';

const press = (key: string, more: object = {}) => ({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });
const MINUTE = 60_000;

describe('the timer', () => {
  it('runs, stands and goes on by the clock on the wall', () => {
    const run = afterTimer(NEW_TIMER, 'toggle', 1000);
    expect(elapsed(run, 91_000)).toBe(90_000);
    const paused = afterTimer(run, 'toggle', 91_000);
    expect(elapsed(paused, 500_000)).toBe(90_000);
    expect(elapsed(afterTimer(paused, 'toggle', 500_000), 510_000)).toBe(100_000);
  });

  it('begins anew, running or standing as it was', () => {
    const run = afterTimer(NEW_TIMER, 'toggle', 0);
    expect(elapsed(afterTimer(run, 'reset', 5000), 7000)).toBe(2000);
    expect(elapsed(afterTimer(afterTimer(run, 'toggle', 5000), 'reset', 6000), 9000)).toBe(0);
  });

  it('never runs backwards, and says what is left and what is over', () => {
    const run = { ...afterTimer(NEW_TIMER, 'toggle', 10_000), minutes: 5 };
    expect(elapsed(run, 4000)).toBe(0);
    expect(left(NEW_TIMER, 0)).toBeUndefined();
    expect(clockText(left(run, 10_000 + 56 * 1000) ?? 0)).toBe('4:04');
    expect(clockText(left(run, 10_000 + 5 * MINUTE + 30_000) ?? 0)).toBe('−0:30');
    expect(clockText(62 * MINUTE + 3000)).toBe('1:02:03');
    expect([clockText(0), clockText(999), clockText(-999)]).toEqual(['0:00', '0:00', '0:00']);
  });
});

describe('keys', () => {
  it('are those of clickers and slides', () => {
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ']) expect(commandOfKey(press(key), true)).toEqual({ do: 'step', by: 1 });
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp']) expect(commandOfKey(press(key), true)).toEqual({ do: 'step', by: -1 });
    expect(commandOfKey(press(' ', { shiftKey: true }), true)).toEqual({ do: 'step', by: -1 });
    for (const key of ['b', 'B', '.']) expect(commandOfKey(press(key), true)).toEqual({ do: 'blank', as: 'black' });
    expect(commandOfKey(press('w'), true)).toEqual({ do: 'blank', as: 'white' });
    expect(commandOfKey(press('q'), true)).toEqual({ do: 'sheet', which: 'link' });
  });

  it('leave the shortcuts of the browser alone, and letters where they are turned off', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(commandOfKey(press('w', { [held]: true }), true)).toBeUndefined();
    for (const key of ['b', '.', 'q', 's']) expect(commandOfKey(press(key), false)).toBeUndefined();
    expect(commandOfKey(press('PageDown'), false)).toEqual({ do: 'step', by: 1 });
    for (const key of ['toString', 'constructor', 'x', 'Enter']) expect(commandOfKey(press(key), true)).toBeUndefined();
  });
});

describe('messages', () => {
  const timer = { spent: 0, since: undefined, minutes: undefined };
  const state = { at: 2, shown: 1, blank: undefined, isFrozen: true, sheet: 'link', usesLetters: true, timer };
  const step = { id: 'one', title: 'One', words: 'Words.', notes: undefined, question: undefined };

  it('pass whole, without what was added to them', () => {
    expect(readToNotes({ to: 'notes', say: 'state', state: { ...state, more: 1 } })).toEqual({ to: 'notes', say: 'state', state });
    expect(readToNotes({ to: 'notes', say: 'lesson', lesson: { title: 'A', steps: [step] }, picture: 'B' })).toMatchObject({ lesson: { steps: [step] } });
    expect(readToPicture({ to: 'picture', say: 'command', command: { do: 'give', minutes: 20 } })).toMatchObject({ command: { do: 'give', minutes: 20 } });
    expect(readToNotes({ to: 'notes', say: 'still', step: 0, image: new Blob(['x'], { type: 'image/png' }) })).toMatchObject({ step: 0 });
  });

  it('are dropped where anything in them is not what it should be', () => {
    const states = [{ at: -1 }, { at: 1.5 }, { shown: 40 }, { blank: 'red' }, { isFrozen: 1 }, { sheet: 'all' }, { usesLetters: undefined }, { timer: { spent: -1 } }, { timer: { ...timer, since: NaN } }, { timer: { ...timer, minutes: 601 } }];
    for (const wrong of states) expect(readToNotes({ to: 'notes', say: 'state', state: { ...state, ...wrong } }), JSON.stringify(wrong)).toBeUndefined();
    const steps = [{ title: 7 }, { words: undefined }, { notes: ['x'] }, { question: { prompt: 'x' } }, { id: undefined }, { words: 'x'.repeat(20_001) }];
    for (const wrong of steps) expect(readToNotes({ to: 'notes', say: 'lesson', lesson: { title: 'A', steps: [{ ...step, ...wrong }] }, picture: '' }), JSON.stringify(wrong).slice(0, 60)).toBeUndefined();
    expect(readToNotes({ to: 'notes', say: 'lesson', lesson: { title: 'A', steps: Array.from({ length: 41 }, () => step) }, picture: '' })).toBeUndefined();
    expect(readToNotes({ to: 'notes', say: 'still', step: 0, image: new Blob(['<svg/>'], { type: 'image/svg+xml' }) })).toBeUndefined();
    expect(readToNotes({ to: 'notes', say: 'still', step: 0, image: 'data:image/png;base64,' })).toBeUndefined();
    for (const wrong of [{ do: 'give', minutes: 0 }, { do: 'give', minutes: 1e9 }, { do: 'sheet', which: 'toString' }, { do: 'timer', how: 'stop' }, { do: 'letters', on: 'yes' }, { do: 'notes' }, { do: 'end' }, {}]) expect(readCommand(wrong)).toBeUndefined();
  });

  it('go over a channel that nobody can guess, named in the hash and nowhere else', () => {
    const ids = new Set(Array.from({ length: 50 }, newChannelId));
    expect(ids.size).toBe(50);
    for (const id of ids) {
      expect(notesIdOf(notesHash(id, 'de'))).toBe(id);
      expect(notesLanguageOf(notesHash(id, 'de'))).toBe('de');
    }
    for (const hash of ['', '#presenter=', '#presenter=abc', `#presenter=${'g'.repeat(32)}`, `#presenter=${'a'.repeat(32)}&x=1`, `#story=x&presenter=${'a'.repeat(32)}`]) expect(notesIdOf(hash)).toBeUndefined();
  });
});
