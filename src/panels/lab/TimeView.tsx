// A run over time: the current, the states, and what was done, one under the other; with what is read at a time, in words.

import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { LabClock } from './lab-clock';
import type { CountedRun } from './lab-patch';
import { commandsPlot, currentPlot, statesPlot } from './lab-plots';
import { sayBeside, sayCounted, sayReading } from './lab-words';
import { Plot } from './Plot';
import type { Runs } from './use-runs';

interface TimeViewProps {
  readonly runs: Runs;
  readonly clock: LabClock;
  readonly names: { readonly run: string; readonly against: string };
  /** Only what is done: the rest is to be predicted first. */
  readonly isHidden: boolean;
  /** Some channels of the run, drawn by chance. */
  readonly counted?: CountedRun | undefined;
}

export function TimeView({ runs, clock, names, isHidden, counted }: TimeViewProps) {
  const { run, against, control } = runs;
  const { seconds } = useSyncExternalStore(clock.subscribe, clock.state);
  const [pointed, setPointed] = useState<number>();
  const pick = useCallback(
    (time: number) => {
      clock.pause();
      clock.seek(time);
    },
    [clock],
  );
  const current = useMemo(() => currentPlot({ run, against, control, counted, names }), [run, against, control, counted, names]);
  const states = useMemo(() => statesPlot(run, against, names), [run, against, names]);
  const commands = useMemo(() => commandsPlot(run), [run]);
  const at = pointed ?? seconds;
  const reading = [sayReading(run, control, at), counted ? sayCounted(run, counted, at) : '', against ? sayBeside(names.against, against, at) : ''].filter(Boolean).join(' ');
  const live = { at, onPick: pick, onPoint: setPointed };
  return (
    <div className="lab-time-view">
      {!isHidden && (
        <>
          <p className="lab-axis">
            Current, arbitrary units; <span>downward is into the cell</span>
          </p>
          <Plot content={current} label={`The current over ${run.settings.dur} seconds. ${reading}`} height={118} {...live} />
          <p className="lab-axis">
            Share of channels <span>in each kind of state</span>
          </p>
          <Plot content={states} label={`The states over ${run.settings.dur} seconds. ${reading}`} height={150} {...live} />
        </>
      )}
      <p className="lab-axis">What is done</p>
      <Plot content={commands} label={`What is done: ${commands.lines.map(({ name }) => name).join('; ')}.`} height={104} {...(isHidden ? {} : live)} />
      {!isHidden && <p className="lab-reading" data-beside={against !== undefined}>{reading}</p>}
    </div>
  );
}
