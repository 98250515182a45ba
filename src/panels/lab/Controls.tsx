// What the reader sets: the membrane, glutamate, the drug, and what changes while the run goes on.

import { Choices } from './Choices';
import { LAB_FIELDS, type LabChanges, type LabSettings, type NumberName } from './lab-settings';
import { NumberSlider } from './NumberSlider';
import type { Lab } from './use-lab';
import './lab-controls.css';

interface ControlsProps {
  readonly settings: LabSettings;
  readonly change: Lab['change'];
}

const PATTERNS = [
  ['none', 'None'],
  ['pulse', 'One pulse'],
  ['train', 'Train'],
  ['steady', 'Steady'],
] as const;

const DRUGS = [
  ['none', 'None'],
  ['ketamine', 'Ketamine'],
  ['memantine', 'Memantine'],
  ['competitor', 'Competitive'],
] as const;

/** Slider steps; concentrations in steps to a factor of ten. */
const STEPS = { volt: 1, mg: 0.05, rate: 10, glu: 10, dose: 20, dur: 1, 'step-volt': 1, 'step-glu': 10 } as const;
const LOGS: ReadonlySet<NumberName> = new Set(['glu', 'dose', 'rate', 'step-glu']);

/** What a switch sets a value to as it goes on. */
const firstValue = (name: NumberName, { dur, wash, rest, volt, glu }: LabSettings): number =>
  ({ wash: dur / 2, rest: (wash ?? dur / 3), again: Math.max(dur * 0.7, rest ?? 0), step: wash ?? dur / 2, 'step-volt': volt < 0 ? 40 : -70, 'step-glu': glu * 10 } as Partial<Record<NumberName, number>>)[name] ?? 0;

export function Controls({ settings, change }: ControlsProps) {
  const set = (changes: LabChanges) => change({ settings: { ...settings, ...changes } });
  const slider = (name: NumberName, max?: number) => {
    const value = settings[name];
    const stride = name in STEPS ? STEPS[name as keyof typeof STEPS] : Math.max(0.1, Number((settings.dur / 200).toPrecision(1)));
    return value === undefined ? null : (
      <NumberSlider name={name} value={value} step={stride} isLog={LOGS.has(name)} {...(max === undefined ? {} : { max })} onChange={(next) => set({ [name]: next })} />
    );
  };
  const optional = (name: NumberName, text: string, max?: number) => (
    <div className="lab-optional">
      <label>
        <input
          type="checkbox"
          checked={settings[name] !== undefined}
          onChange={({ target }) => set({ [name]: target.checked ? Math.min(LAB_FIELDS[name].max, Number(firstValue(name, settings).toPrecision(3))) : undefined })}
        />
        {text}
      </label>
      {slider(name, max)}
    </div>
  );
  const { pattern, drug, dur, step } = settings;
  return (
    <div className="lab-controls">
      <div className="lab-pair">
        {slider('volt')}
        {slider('mg')}
      </div>
      <Choices legend="Glutamate" choices={PATTERNS} value={pattern} onChange={(next) => set({ pattern: next })} />
      {pattern !== 'none' && (
        <div className="lab-pair">
          {slider('glu')}
          {pattern === 'train' && slider('rate')}
        </div>
      )}
      <Choices legend="Drug" choices={DRUGS} value={drug} onChange={(next) => set({ drug: next })} />
      {drug !== 'none' && (
        <div className="lab-pair">
          {slider('dose')}
          {optional('wash', 'Wash it away', dur)}
        </div>
      )}
      {(drug === 'ketamine' || drug === 'memantine') && (
        <label className="lab-check">
          <input type="checkbox" checked={settings.leak === 'leaky'} onChange={({ target }) => set({ leak: target.checked ? 'leaky' : 'tight' })} />
          Closed channels let the drug out, slowly
        </label>
      )}
      <details className="lab-more">
        <summary>Change something during the run</summary>
        <div className="lab-pair">
          {slider('dur')}
          {drug !== 'none' && slider('from', dur)}
          {pattern !== 'none' && optional('rest', 'Stop the glutamate', dur)}
          {pattern !== 'none' && settings.rest !== undefined && optional('again', 'Bring it back', dur)}
          {optional('step', 'Change at a time', dur)}
          {step !== undefined && optional('step-volt', 'the voltage')}
          {step !== undefined && pattern !== 'none' && optional('step-glu', 'the glutamate')}
        </div>
      </details>
    </div>
  );
}
