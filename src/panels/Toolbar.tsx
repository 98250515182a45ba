// The slim bar on the viewer: how it is drawn, what is shown, the measuring tool, and the way home.

import { useId } from 'react';
import { toolbar } from '../languages/en/toolbar';
import { REPRESENTATIONS, type RepresentationId } from '../representations/registry';
import { Icon } from './Icon';
import { useWords } from './language-context';
import { SpinButton } from './SpinButton';
import { ViewSettings } from './ViewSettings';
import { useViewer } from './viewer-context';

const REPRESENTATION_IDS = Object.keys(REPRESENTATIONS) as RepresentationId[];

function RepresentationChoice() {
  const representation = useViewer(({ options }) => options.representation);
  const setOptions = useViewer((state) => state.setOptions);
  const words = useWords(toolbar);
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{words.representation}</legend>
      {REPRESENTATION_IDS.map((id) => {
        const { label, description } = words.representations[id];
        return (
          <label key={id} title={`${label}: ${description}`}>
            {/* Named by itself: where the bar is narrow the word is not shown. */}
            <input
              type="radio"
              name={name}
              value={id}
              aria-label={label}
              checked={id === representation}
              onChange={() => setOptions({ representation: id })}
            />
            <Icon name={id} />
            <span>{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

interface ToolbarProps {
  readonly onReset: () => void;
  /** With less motion: turns the picture once, in the place of turning slowly. */
  readonly onStep: (() => void) | undefined;
}

export function Toolbar({ onReset, onStep }: ToolbarProps) {
  const isMeasuring = useViewer(({ measuring }) => measuring !== undefined);
  const setMeasuring = useViewer((state) => state.setMeasuring);
  const words = useWords(toolbar);
  return (
    <fieldset className="toolbar" aria-label={words.name}>
      <RepresentationChoice />
      <ViewSettings />
      <button
        type="button"
        className="tool"
        aria-pressed={isMeasuring}
        aria-label={words.measure}
        title={words.measureWhat}
        onClick={() => setMeasuring(!isMeasuring)}
      >
        <Icon name="measure" />
      </button>
      <SpinButton onStep={onStep} />
      <button type="button" className="tool" aria-label={words.reset} title={words.resetWhat} onClick={onReset}>
        <Icon name="reset" />
      </button>
    </fieldset>
  );
}
