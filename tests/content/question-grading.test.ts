// How questions are graded, and what is said: numbers worked out by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { atomChoices, isRightPick, pickedWords, rightAtoms } from '../../src/content/stories/questions/grade-atoms';
import { curveWords, gradeCurve, knownAt } from '../../src/content/stories/questions/grade-curve';
import { gradeOrder, moved, offeredOrder, orderWords } from '../../src/content/stories/questions/grade-order';
import { numberText, valueText } from '../../src/content/stories/questions/number-text';
import { ROOT } from '../structure/source-files';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a curve', () => {
  const line = { x: { label: 'Dose', unit: 'µM', from: 0, to: 10 }, y: { label: 'Block', unit: '%', from: 0, to: 100 }, at: [2, 5, 8], curve: [[0, 0], [10, 100]], tolerance: 10 } as const;

  it('is read between its points, on the scale of its axis', () => {
    expect(knownAt(line, 2)).toBeCloseTo(20, 12);
    // Halfway on a log axis from 1 to 100 is 10.
    expect(knownAt({ x: { label: 'Dose', from: 1, to: 100, scale: 'log' }, curve: [[1, 0], [100, 50]] }, 10)).toBeCloseTo(25, 12);
    expect(knownAt(line, 0)).toBe(0);
    expect(knownAt(line, 10)).toBe(100);
  });

  it('is right within the tolerance, ends included, and says where it is not', () => {
    expect(gradeCurve(line, [10, 60, 80]).isRight).toBe(true);
    const graded = gradeCurve(line, [10, 61, 40]);
    expect(graded.points.map(({ isNear }) => isNear)).toEqual([true, false, false]);
    expect(plain(curveWords(line, graded))).toBe('1 point is within 10 % of the curve. It differs most at 8 µM, where yours is 40 % too low, and at 5 µM, where yours is 11 % too high.');
    expect(plain(curveWords(line, gradeCurve(line, [20, 50, 80])))).toBe('Every point is within 10 % of the curve.');
    expect(gradeCurve(line, []).isRight).toBe(false);
  });

  it('has its numbers as they are read', () => {
    expect([0.0915, 12.34, 151.2, -70].map((value) => numberText(value))).toEqual(['0.0915', '12.3', '151', '−70']);
    expect(plain(valueText({ from: 0, to: 100, unit: '%' }, 87.5))).toBe('88 %');
    expect(valueText({ from: -1, to: 1 }, -0.333)).toBe('−0.33');
  });
});

describe('an order', () => {
  it('is right where every item is in its place', () => {
    expect(orderWords(gradeOrder([0, 1, 2]))).toBe('All are in their places.');
    expect(orderWords(gradeOrder([0, 2, 1]))).toBe('1 of 3 is in its place.');
    expect(orderWords(gradeOrder([1, 2, 0]))).toBe('None of 3 is in its place.');
    expect(gradeOrder([0, 3, 2, 1]).inPlace).toEqual([true, false, true, false]);
  });

  it('moves one item and keeps the others as they follow each other', () => {
    expect(moved([0, 1, 2, 3], 0, 2)).toEqual([1, 2, 0, 3]);
    expect(moved([0, 1, 2, 3], 3, 1)).toEqual([0, 3, 1, 2]);
    const order = [2, 0, 1];
    for (const [from, to] of [[0, -1], [2, 3], [1, 1]] as const) expect(moved(order, from, to)).toBe(order);
  });

  it('is never offered as it is right, whatever the items', () => {
    for (const items of [['a', 'b', 'c'], ['b', 'a', 'c'], ['c', 'b', 'a'], ['a', 'c', 'b'], ['b', 'c', 'a'], ['c', 'a', 'b']]) expect(offeredOrder(items)).not.toEqual([0, 1, 2]);
  });
});

describe('an atom', () => {
  const { molecule } = readMolecule({ molfile: readFileSync(join(ROOT, 'molecules/esketamine.mol'), 'utf8') });

  it('is any of its target, of the element that is asked for', () => {
    // SMILES CN[C@@]1(CCCCC1=O)c1ccccc1Cl: nitrogen second, the ketone eighth and ninth.
    expect(rightAtoms(molecule, { element: 'N' })).toEqual([1]);
    expect(rightAtoms(molecule, { target: 'group:ketone' })).toEqual([7, 8]);
    expect(rightAtoms(molecule, { target: 'group:ketone', element: 'O' })).toEqual([8]);
    expect(rightAtoms(molecule, { target: 'atoms:2,999' })).toEqual([1]);
    expect(rightAtoms(molecule, { target: 'smarts:[OX1]' }, [8])).toEqual([8]);
    expect(rightAtoms(molecule, { target: 'group:nitro' })).toEqual([]);
    expect([isRightPick([7, 8], [8]), isRightPick([7, 8], [7, 8]), isRightPick([8], [7, 8]), isRightPick([8], [])]).toEqual([true, true, false, false]);
  });

  it('that was picked is told by its name and its group, a bond as a bond', () => {
    expect(plain(pickedWords(molecule, [8]))).toBe('That is oxygen 9, of the ketone.');
    expect(plain(pickedWords(molecule, [15]))).toBe('That is chlorine 16, of the 2-chlorophenyl ring.');
    expect(plain(pickedWords(molecule, [7, 8]))).toBe('That is a bond, of carbon 8 and oxygen 9. One atom is asked for.');
    expect(plain(pickedWords(molecule, [0, 8]))).toBe('Those are carbon 1, oxygen 9. One atom is asked for.');
  });

  it('can be chosen by name, hydrogens only where one is asked for', () => {
    expect(atomChoices(molecule, { element: 'N' })).toHaveLength(16);
    expect(atomChoices(molecule, { element: 'H' })).toHaveLength(32);
    expect(plain(atomChoices(molecule, {})[1]?.name ?? '')).toBe('Nitrogen 2, secondary amine');
  });
});
