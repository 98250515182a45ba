// The lab's state as a link writes it, and back: an experiment, what is other in it, the run beside it, and the time.
// `trapping~volt-40~t30`; after `vs` stands what is other in the second run, `alone` means that there is none.

import { lab } from '../../languages/en/lab';
import { tell, type Told } from '../../languages/said';
import { LAB_FIELD_NAMES, LAB_FIELDS, type LabChanges, type LabField, type LabSettings, changesBetween } from './lab-settings';
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
  readonly warnings: readonly Told[];
}

/** The longest first: `step-volt` before `step`. */
const BY_LENGTH = [...LAB_FIELD_NAMES].sort((a, b) => b.length - a.length);

type Change = readonly [LabField, number | string | undefined];

function readToken(token: string): { readonly change: Change } | Told {
  const name = BY_LENGTH.find((each) => token.startsWith(each));
  if (!name) return tell(lab, 'noToken', token);
  const field = LAB_FIELDS[name];
  const written = token.slice(name.length);
  if (field.kind === 'choice') {
    const value = field.values.find((each) => `-${each}` === written);
    return value === undefined ? tell(lab, 'takes', name, field.values.map((each) => `${name}-${each}`)) : { change: [name, value] };
  }
  if (written === '-off' && field.standard === undefined) return { change: [name, undefined] };
  const value = /^-?\d{1,5}(\.\d{1,6})?$/.test(written) ? Number(written) : Number.NaN;
  const isAllowed = value >= field.min && value <= field.max;
  return isAllowed ? { change: [name, value] } : tell(lab, 'range', name, field.min, field.max, field.unit, written);
}

function readChanges(tokens: readonly string[], warnings: Told[]): LabChanges {
  const changes: Partial<Record<LabField, unknown>> = {};
  for (const token of tokens) {
    const read = readToken(token);
    if ('change' in read) changes[read.change[0]] = read.change[1];
    else warnings.push(read);
  }
  return changes as LabChanges;
}

/** Lenient: what is unknown or out of range is left out, with a warning. */
export function readLab(text: string): ReadLab {
  const warnings: Told[] = [];
  const [named = '', ...tokens] = text.split('~');
  if (!isExperimentId(named)) warnings.push(tell(lab, 'noExperiment', named.slice(0, 40)));
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
