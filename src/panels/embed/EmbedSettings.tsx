// How the embedded viewer is to be: its size, what it shows, its buttons, its theme, and its name for those who do not see it.

import { useId } from 'react';
import { FRAME_SIZES, type FrameSizeId, readSide, SIDE_LIMITS } from '../../content/embed/frame-size';
import type { EmbedChoice } from '../../state/embed/embed-view';
import type { EmbedWork } from './use-embed-draft';

const SIZE_IDS = Object.keys(FRAME_SIZES) as FrameSizeId[];

const CONTROLS: readonly (readonly [EmbedChoice['controls'], string])[] = [['minimal', 'A few'], ['full', 'All'], ['none', 'None']];
const THEMES: readonly (readonly [EmbedChoice['theme'], string])[] = [['auto', 'As the reader’s system'], ['light', 'Light'], ['dark', 'Dark'], ['projector', 'Projector']];

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

function Select<Value extends string>({ label, value, choices, onChange }: SelectProps<Value>) {
  const id = useId();
  return (
    <div className="embed-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function OwnSize({ draft, change }: Pick<EmbedWork, 'draft' | 'change'>) {
  const fault = useId();
  const { own } = draft;
  const sides = [['width', 'Width'], ['height', 'Height']] as const;
  const isBad = sides.some(([side]) => readSide(own[side]) === undefined);
  return (
    <div className="embed-own">
      {sides.map(([side, label]) => (
        <label key={side} className="embed-field">
          <span>{label}, pixels</span>
          <input
            type="text"
            inputMode="numeric"
            value={own[side]}
            aria-invalid={readSide(own[side]) === undefined}
            aria-describedby={fault}
            onChange={({ target }) => change({ own: { ...own, [side]: target.value } })}
          />
        </label>
      ))}
      <p id={fault} className="share-fault" aria-live="polite">
        {isBad && `Whole numbers from ${SIDE_LIMITS.least} to ${SIDE_LIMITS.most}; until then the last good size stands.`}
      </p>
    </div>
  );
}

export function EmbedSettings({ draft, change, story, writtenTitle }: EmbedWork) {
  const { choice } = draft;
  const hint = useId();
  const scopes: readonly (readonly [EmbedChoice['scope'], string])[] = story ? [['story', `The story, from step ${story.step}`], ['view', 'This view alone']] : [['view', 'This view']];
  return (
    <div className="embed-settings">
      {story && <Select label="Shows" value={choice.scope} choices={scopes} onChange={(scope) => change({ scope })} />}
      <Select label="Size" value={draft.sizeId} choices={[...SIZE_IDS.map((id) => [id, FRAME_SIZES[id].label] as const), ['own', 'A size of your own']]} onChange={(sizeId) => change({ sizeId })} />
      {draft.sizeId === 'own' && <OwnSize draft={draft} change={change} />}
      <Select label="Buttons" value={choice.controls} choices={CONTROLS} onChange={(controls) => change({ controls })} />
      <Select label="Theme" value={choice.theme} choices={THEMES} onChange={(theme) => change({ theme })} />
      <label className="share-check">
        <input type="checkbox" checked={choice.spins} onChange={({ target }) => change({ spins: target.checked })} />
        Turns slowly
      </label>
      <label className="embed-field embed-title">
        <span>Title</span>
        <input type="text" maxLength={300} value={draft.title} placeholder={writtenTitle} aria-describedby={hint} onChange={({ target }) => change({ title: target.value })} />
      </label>
      <p id={hint} className="share-note">
        Read aloud to those who do not see the picture. Left empty it is: {writtenTitle}.
      </p>
    </div>
  );
}
