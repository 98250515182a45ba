// The peak after each pulse, against the first one: two trains side by side by the number of the pulse, whatever time it took.

import { useMemo } from 'react';
import { type LabResult, peaksOf } from './lab-result';
import { peaksPlot } from './lab-plots';
import { sayShare } from './lab-words';
import { Plot } from './Plot';

export interface NamedRun {
  readonly name: string;
  readonly run: LabResult;
}

export function PeaksView({ runs }: { readonly runs: readonly NamedRun[] }) {
  const content = useMemo(() => peaksPlot(runs), [runs]);
  const said = runs.map(({ name, run }) => {
    const last = peaksOf(run).at(-1);
    return last ? `${name}: after ${last.pulse} pulses ${sayShare(last.relative)} of the first peak` : `${name}: no pulses`;
  });
  return (
    <>
      <p className="lab-axis">
        Peak of the current <span>after each pulse, against the first; below: the number of the pulse</span>
      </p>
      <Plot content={content} label={`Peaks by pulse. ${said.join('. ')}.`} height={220} />
      <p className="lab-reading">{said.join('. ')}.</p>
    </>
  );
}
