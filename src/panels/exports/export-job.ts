// Files that take long to make, asked for as plain data. Runs where it is called: in the export worker, and in tests.

import { makingFaults } from '../../languages/en/making-faults';
import { tell, toldBy, ToldError, type Told } from '../../languages/said';
import type { Drawing } from '../../representations/drawing';
import type { Rgb } from '../../representations/element-style';
import { exportGlb } from '../../representations/model/export-glb';
import { exportStl } from '../../representations/model/export-stl';
import { drawSvg } from '../../representations/svg/draw-svg';
import { serializeSvg } from '../../representations/svg/draw-svg-element';
import type { SvgView } from '../../representations/svg/draw-svg-view';

export type ExportJob =
  | { readonly kind: 'svg'; readonly drawing: Drawing; readonly frame: SvgView; readonly ground?: Rgb; readonly title: string; readonly scaleBar?: boolean }
  | { readonly kind: 'glb'; readonly drawing: Drawing; readonly name: string }
  | { readonly kind: 'stl'; readonly drawing: Drawing; readonly millimetresPerAngstrom: number };

export type ExportReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly why: Told };

/** Balls, rods and lines. A file of more is no longer opened by the programs it is for. */
const MOST_BODIES = 50_000;

const bodiesOf = ({ spheres, cylinders, lines }: Drawing) => spheres.count + cylinders.count + lines.count;

/** `onProgress` hears shares from 0 to 1. */
export function runExportJob(job: ExportJob, onProgress: (share: number) => void): Uint8Array<ArrayBuffer> {
  const bodies = bodiesOf(job.drawing);
  if (bodies > MOST_BODIES) {
    throw new ToldError(tell(makingFaults, 'tooManyBodies', bodies, MOST_BODIES));
  }
  switch (job.kind) {
    case 'svg': {
      const { drawing, frame, ground, title, scaleBar = false } = job;
      return new TextEncoder().encode(serializeSvg(drawSvg(drawing, frame, { title, scaleBar, onProgress, ...(ground ? { ground } : {}) })));
    }
    case 'glb':
      return exportGlb(job.drawing, { name: job.name, onProgress });
    case 'stl':
      return exportStl(job.drawing, { millimetresPerAngstrom: job.millimetresPerAngstrom, onProgress });
  }
}

/** Milliseconds between two reports. */
const REPORT_EVERY = 60;

/** Every reply but progress ends the job. */
export function answerExportJob(job: ExportJob, reply: (reply: ExportReply) => void, now: () => number = () => performance.now()): void {
  let last = now();
  const onProgress = (share: number) => {
    if (now() - last < REPORT_EVERY) return;
    last = now();
    reply({ kind: 'progress', share });
  };
  try {
    reply({ kind: 'done', bytes: runExportJob(job, onProgress) });
  } catch (error) {
    const why = (error instanceof ToldError ? toldBy(error) : undefined) ?? tell(makingFaults, 'tooLargeForMemory');
    reply({ kind: 'failed', why });
  }
}
