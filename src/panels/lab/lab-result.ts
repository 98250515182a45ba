// What a run gives, in the shapes that plots, tables and words need.

import type { ChannelRun, ChannelState } from '../../pharmacology';
import { protocolOf } from '../../pharmacology/lab-run';
import { simulateChannel } from '../../pharmacology/simulate-channel';
import { pulseTimes, runOf, sampleSecondsOf } from './lab-protocol';
import type { LabSettings } from './lab-settings';

/** Ten states as five that a reader can follow. */
export const STATE_GROUPS = {
  closed: { name: 'closed', states: ['C0', 'C1', 'C2'] },
  open: { name: 'open', states: ['O'] },
  desensitised: { name: 'desensitised', states: ['D'] },
  blocked: { name: 'open, blocked', states: ['OB'] },
  trapped: { name: 'drug trapped', states: ['C0B', 'C1B', 'C2B', 'DB'] },
} as const satisfies Record<string, { readonly name: string; readonly states: readonly ChannelState[] }>;

export type StateGroup = keyof typeof STATE_GROUPS;
export const STATE_GROUP_IDS = Object.keys(STATE_GROUPS) as StateGroup[];

/** Without a drug two of them are always empty. */
export const groupsOf = ({ drug }: Pick<LabSettings, 'drug'>): readonly StateGroup[] =>
  drug === 'none' || drug === 'competitor' ? ['closed', 'open', 'desensitised'] : STATE_GROUP_IDS;

export interface LabResult extends ChannelRun {
  readonly settings: LabSettings;
  readonly groups: Readonly<Record<StateGroup, readonly number[]>>;
}

/** Samples while a slider is dragged, and when it rests. */
export const SAMPLES = { coarse: 1500, fine: 12_000 } as const;

/** `sampleSeconds`: as fine as that, whatever the number. */
export function runLab(settings: LabSettings, mostSamples: number, sampleSeconds = sampleSecondsOf(settings, mostSamples)): LabResult {
  const run = simulateChannel(protocolOf(runOf(settings, sampleSeconds)));
  const groups = Object.fromEntries(
    STATE_GROUP_IDS.map((id) => {
      const columns = STATE_GROUPS[id].states.map((state) => run.states[state]);
      const [first = []] = columns;
      return [id, columns.length === 1 ? first : run.timeSeconds.map((_, index) => columns.reduce((sum, column) => sum + (column[index] ?? 0), 0))];
    }),
  ) as unknown as Record<StateGroup, readonly number[]>;
  return { ...run, settings, groups };
}

export const sampleAt = ({ timeSeconds }: Pick<ChannelRun, 'timeSeconds'>, seconds: number): number => {
  const last = timeSeconds.length - 1;
  const step = timeSeconds[1] ?? 1;
  return Math.max(0, Math.min(last, Math.round(seconds / step)));
};

/** Seconds after a pulse in which its peak lies: the channels are fully open some 20 ms after a jet. */
const PEAK_WITHIN = 0.25;

export interface Peak {
  /** From 1. */
  readonly pulse: number;
  /** Of the first pulse's current, 0 to 1. */
  readonly relative: number;
}

/** The largest inward (or outward) current after each pulse, against the first. */
export function peaksOf({ settings, timeSeconds, current }: LabResult): readonly Peak[] {
  const step = timeSeconds[1] ?? 1;
  const sizes = pulseTimes(settings).map((start) => {
    const from = Math.round(start / step);
    const until = Math.min(current.length, from + Math.ceil(PEAK_WITHIN / step) + 1);
    let size = 0;
    for (let index = from; index < until; index++) size = Math.max(size, Math.abs(current[index] ?? 0));
    return size;
  });
  const [first = 0] = sizes;
  return first === 0 ? [] : sizes.map((size, index) => ({ pulse: index + 1, relative: size / first }));
}

/** Share of the current that the drug takes away at a time, 0 to 1; undefined where without the drug none flows either. */
export function lostAt(run: LabResult, control: LabResult, seconds: number): number | undefined {
  const [with_, without] = [run.open[sampleAt(run, seconds)] ?? 0, control.open[sampleAt(control, seconds)] ?? 0];
  return without < 1e-4 ? undefined : Math.max(0, 1 - with_ / without);
}

/** Seconds from `since` until the share with a drug inside has fallen to 1/e of what it was; undefined where it does not in this run. */
export function releaseSeconds({ timeSeconds, blocked }: ChannelRun, since: number): number | undefined {
  const from = sampleAt({ timeSeconds }, since);
  const target = (blocked[from] ?? 0) / Math.E;
  if (target < 1e-3) return undefined;
  for (let index = from + 1; index < blocked.length; index++) {
    const [before = 0, now = 0] = [blocked[index - 1], blocked[index]];
    if (now > target) continue;
    const part = before === now ? 0 : (before - target) / (before - now);
    const step = (timeSeconds[index] ?? 0) - (timeSeconds[index - 1] ?? 0);
    return (timeSeconds[index - 1] ?? 0) + part * step - since;
  }
  return undefined;
}
