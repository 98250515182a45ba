// The slim bar on the viewer: how it is drawn, how it is seen, and the way home.

import { useId } from 'react';
import { OPTIONS } from '../options/options';
import { REPRESENTATIONS, type RepresentationId } from '../representations/registry';
import { Icon } from './Icon';
import { useViewer } from './viewer-context';

const REPRESENTATION_IDS = Object.keys(REPRESENTATIONS) as RepresentationId[];

function RepresentationChoice() {
  const representation = useViewer(({ options }) => options.representation);
  const setOptions = useViewer((state) => state.setOptions);
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">Representation</legend>
      {REPRESENTATION_IDS.map((id) => {
        const { label, description } = REPRESENTATIONS[id];
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
  const projection = useViewer(({ options }) => options.projection);
  const spin = useViewer(({ options }) => options.spin);
  const setOptions = useViewer((state) => state.setOptions);
  const isFlat = projection === 'orthographic';
  return (
    <fieldset className="toolbar" aria-label="View">
      <RepresentationChoice />
      <button
        type="button"
        className="tool"
        aria-pressed={isFlat}
        aria-label="Orthographic projection"
        title={isFlat ? 'Orthographic: nothing shrinks with distance' : 'Perspective: what is far looks smaller'}
        onClick={() => setOptions({ projection: isFlat ? 'perspective' : 'orthographic' })}
      >
        <Icon name={projection} />
      </button>
      <button type="button" className="tool" aria-pressed={spin !== 0} aria-label="Spin" title="Turn slowly" onClick={() => setOptions({ spin: spin === 0 ? SPIN : 0 })}>
        <Icon name="spin" />
      </button>
      <button type="button" className="tool" aria-label="Reset view" title="Back to the first view (Home)" onClick={onReset}>
        <Icon name="reset" />
      </button>
    </fieldset>
  );
}
