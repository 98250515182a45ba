// Some channels of a run, counted: a small patch of membrane, or one channel. Drawn by chance from the run's seed, at the run's times.

import { STATE_PARTS } from '../../pharmacology';
import { protocolOf } from '../../pharmacology/lab-run';
import { simulatePatch } from '../../pharmacology/simulate-patch';
import { simulateSingleChannel, type SingleChannelRun, stateAt } from '../../pharmacology/simulate-single-channel';
import { commandAt } from '../../pharmacology/timeline';
import { conductance } from '../../pharmacology/voltage';
import { runOf } from './lab-protocol';
import type { LabResult } from './lab-result';
import { LAB_FIELDS, type LabSettings } from './lab-settings';

/** One value for each time of the run that it was drawn from. */
export interface CountedRun {
  readonly channels: number;
  /** Numbers of channels. */
  readonly open: readonly number[];
  readonly blocked: readonly number[];
  /** A channel's share, so that it lies on the mean: the same arbitrary units. */
  readonly current: readonly number[];
}

export const countName = (channels: number): string => (channels === 1 ? 'one channel' : `${channels} channels`);

/** Another draw; after the last comes the first. */
export const nextSeed = ({ seed }: Pick<LabSettings, 'seed'>): number => (Math.trunc(seed) % LAB_FIELDS.seed.max) + 1;

/** The channel that the diagram of states follows. */
export const oneChannel = (settings: LabSettings): SingleChannelRun => simulateSingleChannel({ ...protocolOf(runOf(settings, 1)), seed: settings.seed });

function countOne({ settings, timeSeconds }: LabResult): CountedRun {
  const single = oneChannel(settings);
  const { voltageMillivolts, magnesiumMillimolar } = runOf(settings, 1);
  const [open, blocked, current]: [number[], number[], number[]] = [[], [], []];
  for (const seconds of timeSeconds) {
    const { gate, drugInside } = STATE_PARTS[stateAt(single, seconds)];
    const isOpen = gate === 'open' && !drugInside;
    open.push(isOpen ? 1 : 0);
    blocked.push(drugInside ? 1 : 0);
    current.push(isOpen ? conductance({ voltageMillivolts: commandAt(voltageMillivolts, seconds), magnesiumMillimolar: commandAt(magnesiumMillimolar, seconds) }) : 0);
  }
  return { channels: 1, open, blocked, current };
}

/** Undefined where the mean alone is wanted. */
export function countedRun(run: LabResult): CountedRun | undefined {
  const { settings, timeSeconds } = run;
  if (settings.channels === 'mean') return undefined;
  const channels = Number(settings.channels);
  if (channels === 1) return countOne(run);
  const { open, blocked, current } = simulatePatch({ ...protocolOf(runOf(settings, timeSeconds[1] ?? 1)), channels, seed: settings.seed });
  return { channels, open, blocked, current };
}
