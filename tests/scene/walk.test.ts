// Atom mode: which neighbour an arrow means, and the keys as README lists them.
import { describe, expect, it, vi } from 'vitest';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { createKeyControl } from '../../src/scene/key-control';
import { createStage } from '../../src/scene/stage';
import { projectPoint, viewFrame } from '../../src/scene/view-frame';
import { atomBeside, middleAtom, neighborToward, nextGroupAtom } from '../../src/scene/walk';
import { ESKETAMINE } from '../fixtures/esketamine';
import { moleculeOf } from '../fixtures/molecule-of';

/** A cross in the plane of the screen, and one atom towards the eye. */
const CROSS = moleculeOf(
  [['C', 0, 0, 0], ['C', 1.5, 0, 0], ['N', -1.5, 0, 0], ['O', 0, 1.5, 0], ['F', 0, -1.5, 0], ['H', 0, 0, 1]],
  [[0, 1, 1], [0, 2, 1], [0, 3, 1], [0, 4, 1], [0, 5, 1]],
);
const FRAME = viewFrame({ theta: 0, phi: 90, distance: 20, target: [0, 0, 0] }, 'perspective', { width: 400, height: 400 });

describe('walking', () => {
  it.each([['right', 1], ['left', 2], ['up', 3], ['down', 4]] as const)('goes %s to the neighbour there', (direction, atom) => {
    expect(neighborToward(CROSS, FRAME, 0, direction)).toBe(atom);
  });

  it('counts on past what is hidden, and stays where all else is', () => {
    expect(atomBeside(CROSS, 5, 1)).toBe(0);
    expect(atomBeside(CROSS, 0, -1, (atom) => atom < 2)).toBe(1);
    expect(atomBeside(CROSS, 2, 1, (atom) => atom === 2)).toBe(2);
    expect(middleAtom(CROSS, FRAME, (atom) => atom > 2)).not.toBe(0);
    expect(nextGroupAtom(ESKETAMINE, undefined, () => false)).toBeUndefined();
  });

  it('follows the screen, not the molecule', () => {
    const fromBehind = viewFrame({ theta: 180, phi: 90, distance: 20, target: [0, 0, 0] }, 'orthographic', { width: 400, height: 400 });
    expect(neighborToward(CROSS, fromBehind, 0, 'right')).toBe(2);
  });

  it('stays where no neighbour lies that way', () => {
    expect(neighborToward(CROSS, FRAME, 1, 'right')).toBeUndefined();
    expect(neighborToward(CROSS, FRAME, 1, 'up')).toBeUndefined();
  });

  it('begins with the heavy atom in the middle', () => {
    expect(middleAtom(CROSS, FRAME)).toBe(0);
    expect(middleAtom(moleculeOf([]), FRAME)).toBeUndefined();
  });

  it('reaches every atom of esketamine from the first by arrows, turning the molecule once', () => {
    const reached = new Set([0]);
    const frames = [0, 90].map((theta) => viewFrame({ theta, phi: 70, distance: 30, target: [0, 0, 0] }, 'perspective', { width: 400, height: 400 }));
    for (const atom of reached) {
      for (const frame of frames) {
        for (const direction of ['up', 'down', 'left', 'right'] as const) {
          const next = neighborToward(ESKETAMINE, frame, atom, direction);
          if (next !== undefined) reached.add(next);
        }
      }
    }
    expect(reached.size).toBe(32);
  });

  it('visits the groups in turn, round and round', () => {
    expect(nextGroupAtom(ESKETAMINE, undefined)).toBe(1);
    expect(nextGroupAtom(ESKETAMINE, 1)).toBe(7);
    expect(nextGroupAtom(ESKETAMINE, 8)).toBe(9);
    expect(nextGroupAtom(ESKETAMINE, 9)).toBe(1);
    expect(nextGroupAtom(CROSS, 0)).toBeUndefined();
    // A ring and the stereocentre that it begins with, as in ketamine.
    const groups = [[0, 1], [2], [0], [3]].map((atoms, index) => ({ id: `group-${index}`, label: '', atoms }));
    const way = [0, 0, 0, 0].reduce<readonly (number | undefined)[]>((gone) => [...gone, nextGroupAtom({ ...CROSS, groups }, gone.at(-1))], [undefined]);
    expect(way.slice(1)).toEqual([0, 2, 3, 0]);
  });
});

function controlled(selected: readonly number[] = [], hidden: readonly number[] = []) {
  const stage = createStage();
  stage.resize({ width: 400, height: 400 });
  stage.show({ molecule: CROSS, drawing: REPRESENTATIONS['ball-and-stick'].draw(CROSS), projection: 'perspective', camera: { theta: 0, phi: 90, distance: 20 }, spin: 0, reducedMotion: true });
  const host = { stage, molecule: () => CROSS, selected: () => selected, isShown: (atom: number) => !hidden.includes(atom), measure: vi.fn(), enter: vi.fn(() => false), escape: vi.fn(() => false), focusAtom: vi.fn(), select: vi.fn(), help: vi.fn(), describe: vi.fn() };
  const keys = createKeyControl(host);
  const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
    keys.press({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });
  return { ...host, press };
}

describe('keys', () => {
  it('turn by 15°, with Shift by 5°', () => {
    const { stage, press } = controlled();
    press('ArrowRight');
    press('ArrowUp');
    expect(stage.pose()).toMatchObject({ theta: 15, phi: 75 });
    press('ArrowLeft', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(stage.pose()).toMatchObject({ theta: 10, phi: 80 });
  });

  it('bring the atom to the middle, in atom mode alone', () => {
    const { stage, press } = controlled([1]);
    const across = () => projectPoint(stage.frame(), [1.5, 0, 0])?.x;
    const before = across();
    expect(press('c')).toBe(false);
    expect(across()).toBe(before);
    press('Enter');
    expect(press('c')).toBe(true);
    expect(before).not.toBeCloseTo(200, 0);
    expect(across()).toBeCloseTo(200, 3);
  });

  it('come nearer and go away, and Home undoes both', () => {
    const { stage, press } = controlled();
    for (const [key, nearer] of [['+', true], ['PageUp', true], ['-', false], ['PageDown', false]] as const) {
      press('Home');
      press(key);
      expect(stage.pose().distance < 20, key).toBe(nearer);
    }
    press('Home');
    expect(stage.pose()).toEqual({ theta: 0, phi: 90, distance: 20 });
  });

  it('Enter starts atom mode, arrows walk, brackets count, Esc ends it', () => {
    const { stage, press, select, focusAtom } = controlled();
    press('Enter');
    expect(select).toHaveBeenLastCalledWith(0);
    press('ArrowUp');
    expect(select).toHaveBeenLastCalledWith(3);
    press('ArrowDown');
    expect(select).toHaveBeenLastCalledWith(0);
    press('[');
    expect(select).toHaveBeenLastCalledWith(5);
    press(']');
    expect(focusAtom).toHaveBeenLastCalledWith(0);
    expect(stage.pose().theta).toBe(0);
    expect(press('Escape')).toBe(true);
    expect(select).toHaveBeenLastCalledWith(undefined);
    expect(focusAtom).toHaveBeenLastCalledWith(undefined);
    // With nothing left to leave it is the page's: it ends a presentation.
    expect(press('Escape')).toBe(false);
    press('ArrowRight');
    expect(stage.pose().theta).toBe(15);
  });

  it('walk past hidden atoms: no arrow, bracket, group or Enter reaches one', () => {
    const { press, select } = controlled([3], [3, 5]);
    press('Enter');
    expect(select).toHaveBeenLastCalledWith(0);
    press('ArrowUp');
    expect(select).toHaveBeenCalledTimes(1);
    press('[');
    expect(select).toHaveBeenLastCalledWith(4);
    press('[');
    expect(select).toHaveBeenLastCalledWith(2);
  });

  it('M measures in atom mode only; Enter and Esc go to what is under way first', () => {
    const { press, measure, enter, escape, select } = controlled();
    expect(press('m')).toBe(false);
    press('Enter');
    press('ArrowUp');
    expect(press('M', { shiftKey: true })).toBe(true);
    expect(measure.mock.calls).toEqual([[3]]);
    enter.mockReturnValueOnce(true);
    escape.mockReturnValueOnce(true);
    press('Enter');
    press('Escape');
    expect(select).toHaveBeenCalledTimes(2);
    press('ArrowDown');
    expect(select).toHaveBeenLastCalledWith(0);
  });

  it('start at what is selected', () => {
    const { press, select } = controlled([4]);
    press('Enter');
    expect(select).toHaveBeenLastCalledWith(4);
  });

  it('ask for help and for the description', () => {
    const { press, help, describe: describing } = controlled();
    expect([press('?', { shiftKey: true }), press('d'), press('D', { shiftKey: true })]).toEqual([true, true, true]);
    expect([help.mock.calls.length, describing.mock.calls.length]).toEqual([1, 2]);
  });

  it('leave Tab, letters, and everything with Ctrl, Alt or ⌘ to the browser', () => {
    const { press, stage } = controlled();
    expect(['Tab', 'a', 'g', '[', ' ', 'F5'].map((key) => press(key))).toEqual(Array(6).fill(false));
    expect(press('ArrowLeft', { altKey: true })).toBe(false);
    expect(press('+', { ctrlKey: true })).toBe(false);
    expect(press('d', { metaKey: true })).toBe(false);
    expect(stage.pose()).toEqual({ theta: 0, phi: 90, distance: 20 });
  });
});
