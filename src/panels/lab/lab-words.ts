// What the lab says: the state at a time, what the drug took, and how things are called.

import { peaksOf, type LabResult, lostAt, releaseSeconds, groupsOf, sampleAt, STATE_GROUPS } from './lab-result';
import type { CountedRun } from './lab-patch';
import type { LabChanges, LabSettings } from './lab-settings';
import { sayNumber } from './lab-settings';

const DRUG_NAMES = {
  none: 'no drug',
  ketamine: 'ketamine',
  memantine: 'memantine',
  competitor: 'a competitive antagonist',
} as const satisfies Record<LabSettings['drug'], string>;

/** To choose from. */
export const CALIBRATIONS = [
  ['a', 'A, by rates'],
  ['b', 'B, by IC₅₀'],
] as const;

const CALIBRATION_NAMES = { a: 'calibration A, by its rates', b: 'calibration B, by its IC₅₀' } as const satisfies Record<LabSettings['cal'], string>;

/** Of 0 to 1; as many digits as tell something. */
export function sayShare(share: number): string {
  const percent = share * 100;
  const written = percent >= 9.95 || percent < 0.05 ? percent.toFixed(0) : percent.toFixed(1);
  return `${written}\u00a0%`;
}

/** A time of this run, to the millisecond where it is short. */
export function saySeconds(seconds: number): string {
  const digits = seconds < 1 ? 3 : seconds < 100 ? 2 : 1;
  return `${Number(seconds.toFixed(digits))}\u00a0s`;
}

/** What was used, in a phrase: “ketamine, calibration A, by its rates”. */
export function sayDrug({ drug, cal }: Pick<LabSettings, 'drug' | 'cal'>): string {
  if (drug === 'none') return 'channels without a drug';
  return drug === 'competitor' ? 'a competitive antagonist, its affinity chosen for the drawing' : `${DRUG_NAMES[drug]}, ${CALIBRATION_NAMES[cal]}`;
}

/** The whole reading at a time. `control`: the same without the drug. */
export function sayReading(run: LabResult, control: LabResult | undefined, seconds: number): string {
  const index = sampleAt(run, seconds);
  const lost = control && lostAt(run, control, seconds);
  const current = run.current[index] ?? 0;
  const flows = Math.abs(current) < 0.005 ? 'no current' : `current ${sayNumber(current, 2)}`;
  const share = lost === undefined || run.settings.drug === 'none' ? '' : `, ${sayShare(1 - lost)} of that without the drug`;
  const groups = groupsOf(run.settings).map((id) => `${STATE_GROUPS[id].name} ${sayShare(run.groups[id][index] ?? 0)}`);
  return `At ${saySeconds(seconds)}: ${flows}${share}; ${groups.join(', ')}.`;
}

/** The run beside, in a few words. */
export function sayBeside(name: string, against: LabResult, seconds: number): string {
  const index = sampleAt(against, seconds);
  const current = against.current[index] ?? 0;
  const flows = Math.abs(current) < 0.005 ? 'no current' : `current ${sayNumber(current, 2)}`;
  const inside = groupsOf(against.settings).includes('trapped') ? `, drug inside ${sayShare(against.blocked[index] ?? 0)}` : '';
  return `Beside it, ${name}: ${flows}${inside}.`;
}

/** How many of the counted channels are what, at a time. */
export function sayCounted(run: LabResult, { channels, open, blocked }: CountedRun, seconds: number): string {
  const index = sampleAt(run, seconds);
  const [opened = 0, held = 0] = [open[index], blocked[index]];
  if (channels === 1) return `The one channel ${opened === 1 ? 'is open' : held === 1 ? 'holds the drug' : 'is not open'}.`;
  const inside = groupsOf(run.settings).includes('trapped') ? ` and ${held} hold the drug` : '';
  return `Of ${channels} channels ${opened} are open${inside}.`;
}

/** What the numbers were computed for, with what is other in the run beside: its drug, or how the drug is read. */
export function sayComputed(settings: LabSettings, against: LabChanges | undefined): string {
  const isOther = against !== undefined && against.drug !== 'none' && (['drug', 'cal'] as const).some((name) => (against[name] ?? settings[name]) !== settings[name]);
  return `Computed for ${sayDrug(settings)}.${isOther ? ` Beside it: ${sayDrug({ ...settings, ...against })}.` : ''}`;
}

export interface Finding {
  readonly name: string;
  readonly value: string;
}

const PEAKS_TOLD: ReadonlySet<number> = new Set([2, 5, 10, 30]);

/** What came of the run, in a few numbers. */
export function findingsOf(run: LabResult, control: LabResult | undefined): readonly Finding[] {
  const { settings } = run;
  const { drug, wash, again, rest, dur, pattern } = settings;
  if (drug === 'none') return [];
  const found: Finding[] = [];
  const onset = Math.max(settings.from, rest === 0 && again !== undefined ? again : 0);
  const end = Math.min(wash ?? dur, dur) - 1e-6;
  if (pattern === 'steady' && end > onset && control) {
    const lost = lostAt(run, control, end - (run.timeSeconds[1] ?? 0));
    if (lost !== undefined) found.push({ name: `Current lost at ${saySeconds(Math.round(end))}`, value: sayShare(lost) });
  }
  if (pattern === 'train') {
    const peaks = peaksOf(run).filter(({ pulse }) => PEAKS_TOLD.has(pulse));
    found.push(...peaks.map(({ pulse, relative }) => ({ name: `Peak ${pulse} against the first`, value: relative.toFixed(2) })));
    if (rest === 0 && again !== undefined) found.unshift({ name: `Drug inside after ${saySeconds(again)} without glutamate`, value: sayShare(run.blocked[sampleAt(run, again)] ?? 0) });
  }
  if (rest !== undefined && again !== undefined && rest > 0 && (wash ?? dur) < again && again < dur) {
    const before = run.blocked[sampleAt(run, rest)] ?? 0;
    if (before > 0.01) found.push({ name: `Of the drug inside, still there at ${saySeconds(again)}`, value: sayShare((run.blocked[sampleAt(run, again)] ?? 0) / before) });
  }
  const freed = again !== undefined && (wash ?? dur) <= again ? again : wash;
  const release = freed === undefined || freed >= dur || pattern === 'none' ? undefined : releaseSeconds(run, freed);
  if (release !== undefined && pattern === 'steady') found.push({ name: 'Then falls to 1/e in', value: `${sayNumber(release, 2)}\u00a0s` });
  return found;
}
