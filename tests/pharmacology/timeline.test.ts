// Commands over time against the steps that come of them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protocolOf, type LabRun } from '../../src/pharmacology/lab-run';
import { COMMAND_NAMES, type Command, commandAt, stepsOf, type Timeline, train } from '../../src/pharmacology/timeline';

const timeline = (durationSeconds: number, commands: Partial<Timeline['commands']>): Timeline => ({
  durationSeconds,
  commands: { glutamateMicromolar: { rest: 0 }, drugMicromolar: { rest: 0 }, competitorMicromolar: { rest: 0 }, magnesiumMillimolar: { rest: 0 }, voltageMillivolts: { rest: -70 }, ...commands },
});
const RUN: LabRun = {
  drug: 'ketamine', calibration: 'equilibrium', escape: true, durationSeconds: 10, sampleSeconds: 0.1,
  glutamateMicromolar: { rest: 0, stretches: [{ fromSeconds: 2, untilSeconds: 4, value: 1000 }] },
  drugMicromolar: { rest: 3 }, magnesiumMillimolar: { rest: 1 }, voltageMillivolts: { rest: -70, stretches: [{ fromSeconds: 3, untilSeconds: 99, value: 40 }] },
};

const one = (change: object) => timeline(1, { glutamateMicromolar: { rest: 0, stretches: [{ fromSeconds: 0, untilSeconds: 1, value: 1, ...change }] } });

describe('steps from commands', () => {
  it('begin wherever one changes, and last to the end', () => {
    const { steps } = protocolOf(RUN);
    expect(steps.map((step) => [step.durationSeconds, step.glutamateMicromolar, step.voltageMillivolts])).toEqual([[2, 0, -70], [1, 1000, -70], [1, 1000, 40], [6, 0, 40]]);
    expect(steps.every((step) => step.drugMicromolar === 3 && step.competitorMicromolar === 0 && step.magnesiumMillimolar === 1)).toBe(true);
  });

  it('give a competitor its own column', () => {
    const protocol = protocolOf({ ...RUN, drug: 'competitor' });
    expect(protocol.steps.every((step) => step.drugMicromolar === 0 && step.competitorMicromolar === 3)).toBe(true);
    expect(protocol.drug).toBeUndefined();
    expect(protocolOf({ ...RUN, drug: 'memantine' })).toMatchObject({ drug: 'memantine', calibration: 'equilibrium', escape: true, sampleSeconds: 0.1 });
  });

  it('take a train as its pulses', () => {
    const stretches = train({ value: 5, pulseSeconds: 0.25, periodSeconds: 1, count: 3, fromSeconds: 0.5 });
    const steps = stepsOf(timeline(3, { glutamateMicromolar: { rest: 0, stretches } }));
    expect(steps.map((step) => [step.durationSeconds, step.glutamateMicromolar])).toEqual([[0.5, 0], [0.25, 5], [0.75, 0], [0.25, 5], [0.75, 0], [0.25, 5], [0.25, 0]]);
    // Pulses longer than the period touch and do not overlap.
    expect(train({ value: 5, pulseSeconds: 3, periodSeconds: 1, count: 2 }).map(({ untilSeconds }) => untilSeconds)).toEqual([1, 2]);
  });

  const stretch = fc.record({ fromSeconds: fc.integer({ min: -3, max: 20 }), length: fc.integer({ min: 0, max: 8 }), value: fc.integer({ min: 0, max: 9 }) });
  const command: fc.Arbitrary<Command> = fc.record({
    rest: fc.integer({ min: 0, max: 9 }),
    stretches: fc.array(stretch.map(({ fromSeconds, length, value }) => ({ fromSeconds, untilSeconds: fromSeconds + length, value })), { maxLength: 6 }),
  });

  it('say at every moment what the commands say, however they overlap', () => {
    fc.assert(
      fc.property(command, command, command, (glutamateMicromolar, drugMicromolar, voltageMillivolts) => {
        const wanted = timeline(15, { glutamateMicromolar, drugMicromolar, voltageMillivolts });
        const steps = stepsOf(wanted);
        let now = 0;
        for (const step of steps) {
          for (const moment of [now, now + step.durationSeconds / 2]) {
            for (const name of COMMAND_NAMES) expect(step[name]).toBe(commandAt(wanted.commands[name], moment));
          }
          now += step.durationSeconds;
        }
        expect(now).toBeCloseTo(15, 12);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('refuse times that are none, and more pulses than can be looked at', () => {
    expect(() => stepsOf(one({ fromSeconds: NaN }))).toThrow(/fromSeconds must be a number/);
    expect(() => stepsOf(one({ untilSeconds: Infinity }))).toThrow(/untilSeconds must be a number/);
    expect(() => stepsOf(timeline(-1, {}))).toThrow(/durationSeconds/);
    const many = train({ value: 1, pulseSeconds: 1e-4, periodSeconds: 1e-3, count: 5001 });
    expect(() => stepsOf(timeline(10, { glutamateMicromolar: { rest: 0, stretches: many } }))).toThrow(/at most 5000/);
  });
});
