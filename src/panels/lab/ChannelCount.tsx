// Whose current is plotted: the mean of very many channels, a patch with a counted number of them, or one. Some are drawn by chance.

import { nextSeed } from './lab-patch';
import type { LabChanges, LabSettings } from './lab-settings';

const COUNTS = [
  ['mean', 'very many channels, their mean'],
  ['1000', '1000 channels'],
  ['100', '100 channels'],
  ['10', '10 channels'],
  ['1', 'one channel'],
] as const satisfies readonly (readonly [LabSettings['channels'], string])[];

interface ChannelCountProps {
  readonly settings: LabSettings;
  readonly onChange: (changes: LabChanges) => void;
}

export function ChannelCount({ settings, onChange }: ChannelCountProps) {
  return (
    <p className="lab-beside">
      <label>
        Current of{' '}
        <select
          value={settings.channels}
          onChange={({ target }) => {
            const next = COUNTS.find(([id]) => id === target.value);
            if (next) onChange({ channels: next[0] });
          }}
        >
          {COUNTS.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {settings.channels !== 'mean' && (
        <button type="button" className="button" title="Chance falls otherwise, the mean stays" onClick={() => onChange({ seed: nextSeed(settings) })}>
          Draw again
        </button>
      )}
    </p>
  );
}
