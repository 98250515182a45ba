// What the dashed run is: none, the same without the drug, with the other calibration, or one that the reader keeps.

import type { LabState } from './lab-link';
import { type LabChanges, LAB_FIELD_NAMES, type LabSettings } from './lab-settings';
import { settingsOf } from './experiments';
import type { Lab } from './use-lab';

const isJust = (against: LabChanges | undefined, changes: LabChanges): boolean =>
  against !== undefined && JSON.stringify(against) === JSON.stringify(changes);

const SHORT = { none: 'without drug', ketamine: 'ketamine', memantine: 'memantine', competitor: 'competitive' } as const satisfies Record<LabSettings['drug'], string>;

/** What the run beside is called, in a few words. */
export function besideName({ settings, against }: Pick<LabState, 'settings' | 'against'>): string {
  if (!against) return '';
  if (Object.keys(against).length === LAB_FIELD_NAMES.length) return 'kept run';
  const parts: string[] = [];
  if (against.drug !== undefined) parts.push(SHORT[against.drug]);
  if (against.cal !== undefined) parts.push(`calibration ${against.cal.toUpperCase()}`);
  if (against.rate !== undefined) parts.push(`${against.rate} a second`);
  if (against.mg !== undefined) parts.push(`${against.mg} mM Mg²⁺`);
  if (against['step-volt'] !== undefined) parts.push(`stays ${against['step-volt']} mV`.replace('-', '−'));
  return parts.length > 0 ? parts.join(', ') : SHORT[settings.drug];
}

/** What sets the run itself apart from the one beside it. */
export function ownName({ settings, against }: Pick<LabState, 'settings' | 'against'>): string {
  if (against?.drug !== undefined && against.drug !== 'none') return SHORT[settings.drug];
  if (against?.cal !== undefined) return `calibration ${settings.cal.toUpperCase()}`;
  if (against?.rate !== undefined) return `${settings.rate} a second`;
  if (against?.mg !== undefined) return `${settings.mg} mM Mg²⁺`;
  if (against?.['step-volt'] !== undefined && settings['step-volt'] !== undefined) return `then ${settings['step-volt']} mV`.replace('-', '−');
  return settings.drug === 'none' ? 'no drug' : `with ${settings.drug === 'competitor' ? 'antagonist' : settings.drug}`;
}

interface BesideProps {
  readonly state: LabState;
  readonly change: Lab['change'];
  /** As a line; else it is rings. */
  readonly isDashed?: boolean;
}

export function Beside({ state, change, isDashed = true }: BesideProps) {
  const { experiment, settings, against } = state;
  const own = settingsOf(experiment).against;
  const otherCal = { cal: settings.cal === 'a' ? 'b' : 'a' } as const;
  const choices = [
    ...(own && !isJust(own, { drug: 'none' }) ? [{ id: 'own', text: 'As in the experiment', against: own }] : []),
    { id: 'control', text: 'Without the drug', against: { drug: 'none' } },
    { id: 'cal', text: 'The other calibration', against: otherCal },
    { id: 'none', text: 'Nothing', against: undefined },
  ] satisfies readonly { readonly id: string; readonly text: string; readonly against: LabChanges | undefined }[];
  const chosen = choices.find((each) => (each.against === undefined ? against === undefined : isJust(against, each.against)))?.id ?? 'kept';
  return (
    <p className="lab-beside">
      <label>
        Beside it, {isDashed ? 'dashed' : 'as rings'}:{' '}
        <select
          value={chosen}
          onChange={({ target }) => {
            const next = choices.find(({ id }) => id === target.value);
            if (next) change({ against: next.against });
          }}
        >
          {choices.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
          {chosen === 'kept' && <option value="kept">The run that was kept</option>}
        </select>
      </label>
      <button type="button" className="button" title="This run stays beside it while you change the other" onClick={() => change({ against: { ...settings } })}>
        Keep this run
      </button>
    </p>
  );
}
