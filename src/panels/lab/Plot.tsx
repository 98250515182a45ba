// A plot in the page: its words are its name, its numbers stand in a table beside it. A line marks the time; pressing and dragging moves
// it, pointing at it reads.

import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { createLabChart, isWideFor, type LabChart } from './lab-chart';
import { usePlotLook } from './plot-look';
import type { PlotContent } from './plot-options';
import { PlotKey } from './PlotKey';
import 'uplot/dist/uPlot.min.css';
import './lab-plots.css';

interface PlotProps {
  readonly content: PlotContent;
  /** What it shows, in words. */
  readonly label: string;
  /** CSS pixels at letters of 12. */
  readonly height: number;
  /** Where the time, or the dose, stands. */
  readonly at?: number | undefined;
  readonly onPick?: (x: number) => void;
  readonly onPoint?: (x: number | undefined) => void;
}

export function Plot({ content, label, height, at, onPick, onPoint }: PlotProps) {
  const look = usePlotLook();
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<LabChart>(undefined);
  const [isWide, setWide] = useState(true);

  useLayoutEffect(() => {
    const box = host.current;
    if (!box) return undefined;
    const made = createLabChart(box, look);
    chart.current = made;
    const fit = () => {
      made.resize();
      setWide(isWideFor(box.clientWidth, look));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    return () => {
      observer.disconnect();
      made.destroy();
      chart.current = undefined;
    };
  }, [look]);
  useLayoutEffect(() => {
    // A new look has a new chart, which has to be told all anew.
    if (look) chart.current?.show({ content, height, at });
  }, [look, content, height, at]);

  const pick = (event: PointerEvent<HTMLElement>) => {
    const x = chart.current?.valueAt(event.clientX);
    if (x !== undefined) onPick?.(x);
  };
  return (
    <figure className="lab-plot">
      <div
        ref={host}
        className="lab-canvas"
        data-live={onPick !== undefined}
        onPointerDown={(event) => {
          if (event.button !== 0 || !onPick) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          pick(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) pick(event);
          else if (event.pointerType === 'mouse') onPoint?.(chart.current?.valueAt(event.clientX));
        }}
        onPointerLeave={() => onPoint?.(undefined)}
      />
      {!isWide && <PlotKey lines={content.lines} />}
      <figcaption className="visually-hidden">{label}</figcaption>
    </figure>
  );
}
