// The bench itself: the plot that is looked at, the time, the controls, what came of it, the states and the table.

import { type ReactNode, useMemo, useState } from 'react';
import { Beside, besideName, ownName } from './Beside';
import { ChannelCount } from './ChannelCount';
import { Choices } from './Choices';
import { DataTable } from './DataTable';
import { DoseView, useDoseCurves } from './DoseView';
import { ExpectedTable } from './ExpectedTable';
import { isAsSetUp, textOf } from './experiments';
import { Findings } from './Findings';
import type { LabClock } from './lab-clock';
import type { LabState } from './lab-link';
import { countedRun } from './lab-patch';
import { dosed } from './lab-settings';
import { doseTable, peakTable, timeRows, timeTable } from './lab-table';
import { CALIBRATIONS, sayComputed, sayDrug, sayReading } from './lab-words';
import { OneChannel } from './OneChannel';
import { PeaksView } from './PeaksView';
import { TimeView } from './TimeView';
import { Transport } from './Transport';
import type { Lab } from './use-lab';
import type { Runs } from './use-runs';

interface BenchProps {
  readonly state: LabState;
  readonly runs: Runs;
  readonly clock: LabClock;
  readonly change: Lab['change'];
  /** Before, only what is done is shown. */
  readonly isRevealed: boolean;
  readonly controls: ReactNode;
}

const VIEWS = [
  ['time', 'Over time'],
  ['peaks', 'Peaks'],
  ['dose', 'Dose'],
] as const;

export function Bench({ state, runs, clock, change, isRevealed, controls }: BenchProps) {
  const { experiment, settings, against } = state;
  const [isTableOpen, setTableOpen] = useState(false);
  const names = useMemo(() => ({ run: ownName({ settings, against }), against: besideName({ settings, against }) }), [settings, against]);
  const isTrain = settings.pattern === 'train';
  const view = settings.view === 'peaks' && !isTrain ? 'time' : settings.view;
  const curves = useDoseCurves(state, names, view === 'dose');
  const peakRuns = useMemo(() => [{ name: names.run, run: runs.run }, ...(runs.against ? [{ name: names.against, run: runs.against }] : [])], [runs, names]);
  const counted = useMemo(() => (view === 'time' && isRevealed ? countedRun(runs.run) : undefined), [runs, view, isRevealed]);
  if (!isRevealed) return view === 'dose' ? null : <TimeView runs={runs} clock={clock} names={names} isHidden />;

  const text = textOf(experiment);
  const set = (changes: Partial<LabState['settings']>) => change({ settings: { ...settings, ...changes } });
  const tables = {
    time: { caption: `${sayDrug(settings)}: fifty moments of the run`, table: () => timeRows(runs.run), all: () => timeTable(runs.run, counted) },
    peaks: { caption: 'Peaks against the first', table: () => peakTable(peakRuns), all: () => peakTable(peakRuns) },
    dose: { caption: 'Share of the current lost, by dose', table: () => doseTable(curves), all: () => doseTable(curves) },
  };
  return (
    <>
      <div className="lab-line">
        <Choices legend="Plot" choices={isTrain ? VIEWS : VIEWS.filter(([id]) => id !== 'peaks')} value={view} onChange={(next) => set({ view: next })} />
        <Choices legend="Calibration" choices={CALIBRATIONS} value={settings.cal} onChange={(cal) => set({ cal })} />
      </div>
      <p className="lab-model">{sayComputed(view === 'dose' ? dosed(settings) : settings, against)}</p>
      {view === 'time' && <ChannelCount settings={settings} onChange={set} />}
      {view === 'time' && <TimeView runs={runs} clock={clock} names={names} isHidden={false} counted={counted} />}
      {view === 'peaks' && <PeaksView runs={peakRuns} />}
      {view === 'dose' && <DoseView curves={curves} settings={settings} onPick={(dose) => set({ dose })} />}
      {view === 'time' && <Transport clock={clock} durationSeconds={settings.dur} say={(seconds) => sayReading(runs.run, runs.control, seconds)} />}
      {text && isAsSetUp(state) ? <ExpectedTable id={experiment} text={text} runs={runs} /> : view === 'time' && <Findings runs={runs} />}
      {controls}
      <Beside state={state} change={change} isDashed={view !== 'peaks'} />
      {view === 'time' && <OneChannel run={runs.run} clock={clock} onSeed={(seed) => set({ seed })} />}
      <DataTable {...tables[view]} fileName={`channel-${experiment}-${view}.csv`} isOpen={isTableOpen} onToggle={setTableOpen} />
    </>
  );
}
