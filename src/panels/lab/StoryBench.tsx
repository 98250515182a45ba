// The lab in a step of a story: the run that the step asks for, its time, and what a reader may change in it. Only the step that is
// told is live; the others show their runs and wait.

import { useEffect, useMemo } from 'react';
import { Beside, besideName, ownName } from './Beside';
import { ChannelCount } from './ChannelCount';
import { Choices } from './Choices';
import { Controls } from './Controls';
import { Fold } from './Fold';
import { countedRun } from './lab-patch';
import type { LabChanges } from './lab-settings';
import { CALIBRATIONS, sayComputed, sayReading } from './lab-words';
import { OneChannel } from './OneChannel';
import { TimeView } from './TimeView';
import { Transport } from './Transport';
import { useLab } from './use-lab';
import { reveal, useLabClock } from './use-lab-clock';
import { useRuns } from './use-runs';
import { useViewer } from '../viewer-context';
import './lab.css';

interface StoryBenchProps {
  /** As the option `lab` writes it. */
  readonly lab: string;
  readonly isLive: boolean;
  /** A reader has touched one that waits. */
  readonly onWake: () => void;
}

export function StoryBench({ lab: text, isLive, onWake }: StoryBenchProps) {
  const lab = useLab(text, isLive);
  const { state, isMoving, change } = lab;
  const { settings, against, time } = state;
  const { runs } = useRuns(state, isMoving || !isLive);
  const clock = useLabClock(lab);
  const isFrozen = useViewer(({ presenting }) => presenting === 'frozen');
  useEffect(() => {
    if (isFrozen) clock.pause();
  }, [isFrozen, clock]);
  const names = useMemo(() => ({ run: ownName({ settings, against }), against: besideName({ settings, against }) }), [settings, against]);
  const counted = useMemo(() => runs && countedRun(runs.run), [runs]);
  if (!runs) return null;
  const set = (changes: LabChanges) => change({ settings: { ...settings, ...changes } });
  const isRevealed = time !== undefined;
  return (
    <fieldset className="lab lab-in-story" lang="en" aria-label="The channel, computed" onPointerDownCapture={isLive ? undefined : onWake}>
      <TimeView runs={runs} clock={clock} names={names} isHidden={!isRevealed} counted={counted} />
      {isRevealed ? (
        <Transport clock={clock} durationSeconds={settings.dur} say={(seconds) => sayReading(runs.run, runs.control, seconds)} />
      ) : (
        <p>
          <button type="button" className="button" onClick={() => reveal(clock, lab)}>
            Show the run
          </button>
        </p>
      )}
      <p className="lab-model">{sayComputed(settings, against)}</p>
      {isRevealed && (
        <Fold title="Change it, and see the states">
          {isLive && <OneChannel run={runs.run} clock={clock} onSeed={(seed) => set({ seed })} />}
          <Choices legend="Calibration" choices={CALIBRATIONS} value={settings.cal} onChange={(cal) => set({ cal })} />
          <ChannelCount settings={settings} onChange={set} />
          <Controls settings={settings} change={change} />
          <Beside state={state} change={change} />
        </Fold>
      )}
    </fieldset>
  );
}
