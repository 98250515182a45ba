// The slim bar on the viewer: how it is drawn, what is shown, the measuring tool, and the way home.

import { useId } from 'react';
import { toolbar } from '../languages/en/toolbar';
import { OPTIONS } from '../options/options';
import { REPRESENTATIONS, type RepresentationId } from '../representations/registry';
import { Icon } from './Icon';
import { useWords } from './language-context';
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

/** Degrees a second, when a button turns it on. */
const SPIN = OPTIONS.spin.kind.read('') ?? 0;

export function Toolbar({ onReset }: { readonly onReset: () => void }) {
  const isMeasuring = useViewer(({ measuring }) => measuring !== undefined);
  const setMeasuring = useViewer((state) => state.setMeasuring);
  const spin = useViewer(({ options }) => options.spin);
  const setOptions = useViewer((state) => state.setOptions);
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
      <button type="button" className="tool" aria-pressed={spin !== 0} aria-label={words.spin} title={words.spinWhat} onClick={() => setOptions({ spin: spin === 0 ? SPIN : 0 })}>
        <Icon name="spin" />
      </button>
      <button type="button" className="tool" aria-label={words.reset} title={words.resetWhat} onClick={onReset}>
        <Icon name="reset" />
      </button>
    </fieldset>
  );
}
