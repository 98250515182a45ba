// What the bench is told to do, as commands over time: each rests at one value and is changed for stretches. Turned into steps here.

import { requireAmount, requireFinite } from './amounts';
import type { ProtocolStep } from './protocol';

export interface Stretch {
  readonly fromSeconds: number;
  readonly untilSeconds: number;
  readonly value: number;
}

export interface Command {
  /** Outside of every stretch. */
  readonly rest: number;
  /** Where two overlap, the later in the list counts. Default: none. */
  readonly stretches?: readonly Stretch[];
}

/** The names are those of the steps, so that units stay with them. */
export const COMMAND_NAMES = ['glutamateMicromolar', 'drugMicromolar', 'competitorMicromolar', 'magnesiumMillimolar', 'voltageMillivolts'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export interface Timeline {
  readonly durationSeconds: number;
  readonly commands: Readonly<Record<CommandName, Command>>;
}

/** More would be a longer train than anyone looks through. */
const MOST_STRETCHES = 5000;

export interface Train {
  readonly value: number;
  readonly pulseSeconds: number;
  /** From the start of one pulse to the start of the next. */
  readonly periodSeconds: number;
  readonly count: number;
  /** Default: 0. */
  readonly fromSeconds?: number;
}

export const train = ({ value, pulseSeconds, periodSeconds, count, fromSeconds = 0 }: Train): readonly Stretch[] =>
  Array.from({ length: count }, (_, pulse) => {
    const start = fromSeconds + pulse * periodSeconds;
    return { fromSeconds: start, untilSeconds: start + Math.min(pulseSeconds, periodSeconds), value };
  });

export const commandAt = ({ rest, stretches = [] }: Command, seconds: number): number =>
  stretches.findLast(({ fromSeconds, untilSeconds }) => fromSeconds <= seconds && seconds < untilSeconds)?.value ?? rest;

/** One step between any two times at which a command changes. */
export function stepsOf({ durationSeconds, commands }: Timeline): ProtocolStep[] {
  requireAmount(durationSeconds, 'durationSeconds');
  const all = COMMAND_NAMES.map((name) => commands[name]);
  const stretches = all.flatMap(({ stretches: own = [] }) => own);
  if (stretches.length > MOST_STRETCHES) throw new RangeError(`This protocol has ${stretches.length} pulses and stretches; at most ${MOST_STRETCHES} are run.`);
  for (const { fromSeconds, untilSeconds, value } of stretches) {
    requireFinite(fromSeconds, 'fromSeconds');
    requireFinite(untilSeconds, 'untilSeconds');
    requireFinite(value, 'value');
  }
  const changes = stretches.flatMap(({ fromSeconds, untilSeconds }) => [fromSeconds, untilSeconds]).filter((time) => time > 0 && time < durationSeconds);
  const cuts = [...new Set([0, ...changes])].sort((a, b) => a - b);
  const readers = COMMAND_NAMES.map((name) => createReader(commands[name]));
  return cuts.map((from, index) => {
    const [glutamateMicromolar = 0, drugMicromolar = 0, competitorMicromolar = 0, magnesiumMillimolar = 0, voltageMillivolts = 0] = readers.map((read) => read(from));
    const until = cuts[index + 1] ?? durationSeconds;
    return { durationSeconds: until - from, glutamateMicromolar, drugMicromolar, competitorMicromolar, magnesiumMillimolar, voltageMillivolts };
  });
}

/** As `commandAt` for times that only rise: looks no further back than it must. */
function createReader({ rest, stretches = [] }: Command): (seconds: number) => number {
  const ranks = stretches.map((_, rank) => rank).sort((a, b) => startOf(stretches[a]) - startOf(stretches[b]));
  let next = 0;
  let running: number[] = [];
  return (seconds) => {
    for (; next < ranks.length && startOf(stretches[ranks[next] ?? 0]) <= seconds; next++) running.push(ranks[next] ?? 0);
    running = running.filter((rank) => seconds < (stretches[rank]?.untilSeconds ?? 0));
    return running.length > 0 ? (stretches[Math.max(...running)]?.value ?? rest) : rest;
  };
}

const startOf = (stretch: Stretch | undefined): number => stretch?.fromSeconds ?? Infinity;
