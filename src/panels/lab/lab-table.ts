// The numbers of a run as rows: at most fifty for a reader's table, all of them for a file.

import { peaksOf, type LabResult, sampleAt, STATE_GROUP_IDS, STATE_GROUPS } from './lab-result';
import type { CountedRun } from './lab-patch';
import type { DoseCurve } from './lab-plots';

export interface LabTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

const MOST_ROWS = 50;

/** `counted`: some channels of it, in three more columns. */
export function timeTable(run: LabResult, counted?: CountedRun): LabTable {
  const states = Object.keys(run.states) as (keyof LabResult['states'])[];
  const own = counted ? ['current', 'open', 'drug inside'].map((what) => `${what} of ${counted.channels}`) : [];
  return {
    columns: ['time (s)', 'current (arbitrary units)', ...STATE_GROUP_IDS.map((id) => STATE_GROUPS[id].name), ...states, ...own],
    rows: run.timeSeconds.map((time, index) => [
      time,
      run.current[index] ?? 0,
      ...STATE_GROUP_IDS.map((id) => run.groups[id][index] ?? 0),
      ...states.map((state) => run.states[state][index] ?? 0),
      ...(counted ? [counted.current, counted.open, counted.blocked].map((column) => column[index] ?? 0) : []),
    ]),
  };
}

/** What a table on the page shows: without the ten single states, at even times. */
export function timeRows(run: LabResult): LabTable {
  const { dur } = run.settings;
  const columns = ['Time, s', 'Current', ...STATE_GROUP_IDS.map((id) => STATE_GROUPS[id].name)];
  const rows = Array.from({ length: MOST_ROWS }, (_, row) => {
    const time = (dur * row) / (MOST_ROWS - 1);
    const index = sampleAt(run, time);
    return [time, run.current[index] ?? 0, ...STATE_GROUP_IDS.map((id) => run.groups[id][index] ?? 0)];
  });
  return { columns, rows };
}

export function peakTable(runs: readonly { readonly name: string; readonly run: LabResult }[]): LabTable {
  const all = runs.map(({ run }) => peaksOf(run));
  const count = Math.min(MOST_ROWS, Math.max(0, ...all.map((peaks) => peaks.length)));
  return {
    columns: ['Pulse', ...runs.map(({ name }) => name)],
    rows: Array.from({ length: count }, (_, index) => [index + 1, ...all.map((peaks) => peaks[index]?.relative ?? Number.NaN)]),
  };
}

export function doseTable(curves: readonly DoseCurve[]): LabTable {
  const doses = curves[0]?.response.dosesMicromolar ?? [];
  return {
    columns: ['Dose, µM', ...curves.map(({ name }) => name)],
    rows: doses.map((dose, index) => [dose].concat(curves.map(({ response }) => response.blocked[index] ?? Number.NaN))),
  };
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** RFC 4180; a number that is not there is an empty field. */
export const csvOf = ({ columns, rows }: LabTable): string =>
  [columns.map(quoted).join(','), ...rows.map((row) => row.map((value) => (Number.isFinite(value) ? String(Number(value.toPrecision(9))) : '')).join(','))].join('\r\n') + '\r\n';
