// Any state of the lab is a link: what is written is read back, and what cannot be is left out with a word.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labState } from '../../src/options/option-kinds';
import { EXPERIMENT_IDS, isAsSetUp, settingsOf } from '../../src/panels/lab/experiments';
import { readLab, writeLab } from '../../src/panels/lab/lab-link';
import { changesBetween, LAB_FIELD_NAMES, LAB_FIELDS, type LabSettings, readTypedNumber, sayNumber } from '../../src/panels/lab/lab-settings';

const valueOf = (name: keyof LabSettings): fc.Arbitrary<number | string | undefined> => {
  const field = LAB_FIELDS[name];
  if (field.kind === 'choice') return fc.constantFrom<string>(...field.values);
  const number = fc.integer({ min: Math.ceil(field.min * 100), max: field.max * 100 }).map((hundredths) => Number((hundredths / 100).toPrecision(6)));
  return field.standard === undefined ? fc.option(number, { nil: undefined }) : number;
};
const anySettings = fc.record(Object.fromEntries(LAB_FIELD_NAMES.map((name) => [name, valueOf(name)]))).map((settings) => settings as unknown as LabSettings);

describe('a link to the lab', () => {
  it('brings back any state', () => {
    const changes = fc.tuple(anySettings, fc.subarray(LAB_FIELD_NAMES, { minLength: 1 })).map(([all, names]) => Object.fromEntries(names.map((name) => [name, all[name]])));
    const state = fc.record({
      experiment: fc.constantFrom(...EXPERIMENT_IDS),
      settings: anySettings,
      against: fc.option(changes, { nil: undefined }),
      time: fc.option(fc.integer({ min: 0, max: 1000 }).map((ms) => ms / 1000), { nil: undefined }),
    });
    fc.assert(
      fc.property(state, (given) => {
        const text = writeLab(given);
        expect(labState.read(text), text).toBe(text);
        expect(readLab(text)).toEqual({ state: given, warnings: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('names an experiment as it is set up by its id alone', () => {
    for (const id of EXPERIMENT_IDS) {
      const { settings, against } = settingsOf(id);
      expect(writeLab({ experiment: id, settings, against, time: undefined })).toBe(id);
      expect(readLab(id).state).toEqual({ experiment: id, settings, against, time: undefined });
    }
  });

  it('says what is changed in words that a teacher can write', () => {
    const { state } = readLab('trapping~volt-40~drug-memantine~dose0.5~t30~vs~cal-b');
    expect(changesBetween(settingsOf('trapping').settings, state.settings)).toEqual({ volt: -40, drug: 'memantine', dose: 0.5 });
    expect(state).toMatchObject({ experiment: 'trapping', time: 30, against: { cal: 'b' } });
    expect(readLab('voltage-relief~step-off~wash-off').state.settings).toMatchObject({ step: undefined, wash: undefined });
    expect(readLab('trapping~alone').state.against).toBeUndefined();
    expect(readLab('dose-response~dur10~t45').state.time).toBe(10);
  });

  it('leaves out what cannot be, each with a sentence, and keeps the rest', () => {
    const { state, warnings } = readLab('trapping~volt-400~doseNaN~colour-red~drug-aspirin~mg1');
    expect(state.settings).toEqual({ ...settingsOf('trapping').settings, mg: 1 });
    expect(warnings.map(({ message }) => message)).toEqual([
      'In the lab “volt” takes −100 to 60 mV; it cannot be “-400”.',
      'In the lab “dose” takes 0.01 to 100 µM; it cannot be “NaN”.',
      'The lab knows no “colour-red”.',
      'In the lab “drug” takes drug-none, drug-ketamine, drug-memantine, drug-competitor.',
    ]);
    expect(readLab('toString')).toMatchObject({ state: { experiment: 'use-dependence' }, warnings: [{ message: 'The lab has no experiment “toString”.' }] });
  });

  it('is refused as an option where it cannot be one', () => {
    for (const wrong of ['', 'Trapping', 'trapping~', 'trapping~<b>', '~volt1', `own${'~mg1'.repeat(200)}`]) expect(labState.read(wrong), wrong).toBeUndefined();
  });
});

describe('an experiment', () => {
  it('keeps its expected numbers as long as nothing but calibration and plot is changed', () => {
    const { settings, against } = settingsOf('trapping');
    expect(isAsSetUp({ experiment: 'trapping', settings: { ...settings, cal: 'b', view: 'dose' }, against })).toBe(true);
    expect(isAsSetUp({ experiment: 'trapping', settings: { ...settings, dose: 3 }, against })).toBe(false);
    expect(isAsSetUp({ experiment: 'trapping', settings, against: undefined })).toBe(false);
  });
});

describe('a typed number', () => {
  it('is taken, brought into its range with a sentence, or refused', () => {
    expect(readTypedNumber('volt', ' −45 ')).toEqual({ value: -45 });
    expect(readTypedNumber('mg', '0,8')).toEqual({ value: 0.8 });
    expect(readTypedNumber('dose', '1e-1')).toEqual({ value: 0.1 });
    expect(readTypedNumber('volt', '-500')).toEqual({ value: -100, said: 'Voltage can be from −100 to 60 mV. It is now −100 mV.' });
    expect(readTypedNumber('dose', '1e9')).toEqual({ value: 100, said: 'Concentration can be from 0.01 to 100 µM. It is now 100 µM.' });
    expect(readTypedNumber('mg', '  ')).toEqual({ said: 'No number was given. Magnesium stays as it was.' });
    for (const wrong of ['NaN', 'Infinity', 'ten', '0x10', '1e9999', '--1']) {
      expect(readTypedNumber('mg', wrong)).toEqual({ said: `“${wrong}” is not a number. Magnesium stays as it was.` });
    }
  });

  it('is written with a real minus and few digits', () => {
    expect([-70, 0.1 + 0.2, 10_000, 1.4666].map((value) => sayNumber(value))).toEqual(['−70', '0.3', '10\u202f000', '1.47']);
  });
});
