// What the channel lab asks of its model, timed in the page: a long train, one channel, a patch, and a curve of doses.
import { doseResponse, simulateChannel, simulatePatch, simulateSingleChannel } from '../../src/pharmacology';

const CONDITIONS = { drugMicromolar: 10, magnesiumMillimolar: 0, voltageMillivolts: -70 };

/** 30 s of 300 pulses of 10 ms; the second train begins no pulse on a sample. */
const train = (pulse: number, rest: number) =>
  Array.from({ length: 300 }, () => [
    { ...CONDITIONS, durationSeconds: pulse, glutamateMicromolar: 1000 },
    { ...CONDITIONS, durationSeconds: rest, glutamateMicromolar: 0 },
  ]).flat();

const EVEN = { steps: train(0.01, 0.09), sampleSeconds: 0.001 };
const UNEVEN = { steps: train(0.01037, 0.08957), sampleSeconds: 0.001 };
const MEMBRANE = { voltageMillivolts: -70, magnesiumMillimolar: 0 };

const TASKS = {
  '30 s with 300 pulses, all ten states at 1 ms': () => simulateChannel(EVEN),
  'the same, pulses off the samples': () => simulateChannel(UNEVEN),
  'one channel through it': () => simulateSingleChannel(EVEN),
  'a patch of 200 through it': () => simulatePatch({ ...EVEN, channels: 200 }),
  'block at rest for 40 doses, and the curve': () => doseResponse(MEMBRANE),
  'block after 30 s for 40 doses, and the curve': () => doseResponse({ ...MEMBRANE, exposureSeconds: 30 }),
} as const satisfies Record<string, () => unknown>;

export type ChannelTask = keyof typeof TASKS;
export const CHANNEL_TASKS = Object.keys(TASKS) as ChannelTask[];

/** Milliseconds of each task, in their order. */
export function timeChannel(): readonly number[] {
  return CHANNEL_TASKS.map((task) => {
    const begun = performance.now();
    TASKS[task]();
    return performance.now() - begun;
  });
}
