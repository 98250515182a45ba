// Levels in plasma as plots, with the published ones marked.

import type { PlasmaCurve } from '../../content/lab/from-dose-to-block';
import { bolusConcentration, infusionConcentration } from '../../pharmacology';
import { sayNumber } from './lab-settings';
import type { PlotContent } from './plot-options';

const POINTS = 241;

function levelsOf({ id, doseMilligramsPerKilogram, infusionMinutes, minutes: [from, to] }: PlasmaCurve) {
  const timesMinutes = Array.from({ length: POINTS }, (_, index) => from + ((to - from) * index) / (POINTS - 1));
  const input = { doseMilligramsPerKilogram, timesMinutes };
  const { nanogramsPerMillilitre } = id === 'bolus' ? bolusConcentration(input) : infusionConcentration({ ...input, infusionMinutes });
  return { timesMinutes, levels: nanogramsPerMillilitre };
}

export function levelPlot(curve: PlasmaCurve, isLog: boolean): PlotContent {
  const { timesMinutes, levels } = levelsOf(curve);
  const { nanograms, label } = curve.published;
  const most = Math.max(...levels, ...nanograms);
  // Words of a mark stand over it and need their room.
  const top = isLog ? 10 ** Math.ceil(Math.log10(most * 1.3)) : most * 1.15;
  return {
    x: timesMinutes,
    lines: [{ name: 'computed', values: levels.map((level) => (isLog && level < 10 ? null : level)), color: 'drug', width: 2.5 }],
    xAxis: { min: 0, max: curve.minutes[1], write: (minutes) => `${sayNumber(minutes)} min` },
    yAxis: { min: isLog ? 10 : 0, max: top, isLog, write: (level) => sayNumber(level) },
    marks: nanograms.map((at, index) => ({ axis: 'y', at, text: index === nanograms.length - 1 ? label : '', color: 'ink' })),
  };
}

export function sayLevels(curve: PlasmaCurve): string {
  const { timesMinutes, levels } = levelsOf(curve);
  const most = Math.max(...levels);
  const at = timesMinutes[levels.indexOf(most)] ?? 0;
  return `${curve.title}. Computed: at most ${sayNumber(most)} ng/mL, at ${sayNumber(at)} minutes; ${sayNumber(levels.at(-1) ?? 0)} at ${sayNumber(timesMinutes.at(-1) ?? 0)} minutes. ${curve.published.label}.`;
}
