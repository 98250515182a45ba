// The lab's state as a link writes it, and back: an experiment, what is other in it, the run beside it, and the time.
// `trapping~volt-40~t30`; after `vs` stands what is other in the second run, `alone` means that there is none.

import { LAB_FIELD_NAMES, LAB_FIELDS, type LabChanges, type LabField, type LabSettings, changesBetween, sayNumber } from './lab-settings';
import { type ExperimentId, isExperimentId, settingsOf } from './experiments';

export interface LabState {
  readonly experiment: ExperimentId;
  readonly settings: LabSettings;
  /** A second run, for comparison: what is other in it. */
  readonly against: LabChanges | undefined;
  /** Seconds; undefined: the reader has not run it yet. */
  readonly time: number | undefined;
}

export interface ReadLab {
  readonly state: LabState;
  /** One sentence a fault. */
  readonly warnings: readonly string[];
}

/** The longest first: `step-volt` before `step`. */
const BY_LENGTH = [...LAB_FIELD_NAMES].sort((a, b) => b.length - a.length);

function readToken(token: string): readonly [LabField, number | string | undefined] | string {
  const name = BY_LENGTH.find((each) => token.startsWith(each));
  if (!name) return `The lab knows no “${token}”.`;
  const field = LAB_FIELDS[name];
  const written = token.slice(name.length);
  if (field.kind === 'choice') {
    const value = field.values.find((each) => `-${each}` === written);
    return value === undefined ? `In the lab “${name}” takes ${field.values.map((each) => `${name}-${each}`).join(', ')}.` : [name, value];
  }
  if (written === '-off' && field.standard === undefined) return [name, undefined];
  const value = /^-?\d{1,5}(\.\d{1,6})?$/.test(written) ? Number(written) : Number.NaN;
  const isAllowed = value >= field.min && value <= field.max;
  return isAllowed ? [name, value] : `In the lab “${name}” takes ${sayNumber(field.min)} to ${sayNumber(field.max)}${field.unit && ` ${field.unit}`}; it cannot be “${written}”.`;
}

function readChanges(tokens: readonly string[], warnings: string[]): LabChanges {
  const changes: Partial<Record<LabField, unknown>> = {};
  for (const token of tokens) {
    const read = readToken(token);
    if (typeof read === 'string') warnings.push(read);
    else changes[read[0]] = read[1];
  }
  return changes as LabChanges;
}

/** Lenient: what is unknown or out of range is left out, with a warning. */
export function readLab(text: string): ReadLab {
  const warnings: string[] = [];
  const [named = '', ...tokens] = text.split('~');
  if (!isExperimentId(named)) warnings.push(`The lab has no experiment “${named.slice(0, 40)}”.`);
  const experiment = isExperimentId(named) ? named : 'use-dependence';
  const base = settingsOf(experiment);
  const timeToken = tokens.findLast((token) => /^t\d{1,3}(\.\d{1,3})?$/.test(token));
  const rest = tokens.filter((token) => token !== timeToken);
  const vs = rest.indexOf('vs');
  const isAlone = rest.includes('alone');
  const own = rest.slice(0, vs < 0 ? undefined : vs).filter((token) => token !== 'alone');
  const settings = { ...base.settings, ...readChanges(own, warnings) };
  const against = vs >= 0 ? readChanges(rest.slice(vs + 1), warnings) : isAlone ? undefined : base.against;
  const time = timeToken === undefined ? undefined : Math.min(Number(timeToken.slice(1)), settings.dur);
  return { state: { experiment, settings, against, time }, warnings };
}

function writeChanges(changes: LabChanges): readonly string[] {
  return LAB_FIELD_NAMES.filter((name) => name in changes).map((name) => {
    const value = changes[name];
    if (value === undefined) return `${name}-off`;
    return typeof value === 'string' ? `${name}-${value}` : `${name}${Number(value.toPrecision(6))}`;
  });
}

const sameChanges = (a: LabChanges | undefined, b: LabChanges | undefined) =>
  a === b || (a !== undefined && b !== undefined && writeChanges(a).join() === writeChanges(b).join());

export function writeLab({ experiment, settings, against, time }: LabState): string {
  const base = settingsOf(experiment);
  const second = sameChanges(against, base.against) ? [] : against ? ['vs', ...writeChanges(against)] : ['alone'];
  const at = time === undefined ? [] : [`t${Number(time.toFixed(3))}`];
  return [experiment, ...at, ...writeChanges(changesBetween(base.settings, settings)), ...second].join('~');
}
