// What a plot of the lab is, as plain data, and how that is told to uPlot: quiet axes, lines that dashes tell apart, names at their ends.

import uPlot from 'uplot';
import type { PlotColor, PlotLook } from './plot-look';

export interface PlotLine {
  /** Stands at its end. */
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: PlotColor;
  /** CSS pixels on and off; without it the line is whole. */
  readonly dash?: readonly number[];
  readonly width?: number;
  /** Levels that change at once. */
  readonly stepped?: boolean;
  /** Marks instead of a line. */
  readonly dots?: 'round' | 'hollow';
}

/** A place on an axis with its name. */
export interface PlotMark {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly text: string;
  readonly color: PlotColor;
}

export interface PlotAxis {
  readonly min: number;
  readonly max: number;
  readonly isLog?: boolean;
  /** Ticks, where the usual ones do not do. */
  readonly ticks?: readonly number[];
  readonly write?: (value: number) => string;
  /** Lines without numbers: those of the plot below count for both. */
  readonly isBare?: boolean;
}

export interface PlotContent {
  readonly x: readonly number[];
  readonly lines: readonly PlotLine[];
  readonly xAxis: PlotAxis;
  readonly yAxis: PlotAxis;
  readonly marks?: readonly PlotMark[];
}

/** CSS pixels, at letters of 12. */
const Y_ROOM = 40;
const X_ROOM = 22;

const scale = ({ isLog }: PlotAxis, range: () => [number, number]): uPlot.Scale =>
  isLog ? { time: false, distr: 3, range } : { time: false, range };

/** `content` is asked each time, so that new data need no new plot. `nameRoom`: CSS pixels to the right for the names; 0: none. */
export function plotOptions(content: () => PlotContent, look: PlotLook, box: { readonly width: number; readonly height: number; readonly nameRoom: number }): uPlot.Options {
  const { lines, xAxis, yAxis } = content();
  const { colors, font, size } = look;
  const axis = (of: () => PlotAxis, room: number, apart: number): uPlot.Axis => ({
    font,
    stroke: colors['ink-soft'],
    grid: { stroke: colors.line, width: 1 },
    ticks: { show: false },
    gap: 5,
    size: (room * size) / 12,
    space: size * apart,
    splits: (_plot, _axis, min, max, step) => [...(of().ticks ?? usualTicks(min, max, step, of().isLog ?? false))],
    // Where decades stand close together uPlot gives nothing in place of those that it leaves out.
    values: (_plot, splits) => splits.map((value: number | null) => (value === null || of().isBare ? '' : (of().write ?? String)(value))),
  });
  return {
    ...box,
    pxAlign: false,
    legend: { show: false },
    cursor: { show: false },
    padding: [size * 0.6, box.nameRoom === 0 ? size * 1.8 : box.nameRoom, 0, 0],
    scales: {
      x: scale(xAxis, () => [content().xAxis.min, content().xAxis.max]),
      y: scale(yAxis, () => [content().yAxis.min, content().yAxis.max]),
    },
    axes: [{ ...axis(() => content().xAxis, X_ROOM, 4), size: xAxis.isBare ? size * 0.5 : (X_ROOM * size) / 12 }, axis(() => content().yAxis, Y_ROOM, 2.5)],
    series: [
      {},
      ...lines.map((line) => seriesOf(line, look)),
    ],
    hooks: {
      draw: [
        (plot) => drawMarks(plot, content(), look),
        (plot) => box.nameRoom > 0 && drawNames(plot, content(), look),
      ],
    },
  };
}

function seriesOf({ name, color, dash, width = 2, stepped, dots }: PlotLine, { colors, size }: PlotLook): uPlot.Series {
  const stroke = colors[color];
  return {
    label: name,
    stroke,
    width: dots ? 0 : width,
    dash: dash ? [...dash] : [],
    ...(stepped && uPlot.paths.stepped ? { paths: uPlot.paths.stepped({ align: 1 }) } : {}),
    spanGaps: false,
    points: dots ? { show: true, size: size * (dots === 'round' ? 0.5 : 0.95), width: 1.5, stroke, fill: dots === 'round' ? stroke : 'transparent' } : { show: false },
  };
}

function usualTicks(min: number, max: number, step: number, isLog: boolean): readonly number[] {
  if (!isLog) return Array.from({ length: Math.floor((max - min) / step + 1e-6) + 1 }, (_, index) => Number((Math.ceil(min / step - 1e-9) * step + index * step).toPrecision(12))).filter((value) => value <= max + step * 1e-6);
  const [from, to] = [Math.ceil(Math.log10(min) - 1e-9), Math.floor(Math.log10(max) + 1e-9)];
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
}

function drawMarks(plot: uPlot, { marks = [] }: PlotContent, { colors, font, size }: PlotLook): void {
  const { ctx, bbox } = plot;
  const ratio = uPlot.pxRatio;
  ctx.save();
  ctx.font = font.replace(/^[\d.]+px/, `${size * ratio}px`);
  ctx.lineWidth = ratio;
  ctx.setLineDash([2 * ratio, 3 * ratio]);
  for (const { axis, at, color } of marks) {
    const place = plot.valToPos(at, axis, true);
    ctx.strokeStyle = colors[color];
    ctx.beginPath();
    if (axis === 'x') {
      ctx.moveTo(place, bbox.top);
      ctx.lineTo(place, bbox.top + bbox.height);
    } else {
      ctx.moveTo(bbox.left, place);
      ctx.lineTo(bbox.left + bbox.width, place);
    }
    ctx.stroke();
  }
  // Words after all lines, so that none goes through them.
  for (const { axis, at, text, color } of marks) {
    const place = plot.valToPos(at, axis, true);
    ctx.fillStyle = colors[color];
    const isRight = axis === 'x' && place > bbox.left + bbox.width * 0.6;
    const [x, y] = axis === 'x' ? [place + (isRight ? -4 : 4) * ratio, bbox.top + 2 * ratio] : [bbox.left + 4 * ratio, place - 2 * ratio];
    ctx.textAlign = isRight ? 'right' : 'left';
    ctx.textBaseline = axis === 'x' ? 'top' : 'bottom';
    if (axis === 'x' && text) {
      // Where the dose stands there is a line too.
      const { width } = ctx.measureText(text);
      ctx.fillStyle = colors.paper;
      ctx.fillRect(isRight ? x - width - 2 * ratio : x - 2 * ratio, y, width + 4 * ratio, size * 1.1 * ratio);
      ctx.fillStyle = colors[color];
    }
    ctx.fillText(text, x, y);
  }
  ctx.restore();
}

/** Each line's name at its end, moved apart where they would overlap. */
function drawNames(plot: uPlot, { lines }: PlotContent, { colors, font, size }: PlotLook): void {
  const { ctx, bbox } = plot;
  const ratio = uPlot.pxRatio;
  const row = size * 1.15 * ratio;
  const places = lines
    .flatMap(({ name, values, color }) => {
      const last = values.findLast((value) => value !== null);
      return last === undefined || last === null ? [] : [{ name, color, y: plot.valToPos(last, 'y', true) }];
    })
    .sort((a, b) => a.y - b.y);
  const [top, bottom] = [bbox.top + row / 2, bbox.top + bbox.height - row / 4];
  places.forEach((place, index) => (place.y = Math.max(place.y, top, (places[index - 1]?.y ?? Number.NEGATIVE_INFINITY) + row)));
  for (let index = places.length - 1; index >= 0; index--) {
    const place = places[index];
    if (place) place.y = Math.min(place.y, index === places.length - 1 ? bottom : (places[index + 1]?.y ?? bottom) - row);
  }
  // In a low plot they may reach below it, but none may leave the canvas.
  const above = Math.max(0, row / 2 - (places[0]?.y ?? row));
  ctx.save();
  ctx.font = font.replace(/^[\d.]+px/, `${size * ratio}px`);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const { name, color, y } of places) {
    ctx.fillStyle = colors[color];
    ctx.fillText(name, bbox.left + bbox.width + 6 * ratio, y + above);
  }
  ctx.restore();
}
