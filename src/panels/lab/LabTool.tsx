// The channel lab: an experiment with its question, its plots, the controls, the states of the channel, and the numbers behind it.

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useViewerStore } from '../viewer-context';
import { Beside, besideName, ownName } from './Beside';
import { Choices } from './Choices';
import { Controls } from './Controls';
import { DataTable } from './DataTable';
import { DoseView, useDoseCurves } from './DoseView';
import { ExperimentBar } from './ExperimentBar';
import type { ExperimentId } from './experiments';
import { createLabClock } from './lab-clock';
import { settingsOf } from './experiments';
import { doseTable, peakTable, timeRows, timeTable } from './lab-table';
import { findingsOf, sayDrug, sayReading } from './lab-words';
import { OneChannel } from './OneChannel';
import { PeaksView } from './PeaksView';
import { TimeView } from './TimeView';
import { Transport } from './Transport';
import { useLab } from './use-lab';
import { useRuns } from './use-runs';
import './lab.css';

const VIEWS = [
  ['time', 'Over time'],
  ['peaks', 'Peaks'],
  ['dose', 'Dose'],
] as const;

export function LabTool() {
  const store = useViewerStore();
  const { state, isMoving, change } = useLab();
  const { experiment, settings, against, time } = state;
  const { runs, fault } = useRuns(state, isMoving);
  const [clock] = useState(() => createLabClock());
  const [isTableOpen, setTableOpen] = useState(false);
  const names = useMemo(() => ({ run: ownName({ settings, against }), against: besideName({ settings, against }) }), [settings, against]);
  const curves = useDoseCurves(state, names, settings.view === 'dose');
  const peakRuns = useMemo(() => (runs ? [{ name: names.run, run: runs.run }, ...(runs.against ? [{ name: names.against, run: runs.against }] : [])] : []), [runs, names]);

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
        if (!isPlaying) change({ time: Number(seconds.toFixed(3)) });
      }),
    [clock, change],
  );
  const choose = useCallback(
    (id: ExperimentId) => {
      clock.pause();
      clock.seek(0);
      change({ experiment: id, settings: settingsOf(id).settings, against: settingsOf(id).against, time: undefined });
    },
    [clock, change],
  );

  if (!runs) return <p className="lab-fault">{fault}</p>;
  const view = settings.view === 'peaks' && settings.pattern !== 'train' ? 'time' : settings.view;
  const findings = view === 'time' ? findingsOf(runs.run, runs.control) : [];
  const tables = {
    time: { caption: `${sayDrug(settings)}: fifty moments of the run`, table: () => timeRows(runs.run), all: () => timeTable(runs.run) },
    peaks: { caption: 'Peaks against the first', table: () => peakTable(peakRuns), all: () => peakTable(peakRuns) },
    dose: { caption: 'Share of the current lost', table: () => doseTable(curves), all: () => doseTable(curves) },
  };
  return (
    <div className="lab">
      <ExperimentBar chosen={experiment} onChoose={choose} />
      <div className="lab-line">
        <Choices legend="Plot" choices={settings.pattern === 'train' ? VIEWS : VIEWS.filter(([id]) => id !== 'peaks')} value={view} onChange={(next) => change({ settings: { ...settings, view: next } })} />
        <Choices
          legend="Calibration"
          choices={[
            ['a', 'A, rates'],
            ['b', 'B, IC₅₀'],
          ]}
          value={settings.cal}
          onChange={(cal) => change({ settings: { ...settings, cal } })}
        />
      </div>
      <p className="lab-model">Computed with {sayDrug(settings)}.</p>
      {view === 'time' && <TimeView runs={runs} clock={clock} names={names} isHidden={false} />}
      {view === 'peaks' && <PeaksView runs={peakRuns} />}
      {view === 'dose' && <DoseView curves={curves} settings={settings} onPick={(dose) => change({ settings: { ...settings, dose } })} />}
      {view === 'time' && <Transport clock={clock} durationSeconds={settings.dur} say={(seconds) => sayReading(runs.run, runs.control, seconds)} />}
      {fault && (
        <p className="lab-fault" role="alert">
          {fault}
        </p>
      )}
      {findings.length > 0 && (
        <dl className="lab-findings">
          {findings.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Controls settings={settings} change={change} />
      <Beside state={state} change={change} />
      {view === 'time' && <OneChannel run={runs.run} clock={clock} />}
      <DataTable {...tables[view]} fileName={`channel-${experiment}-${view}.csv`} isOpen={isTableOpen} onToggle={setTableOpen} />
    </div>
  );
}
