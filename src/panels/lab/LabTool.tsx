// The channel lab: an experiment with its question, its plots, the controls, the states of the channel, and the numbers behind it.

import { useCallback, useEffect, useState } from 'react';
import { useViewerStore } from '../viewer-context';
import { Bench } from './Bench';
import { Controls } from './Controls';
import { DoseToBlock } from './DoseToBlock';
import { ExperimentBar } from './ExperimentBar';
import { type ExperimentId, settingsOf, textOf } from './experiments';
import { createLabClock } from './lab-clock';
import { LabQuestion, OwnExperiment } from './LabQuestion';
import { LeftOut, ModelNumbers } from './ModelNumbers';
import { useLab } from './use-lab';
import { useRuns } from './use-runs';
import './lab.css';

const wantsStillness = () => document.documentElement.dataset['motion'] === 'reduced';

export function LabTool() {
  const store = useViewerStore();
  const { state, isMoving, change } = useLab();
  const { experiment, settings, time } = state;
  const { runs, fault } = useRuns(state, isMoving);
  const [clock] = useState(() => createLabClock());
  const text = textOf(experiment);
  const isRevealed = time !== undefined || text === undefined;

  // Opened by its button the lab is in the address too, so that the link opens it.
  useEffect(() => {
    if (store.getState().options.lab === undefined) store.getState().setOptions({ lab: experiment });
  }, [store, experiment]);
  useEffect(() => () => clock.pause(), [clock]);
  // A link, a step of a story and undo say where the time stands.
  useEffect(() => {
    if (time !== undefined && Math.abs(clock.state().seconds - time) > 5e-4 && !clock.state().isPlaying) clock.seek(time);
  }, [clock, time]);
  useEffect(
    () =>
      clock.subscribe(() => {
        const { seconds, isPlaying } = clock.state();
        if (!isPlaying) change((former) => (former.time === undefined && seconds === 0 ? {} : { time: Number(seconds.toFixed(3)) }));
      }),
    [clock, change],
  );
  const choose = useCallback(
    (id: ExperimentId) => {
      clock.pause();
      const { settings: own, against } = settingsOf(id);
      change({ experiment: id, settings: own, against, time: undefined });
      clock.seek(0);
    },
    [clock, change],
  );
  const reveal = () => {
    clock.setEnd(settings.dur);
    clock.seek(0);
    change({ time: 0 });
    if (!wantsStillness() && settings.view === 'time') clock.play();
  };

  return (
    <div className="lab">
      <ExperimentBar chosen={experiment} onChoose={choose} />
      {text ? <LabQuestion key={experiment} text={text} isRevealed={isRevealed} onReveal={reveal} /> : <OwnExperiment />}
      {runs && <Bench state={state} runs={runs} clock={clock} change={change} isRevealed={isRevealed} controls={<Controls settings={settings} change={change} />} />}
      {fault && (
        <p className="lab-fault" role="alert">
          {fault} The last plot stays.
        </p>
      )}
      <div className="lab-folds">
        <details>
          <summary>From dose to block</summary>
          <DoseToBlock />
        </details>
        <details>
          <summary>What this model leaves out</summary>
          <LeftOut />
        </details>
        <details>
          <summary>Every number of the model</summary>
          <ModelNumbers />
        </details>
      </div>
    </div>
  );
}
