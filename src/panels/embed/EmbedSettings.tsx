// How the embedded viewer is to be: its size, what it shows, its buttons, its theme, and its name for those who do not see it.

import { useId } from 'react';
import { FRAME_SIZES, type FrameSizeId, readSide, SIDE_LIMITS } from '../../content/embed/frame-size';
import { embedding } from '../../languages/en/embedding';
import type { EmbedChoice } from '../../state/embed/embed-view';
import { useWords } from '../language-context';
import type { EmbedWork } from './use-embed-draft';

const SIZE_IDS = Object.keys(FRAME_SIZES) as FrameSizeId[];

const CONTROLS: readonly EmbedChoice['controls'][] = ['minimal', 'full', 'none'];
const THEMES: readonly EmbedChoice['theme'][] = ['auto', 'light', 'dark', 'projector'];

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
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function OwnSize({ draft, change }: Pick<EmbedWork, 'draft' | 'change'>) {
  const words = useWords(embedding);
  const fault = useId();
  const { own } = draft;
  const sides = ['width', 'height'] as const;
  const isBad = sides.some((side) => readSide(own[side]) === undefined);
  return (
    <div className="embed-own">
      {sides.map((side) => (
        <label key={side} className="embed-field">
          <span>{words.sides[side]}</span>
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
        {isBad && words.badSide(SIDE_LIMITS.least, SIDE_LIMITS.most)}
      </p>
    </div>
  );
}

export function EmbedSettings({ draft, change, story, writtenTitle }: EmbedWork) {
  const words = useWords(embedding);
  const { choice } = draft;
  const hint = useId();
  const scopes: readonly (readonly [EmbedChoice['scope'], string])[] = story ? [['story', words.fromStep(story.step)], ['view', words.viewAlone]] : [['view', words.view]];
  return (
    <div className="embed-settings">
      {story && <Select label={words.shows} value={choice.scope} choices={scopes} onChange={(scope) => change({ scope })} />}
      <Select label={words.size} value={draft.sizeId} choices={([...SIZE_IDS, 'own'] as const).map((id) => [id, words.sizes[id]] as const)} onChange={(sizeId) => change({ sizeId })} />
      {draft.sizeId === 'own' && <OwnSize draft={draft} change={change} />}
      <Select label={words.buttons} value={choice.controls} choices={CONTROLS.map((id) => [id, words.controls[id]] as const)} onChange={(controls) => change({ controls })} />
      <Select label={words.theme} value={choice.theme} choices={THEMES.map((id) => [id, words.themes[id]] as const)} onChange={(theme) => change({ theme })} />
      <label className="share-check">
        <input type="checkbox" checked={choice.spins} onChange={({ target }) => change({ spins: target.checked })} />
        {words.turns}
      </label>
      <label className="embed-field embed-title">
        <span>{words.title}</span>
        <input type="text" maxLength={300} value={draft.title} placeholder={writtenTitle} aria-describedby={hint} onChange={({ target }) => change({ title: target.value })} />
      </label>
      <p id={hint} className="share-note">
        {words.readAloud(writtenTitle)}
      </p>
    </div>
  );
}
