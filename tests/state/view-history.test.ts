// Undo and redo of the view: one step a gesture, bounded, and the molecule's own.
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, type Options } from '../../src/options/options';
import { createViewHistory } from '../../src/state/view-history';

function setUp() {
  let time = 0;
  const history = createViewHistory(DEFAULT_OPTIONS, () => time);
  const note = (patch: Partial<Options>, after = 1000) => {
    time += after;
    history.note({ ...DEFAULT_OPTIONS, ...patch });
  };
  return { history, note };
}

const camera = (theta: number) => ({ theta, phi: 80, distance: 20 });

describe('the history of views', () => {
  it('goes back and forth', () => {
    const { history, note } = setUp();
    note({ representation: 'sticks' });
    note({ representation: 'sticks', select: [3] });
    expect(history.step('back')).toMatchObject({ representation: 'sticks', select: [] });
    expect(history.step('back')).toMatchObject({ representation: 'ball-and-stick', select: [] });
    expect(history.step('back')).toBeUndefined();
    expect(history.step('forth')).toMatchObject({ representation: 'sticks', select: [] });
    expect(history.step('forth')).toMatchObject({ representation: 'sticks', select: [3] });
    expect(history.canStep('forth')).toBe(false);
  });

  it('forgets what was undone once something else is done', () => {
    const { history, note } = setUp();
    note({ representation: 'sticks' });
    history.step('back');
    note({ representation: 'wireframe' });
    expect(history.canStep('forth')).toBe(false);
    expect(history.step('back')).toMatchObject({ representation: 'ball-and-stick' });
  });

  it('counts turns that follow each other closely as one, and others apart', () => {
    const { history, note } = setUp();
    note({ camera: camera(10) });
    note({ camera: camera(25) }, 300);
    note({ camera: camera(40) }, 300);
    note({ camera: camera(90) }, 2000);
    expect(history.step('back')?.camera).toEqual(camera(40));
    expect(history.step('back')?.camera).toBeUndefined();
    expect(history.canStep('back')).toBe(false);
  });

  it('does not merge a turn into a choice that came just before', () => {
    const { history, note } = setUp();
    note({ representation: 'sticks' });
    note({ representation: 'sticks', camera: camera(10) }, 300);
    expect(history.step('back')).toMatchObject({ representation: 'sticks', camera: undefined });
  });

  it('keeps out what is not the view', () => {
    const { history, note } = setUp();
    note({ theme: 'dark' });
    note({ theme: 'dark', panel: 'molecular-structure' });
    note({ theme: 'dark', motion: 'reduced', controls: 'none' });
    expect(history.canStep('back')).toBe(false);
    note({ theme: 'dark', spin: 20 });
    expect(history.step('back')).not.toHaveProperty('theme');
  });

  it('holds a hundred views', () => {
    const { history, note } = setUp();
    for (let atom = 1; atom <= 150; atom++) note({ select: [atom] });
    let steps = 0;
    let last: readonly number[] | undefined;
    for (let view = history.step('back'); view; view = history.step('back')) [steps, last] = [steps + 1, view.select];
    expect([steps, last]).toEqual([100, [50]]);
  });

  it('starts anew with another molecule', () => {
    const { history, note } = setUp();
    note({ representation: 'sticks' });
    history.restart({ ...DEFAULT_OPTIONS, molecule: 'memantine', representation: 'sticks' });
    expect(history.canStep('back')).toBe(false);
  });
});
