// The channel lab: an experiment with its question, its plots, the controls, the states of the channel, and the numbers behind it.

import { useCallback, useEffect } from 'react';
import { lab as labRoom } from '../../languages/en/lab';
import { FaultText } from '../FaultText';
import { useLanguage, useWords } from '../language-context';
import { useViewerStore } from '../viewer-context';
import { Bench } from './Bench';
import { Controls } from './Controls';
import { DoseToBlock } from './DoseToBlock';
import { ExperimentBar } from './ExperimentBar';
import { type ExperimentId, settingsOf, textOf } from './experiments';
import { Fold } from './Fold';
import { LabQuestion, OwnExperiment } from './LabQuestion';
import { LeftOut, ModelNumbers } from './ModelNumbers';
import { PoreSwitch } from './PoreSwitch';
import { useLab } from './use-lab';
import { reveal, useLabClock } from './use-lab-clock';
import { useLabVoice } from './use-lab-voice';
import { useRuns } from './use-runs';
import './lab.css';

export function LabTool() {
  const { inEnglish } = useWords(labRoom);
  const language = useLanguage();
  const store = useViewerStore();
  const lab = useLab();
  const { state, isMoving, change } = lab;
  const { experiment, settings, time } = state;
  const { runs, fault } = useRuns(state, isMoving);
  const clock = useLabClock(lab);
  useLabVoice(clock, runs, time !== undefined);
  const text = textOf(experiment);
  const isRevealed = time !== undefined || text === undefined;

  // Opened by its button the lab is in the address too, so that the link opens it.
  useEffect(() => {
    if (store.getState().options.lab === undefined) store.getState().setOptions({ lab: experiment });
  }, [store, experiment]);
  const choose = useCallback(
    (id: ExperimentId) => {
      clock.pause();
      const { settings: own, against } = settingsOf(id);
      change({ experiment: id, settings: own, against, time: undefined });
      clock.seek(0);
    },
    [clock, change],
  );

  return (
    <div className="lab" lang="en">
      {language !== 'en' && (
        <p className="in-english" lang={language}>
          {inEnglish}
        </p>
      )}
      <ExperimentBar chosen={experiment} onChoose={choose} />
      {text ? <LabQuestion key={experiment} text={text} isRevealed={isRevealed} onReveal={() => reveal(clock, lab)} /> : <OwnExperiment />}
      {lab.warnings.length > 0 && (
        <div className="lab-fault" aria-live="polite">
          {lab.warnings.map((warning) => (
            <p key={warning.message}>
              <FaultText fault={warning} />
            </p>
          ))}
        </div>
      )}
      <PoreSwitch drug={settings.drug} />
      {runs && <Bench state={state} runs={runs} clock={clock} change={change} isRevealed={isRevealed} controls={<Controls settings={settings} change={change} />} />}
      {fault && (
        <p className="lab-fault" role="alert">
          {fault} The last plot stays.
        </p>
      )}
      <div className="lab-folds">
        <Fold title="From dose to block">
          <DoseToBlock />
        </Fold>
        <Fold title="What this model leaves out">
          <LeftOut />
        </Fold>
        <Fold title="Every number of the model">
          <ModelNumbers />
        </Fold>
      </div>
    </div>
  );
}
