// Measures as the list and the screen reader have them.
import { describe, expect, it } from 'vitest';
import { describeMeasure, measuringHint } from '../../src/content/describe-measure';
import { moleculeOf } from '../fixtures/molecule-of';

/** Water, C2v: O-H 0.958 Å, HOH 104.5° (Hoy and Bunker 1979, J. Mol. Spectrosc. 74:1). */
const WATER = moleculeOf([['O', 0, 0, 0], ['H', 0.958, 0, 0], ['H', -0.23987, 0.92748, 0]], [[0, 1, 1], [0, 2, 1]]);
const ALL = [true, true, true];

describe('a measure in words', () => {
  it('gives atoms, value and unit', () => {
    expect(describeMeasure(WATER, [0, 1], ALL)).toEqual({
      atoms: 'O1–H2',
      value: '0.96 Å',
      sentence: 'Distance Oxygen\u00a01, Hydrogen\u00a02: 0.96 Å.',
      hidden: '',
    });
    expect(describeMeasure(WATER, [1, 0, 2], ALL)).toMatchObject({ atoms: 'H2–O1–H3', value: '104.5°' });
  });

  it('says which of its atoms are hidden', () => {
    expect(describeMeasure(WATER, [0, 1], [true, false, false])?.hidden).toBe('Not in the picture: Hydrogen\u00a02 is hidden.');
    expect(describeMeasure(WATER, [1, 2], [true, false, false])?.hidden).toBe('Not in the picture: Hydrogen\u00a02 and Hydrogen\u00a03 are hidden.');
  });

  it('says why there is no value, and has nothing to say of atoms that are not there', () => {
    const row = moleculeOf([['C', 0, 0, 0], ['C', 1, 0, 0], ['C', 2, 0, 0], ['C', 3, 1, 0]]);
    expect(describeMeasure(row, [0, 1, 2, 3], [true, true, true, true])?.sentence).toMatch(/^Torsion .*: Three of these atoms lie on one line, so that there is no torsion around it\.$/);
    expect(describeMeasure(WATER, [0, 7], ALL)).toBeUndefined();
  });

  it('tells what is chosen and what comes next', () => {
    expect(measuringHint(WATER, [])).toEqual({ chosen: '', next: expect.stringMatching(/two atoms for a distance/) });
    expect(measuringHint(WATER, [1])).toEqual({ chosen: 'H2', next: 'Choose a second atom.' });
    expect(measuringHint(WATER, [1, 0])).toMatchObject({ chosen: 'H2–O1: 0.96 Å', next: expect.stringMatching(/angle/) });
    expect(measuringHint(WATER, [1, 0, 2]).chosen).toBe('H2–O1–H3: 104.5°');
  });
});
