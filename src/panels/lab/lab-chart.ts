// One plot on a canvas: the only file that runs uPlot. It is told what to show and makes itself anew only where more changes than data.

import uPlot from 'uplot';
import type { PlotLook } from './plot-look';
import { type PlotContent, plotOptions } from './plot-options';

export interface ChartView {
  readonly content: PlotContent;
  /** CSS pixels at letters of 12. */
  readonly height: number;
  /** Where the time, or the dose, stands. */
  readonly at: number | undefined;
}

export interface LabChart {
  readonly show: (view: ChartView) => void;
  /** After the box has another width. */
  readonly resize: () => void;
  /** The value of the horizontal axis at a place of the screen, CSS pixels; undefined while nothing is shown. */
  readonly valueAt: (clientX: number) => number | undefined;
  readonly destroy: () => void;
}

/** CSS pixels at letters of 12: below it the names of the lines stand under the plot. */
const WIDE = 440;
const NAME_ROOM = 124;
/** CSS pixels at letters of 12: room for three names. */
const LOWEST = 64;

export const isWideFor = (width: number, look: PlotLook): boolean => width >= (WIDE * look.size) / 12;

/** Where there is little room, as on a slide, the page says what share of their height plots get. */
const heightShare = (host: HTMLElement): number => Number(getComputedStyle(host).getPropertyValue('--plot-height-share')) || 1;

const dataOf = ({ x, lines }: PlotContent): uPlot.AlignedData => [[...x], ...lines.map(({ values }) => [...values])];

/** Two contents of one kind need the same plot. */
function kindOf({ lines, xAxis, yAxis }: PlotContent, isWide: boolean): string {
  const looks = lines.map(({ name, color, dash, dots, stepped, width }) => [name, color, dash, dots, stepped, width]);
  return JSON.stringify([looks, xAxis.isLog, xAxis.isBare, yAxis.isLog, isWide]);
}

export function createLabChart(host: HTMLElement, look: PlotLook): LabChart {
  const scale = look.size / 12;
  const line = document.createElement('div');
  line.className = 'lab-at';
  let plot: uPlot | undefined;
  let kind = '';
  let view: ChartView | undefined;

  const mark = (chart: uPlot, at: number | undefined) => {
    line.hidden = at === undefined;
    if (at === undefined) return;
    line.style.transform = `translateX(${chart.valToPos(at, 'x')}px)`;
  };
  const update = (next: ChartView) => {
    const former = view;
    view = next;
    const width = Math.floor(host.clientWidth);
    if (width === 0) return;
    const height = Math.max(next.height * heightShare(host), Math.min(next.height, LOWEST)) * scale;
    const isWide = isWideFor(width, look);
    const wanted = kindOf(next.content, isWide);
    if (!plot || wanted !== kind) {
      plot?.destroy();
      kind = wanted;
      plot = new uPlot(plotOptions(() => (view ?? next).content, look, { width, height, nameRoom: isWide ? NAME_ROOM * scale : 0 }), dataOf(next.content), host);
      // Under the canvas: words on the plot hide it.
      plot.under.append(line);
    } else {
      if (plot.width !== width || plot.height !== height) plot.setSize({ width, height });
      if (former?.content !== next.content) plot.setData(dataOf(next.content));
    }
    mark(plot, next.at);
  };
  return {
    show: update,
    resize: () => view && update(view),
    valueAt: (clientX) => {
      if (!plot || !view) return undefined;
      const { min, max } = view.content.xAxis;
      return Math.min(max, Math.max(min, plot.posToVal(clientX - plot.over.getBoundingClientRect().left, 'x')));
    },
    destroy: () => plot?.destroy(),
  };
}
