// What is said of an answer in German and Spanish: the same atoms, numbers and sides as in English, with a decimal comma.
import { describe, expect, it } from 'vitest';
import { curveAnswer, curveWords, gradeCurve } from '../../src/content/stories/questions/grade-curve';
import { atomChoices, pickedWords } from '../../src/content/stories/questions/grade-atoms';
import { gradeOrder, orderWords } from '../../src/content/stories/questions/grade-order';
import { numberText, placeText } from '../../src/content/stories/questions/number-text';
import { resultTable } from '../../src/content/stories/questions/result';
import { atomWords } from '../../src/content/atom-words';
import { verdicts } from '../../src/languages/en/verdicts';
import { ofLibrary } from '../content/read/library';
import { isEnglish, numbers, OTHERS, type Other, wordsOf } from './told-in';

const molecule = ofLibrary('esketamine');
const line = { x: { label: 'pH', from: 5, to: 10 }, y: { label: 'Share', unit: '%', from: 0, to: 1 }, at: [6, 7.5, 9], curve: [[5, 0], [10, 1]], tolerance: 0.1 } as const;
const wordsFor = (language: Other) => ({ ...atomWords(wordsOf(language)), verdicts: wordsOf(language)(verdicts) });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe.each(OTHERS)('%s', (language) => {
  const words = wordsFor(language);
  const say = words.verdicts;

  it('tells each pick, order and curve as English does', () => {
    const picks = [[0], [2], [8], [15], [7, 8], [0, 8], [0, 1, 2, 3, 4]];
    const orders = [[0, 1, 2], [0, 2, 1], [1, 2, 0], [0, 1, 3, 2]].map(gradeOrder);
    const curves = [[0.2, 0.5, 0.8], [0, 0.5, 1], [1, 1, 0], [1, 0, 0.8]].map((guesses) => gradeCurve(line, guesses));
    const told = (...[own, verdict]: [typeof words | undefined, typeof say | undefined]) => [
      ...picks.map((picked) => pickedWords(molecule, picked, own)),
      ...orders.map((order) => orderWords(order, verdict)),
      ...curves.map((curve) => curveWords(line, curve, verdict)),
    ];
    const english = told(undefined, undefined);
    const wrong = told(words, say).filter((text, index) => isEnglish(text) || /undefined|NaN| {2}|\bde el\b/.test(text) || numbers(text.replaceAll(',', '.')) !== numbers(english[index] ?? ''));
    expect(wrong).toEqual([]);
  });

  it('names what there is to choose from', () => {
    expect(atomChoices(molecule, {}, words).map(({ name }) => name).filter((name) => /carbon |nitrogen|oxygen|amine$| ring$/.test(name))).toEqual([]);
  });

  it('writes a comma, also in what is handed in', () => {
    expect([numberText(-0.0915, say.mark), plain(placeText(line.x, 7.5, say.mark)), curveAnswer(line, [0.25, 0.5, 1], say)]).toEqual(['−0,0915', 'pH 7,5', '6: 0,25; 7,5: 0,5; 9: 1']);
    const table = resultTable({ title: 'A' }, [{ step: 0, title: 'B', question: { kind: 'order', prompt: 'C', items: [], reason: [] }, answer: undefined }], say);
    expect(table).not.toMatch(/answer|question|tries|order/);
  });
});

it('says them as a teacher does', () => {
  const [german, spanish] = [wordsFor('German'), wordsFor('Spanish')];
  expect(plain(pickedWords(molecule, [8], german))).toBe('Das ist Sauerstoff 9, in der Ketogruppe.');
  expect(plain(pickedWords(molecule, [8], spanish))).toBe('Es el oxígeno 9, del grupo cetona.');
  expect(plain(pickedWords(molecule, [7, 8], spanish))).toBe('Es el enlace entre el carbono 8 y el oxígeno 9. Se pregunta por un solo átomo.');
  const graded = gradeCurve(line, [0.2, 0.9, 0]);
  expect(plain(curveWords(line, graded, german.verdicts))).toBe('1 Punkt liegt höchstens 0,1 % neben der Kurve. Am weitesten daneben ist die Vorhersage bei pH 9 (0,8 % zu tief) und bei pH 7,5 (0,4 % zu hoch).');
  expect(plain(curveWords(line, graded, spanish.verdicts))).toBe('1 punto queda a 0,1 % o menos de la curva. La predicción se aparta más en pH 9 (0,8 % demasiado baja) y en pH 7,5 (0,4 % demasiado alta).');
});
