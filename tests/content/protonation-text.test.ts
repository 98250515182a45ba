// The words of the pH tool, with shares worked out by hand from Henderson and Hasselbalch.
import { expect, it } from 'vitest';
import { protonationShares } from '../../src/chemistry/properties/protonation';
import { formSentence, knownPka, noAmineSentence, percent, sharesSentence } from '../../src/content/protonation-text';
import { ESKETAMINE } from '../fixtures/esketamine';

it('tells the shares of ketamine in blood, and at its pKa', () => {
  expect(sharesSentence(7.4, protonationShares(7.4, 7.5))).toBe('At pH\u00a07.4, 55.7\u00a0% carries the proton and is charged; 44.3\u00a0% does not.');
  expect(sharesSentence(7.5, protonationShares(7.5, 7.5))).toMatch(/^At pH\u00a07\.5, 50\.0\u00a0% .* 50\.0\u00a0% does not/);
});

it('never calls a share nothing or all that is not', () => {
  const { protonated, neutral } = protonationShares(0, 7.5);
  expect(percent(protonated)).toBe('more than 99.9\u00a0%');
  expect(percent(neutral)).toBe('less than 0.1\u00a0%');
  expect([percent(0), percent(1), percent(0.0005)]).toEqual(['0.0\u00a0%', '100.0\u00a0%', '0.1\u00a0%']);
});

it('knows the pKa of ketamine and its hands alone', () => {
  expect(['ketamine', 'esketamine', 'arketamine', 'esketaminium'].map(knownPka)).toEqual([7.5, 7.5, 7.5, 7.5]);
  expect(['norketamine', 'memantine', undefined].map(knownPka)).toEqual([undefined, undefined, undefined]);
});

it('names the nitrogen', () => {
  expect(formSentence(ESKETAMINE, 1, true)).toBe('The charged form of Esketamine: nitrogen\u00a02 carries a proton more, charge +1.');
  expect(noAmineSentence(ESKETAMINE)).toMatch(/^Esketamine has no nitrogen/);
});
