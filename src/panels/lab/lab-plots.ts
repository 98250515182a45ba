// The runs of the lab as plots: current, states, what was done, peaks, and block against dose.

import type { DoseResponse } from '../../pharmacology';
import { commandAt } from '../../pharmacology/timeline';
import { type CountedRun, countName } from './lab-patch';
import { runOf } from './lab-protocol';
import { type LabResult, peaksOf, groupsOf, sampleAt, type StateGroup } from './lab-result';
import { sayNumber } from './lab-settings';
import type { PlotAxis, PlotContent, PlotLine, PlotMark } from './plot-options';

/** Apart without colour: whole, dotted, dashed, dash and dot, and a heavy line. */
const GROUP_LINES: Readonly<Record<StateGroup, Omit<PlotLine, 'values'>>> = {
  closed: { name: 'closed', color: 'ink-soft', dash: [2, 3], width: 1.5 },
  open: { name: 'open', color: 'current', width: 1.75 },
  desensitised: { name: 'desensitised', color: 'receptor', dash: [7, 3], width: 1.5 },
  blocked: { name: 'open, blocked', color: 'drug', dash: [10, 3, 2, 3], width: 2 },
  trapped: { name: 'drug trapped', color: 'drug', width: 3 },
};

export interface RunNames {
  readonly run: string;
  /** Empty where there is none. */
  readonly against: string;
}

const seconds = (value: number) => `${sayNumber(value)} s`;
const percent = (value: number) => `${sayNumber(value * 100)} %`;

const timeAxis = ({ settings }: LabResult, isBare: boolean): PlotAxis => ({ min: 0, max: settings.dur, isBare, write: seconds });

/** The values of another run at this one's times. */
function resampled(run: LabResult, other: LabResult, values: readonly number[]): readonly (number | null)[] {
  if (other.timeSeconds.length === run.timeSeconds.length && other.settings.dur === run.settings.dur) return values;
  return run.timeSeconds.map((time) => (time > other.settings.dur ? null : (values[sampleAt(other, time)] ?? null)));
}

export interface CurrentPlotInput {
  readonly run: LabResult;
  readonly against?: LabResult | undefined;
  /** The same without the drug: shown where two drugs are compared. */
  readonly control?: LabResult | undefined;
  /** Some channels of `run`; then its own line is the mean over them. */
  readonly counted?: CountedRun | undefined;
  readonly names: RunNames;
}

/** Two drugs, neither of them none. */
const comparesDrugs = ({ settings }: LabResult, against: LabResult | undefined) =>
  against !== undefined && against.settings.drug !== 'none' && settings.drug !== 'none' && against.settings.drug !== settings.drug;

export function currentPlot({ run, against, control, counted, names }: CurrentPlotInput): PlotContent {
  const lines: PlotLine[] = [];
  if (control && comparesDrugs(run, against)) lines.push({ name: 'no drug', values: resampled(run, control, control.current), color: 'ink-soft', dash: [1, 3], width: 1.75 });
  if (against) lines.push({ name: names.against, values: resampled(run, against, against.current), color: 'ink-soft', dash: [5, 3], width: 1.25 });
  // The mean on top: channels that flicker fill all the height that they have.
  if (counted) lines.push({ name: countName(counted.channels), values: counted.current, color: 'current', stepped: true, width: 1 }, { name: 'mean of many', values: run.current, color: 'ink', width: 1.75 });
  else lines.push({ name: names.run, values: run.current, color: 'current', width: 2.25 });
  let [min, max] = [0, 0];
  for (const { values } of lines) {
    for (const value of values) {
      min = Math.min(min, value ?? 0);
      max = Math.max(max, value ?? 0);
    }
  }
  const room = Math.max(max - min, 0.5) * 0.06;
  return { x: run.timeSeconds, lines, xAxis: timeAxis(run, true), yAxis: { min: min - room, max: max + room, write: (value) => sayNumber(value) } };
}

const hasBlocker = ({ settings }: LabResult) => groupsOf(settings).includes('trapped');

/** Where both runs have a blocker, all that hold it stand side by side: a part of one beside the whole of the other would mislead. */
export function statesPlot(run: LabResult, against?: LabResult, names: RunNames = { run: '', against: '' }): PlotContent {
  const both = against && hasBlocker(run) && hasBlocker(against) ? against : undefined;
  const ids = both ? groupsOf({ drug: 'none' }) : groupsOf(run.settings);
  const lines = ids.map((id): PlotLine => Object.assign({ values: run.groups[id] }, GROUP_LINES[id]));
  if (both) {
    lines.push({ name: `inside: ${names.run}`, values: run.blocked, color: 'drug', width: 3 });
    lines.push({ name: `inside: ${names.against}`, values: resampled(run, both, both.blocked), color: 'ink', dash: [5, 3], width: 1.5 });
  }
  return { x: run.timeSeconds, lines, xAxis: timeAxis(run, true), yAxis: { min: 0, max: 1.02, ticks: [0, 0.5, 1], write: percent } };
}

const lane = (index: number, values: readonly number[], most: number) => values.map((value) => index + (0.72 * value) / most);
/** mV that stand at the foot of the voltage's lane, and over it. */
const [LOWEST_VOLTAGE, VOLTAGE_RANGE] = [-100, 160];

/** Three lanes: each command between 0 and its largest value, or for the voltage over its whole range. */
export function commandsPlot(run: LabResult): PlotContent {
  const { settings } = run;
  const { glutamateMicromolar, drugMicromolar, voltageMillivolts } = runOf(settings, 1);
  const edges = [glutamateMicromolar, drugMicromolar, voltageMillivolts].flatMap(({ stretches = [] }) => stretches.flatMap(({ fromSeconds, untilSeconds }) => [fromSeconds, untilSeconds]));
  const x = [...new Set([0, ...edges, settings.dur].filter((time) => time <= settings.dur))].sort((a, b) => a - b);
  const [glutamate = [], drug = [], voltage = []] = [glutamateMicromolar, drugMicromolar, voltageMillivolts].map((command) => x.map((time) => commandAt(command, time)));
  const [mostGlutamate, mostDrug] = [Math.max(...glutamate), Math.max(...drug)];
  return {
    x,
    lines: [
      { name: mostGlutamate === 0 ? 'no glutamate' : `glutamate, ${sayNumber(mostGlutamate)} µM`, values: lane(2, glutamate, mostGlutamate || 1), color: 'agonist', stepped: true, width: 1.5 },
      { name: mostDrug === 0 ? 'no drug' : `drug, ${sayNumber(mostDrug)} µM`, values: lane(1, drug, mostDrug || 1), color: 'drug', stepped: true, width: 1.5 },
      { name: `${[...new Set(voltage)].map((value) => sayNumber(value)).join(', then ')} mV`, values: lane(0, voltage.map((value) => value - LOWEST_VOLTAGE), VOLTAGE_RANGE), color: 'membrane', stepped: true, width: 1.5 },
    ],
    xAxis: timeAxis(run, false),
    yAxis: { min: -0.1, max: 2.9, ticks: [0, 1, 2], write: () => '' },
  };
}

export function peaksPlot(runs: readonly { readonly name: string; readonly run: LabResult }[]): PlotContent {
  const all = runs.map(({ run }) => peaksOf(run));
  const count = Math.max(2, ...all.map((peaks) => peaks.length));
  const x = Array.from({ length: count }, (_, index) => index + 1);
  return {
    x,
    lines: runs.map(({ name }, index) => ({
      name,
      values: x.map((pulse) => all[index]?.[pulse - 1]?.relative ?? null),
      color: index === 0 ? 'drug' : 'ink',
      dots: index === 0 ? 'round' : 'hollow',
    })),
    xAxis: { min: 0.5, max: count + 0.5, write: (value) => (Number.isInteger(value) ? String(value) : '') },
    yAxis: { min: 0, max: 1.05, ticks: [0, 0.25, 0.5, 0.75, 1], write: percent },
  };
}

export interface DoseCurve {
  readonly name: string;
  readonly response: DoseResponse;
}

export function dosePlot(curves: readonly DoseCurve[]): PlotContent {
  const [first] = curves;
  const marks = curves.flatMap(({ response: { fit } }, index): PlotMark[] =>
    fit ? [{ axis: 'x', at: fit.ic50Micromolar, text: index === 0 ? `IC₅₀ ${sayNumber(fit.ic50Micromolar)} µM` : '', color: index === 0 ? 'drug' : 'ink-soft' }] : [],
  );
  return {
    x: first?.response.dosesMicromolar ?? [],
    lines: curves.map(({ name, response }, index) => ({
      name,
      values: response.blocked,
      color: index === 0 ? 'drug' : 'ink',
      ...(index === 0 ? { width: 2.5 } : { dash: [6, 3], width: 1.5 }),
    })),
    xAxis: { min: 0.01, max: 100, isLog: true, write: (value) => `${sayNumber(value)} µM` },
    yAxis: { min: 0, max: 1.02, ticks: [0, 0.5, 1], write: percent },
    marks,
  };
}
