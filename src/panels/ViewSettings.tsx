// How much the picture shows: hydrogens, labels, the palette, and the projection. One button in the bar opens it.

import { lazy, Suspense, type ToggleEvent, useId, useRef } from 'react';
import type { Options } from '../options/options';
import { MOST_LABELS } from '../representations/atom-labels';
import { HistoryButtons } from './HistoryButtons';
import { Icon } from './Icon';
import { useViewer } from './viewer-context';

const ReaderAids = lazy(async () => ({ default: (await import('./ReaderAids')).ReaderAids }));

type Choices<Name extends keyof Options> = readonly (readonly [value: Options[Name] & string, label: string])[];

const HYDROGENS: Choices<'hydrogens'> = [['all', 'All'], ['polar', 'Polar only'], ['none', 'None']];
const LABELS: Choices<'labels'> = [
  ['none', 'None'],
  ['element', 'Element'],
  ['number', 'Number'],
  ['stereo', 'Stereo'],
  ['charge', 'Formal charge'],
];
const PALETTES: Choices<'palette'> = [['cpk', 'Usual (CPK)'], ['colour-safe', 'Colour-blind safe']];
const SURFACES: Choices<'surface'> = [['none', 'None'], ['van-der-waals', 'Van der Waals'], ['molecular', 'Molecular']];
const STYLES: Choices<'surface-style'> = [['translucent', 'Translucent'], ['opaque', 'Opaque'], ['mesh', 'Net']];
const COLORS: Choices<'color'> = [['element', 'Element'], ['group', 'Group'], ['charge', 'Charge']];
const PROJECTIONS: Choices<'projection'> = [['perspective', 'Perspective'], ['orthographic', 'Orthographic']];

/** CSS pixels between the button and what it opens, and to the window's edge. */
const GAP = 8;

interface ChoiceProps<Name extends keyof Options> {
  readonly option: Name;
  readonly title: string;
  readonly choices: Choices<Name>;
  readonly isDisabled?: boolean;
}

function Choice<Name extends 'color' | 'surface' | 'surface-style' | 'hydrogens' | 'labels' | 'palette' | 'projection'>({ option, title, choices, isDisabled = false }: ChoiceProps<Name>) {
  const value = useViewer(({ options }) => options[option]);
  const setOptions = useViewer((state) => state.setOptions);
  const name = useId();
  return (
    <fieldset disabled={isDisabled}>
      <legend>{title}</legend>
      {choices.map(([choice, label]) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={value === choice} onChange={() => setOptions({ [option]: choice })} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Says why nothing is written where nothing can be. */
function LabelsNote() {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const labels = useViewer(({ options }) => options.labels);
  if (labels === 'stereo' && ![...molecule.atoms, ...molecule.bonds].some(({ stereo }) => stereo)) {
    return <p>This molecule has no stereocentre and no stereo bond.</p>;
  }
  if (labels === 'charge' && molecule.atoms.every(({ charge }) => charge === 0)) return <p>No atom of this molecule carries a formal charge.</p>;
  if ((labels === 'element' || labels === 'number') && molecule.atoms.length > MOST_LABELS) {
    return <p>Over {MOST_LABELS} labels could not be told apart, so none are written.</p>;
  }
  return null;
}

export function ViewSettings() {
  const hasSurface = useViewer(({ options }) => options.surface !== 'none');
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    const anchor = button.current?.getBoundingClientRect();
    if (newState !== 'open' || !anchor) return;
    const { offsetWidth, offsetHeight } = currentTarget;
    const left = anchor.left + anchor.width / 2 - offsetWidth / 2;
    currentTarget.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - offsetWidth - GAP))}px`;
    currentTarget.style.top = `${Math.max(GAP, Math.min(anchor.top - offsetHeight - GAP, window.innerHeight - offsetHeight - GAP))}px`;
  };
  return (
    <>
      <button ref={button} type="button" className="tool" aria-label="What is shown" title="Hydrogens, labels, colours, projection" popoverTarget={id}>
        <Icon name="view" />
      </button>
      <div id={id} popover="auto" className="menu view-settings" onToggle={place} aria-label="What is shown">
        <Choice option="labels" title="Labels" choices={LABELS} />
        <Choice option="hydrogens" title="Hydrogens" choices={HYDROGENS} />
        <Choice option="surface" title="Surface" choices={SURFACES} />
        <Choice option="surface-style" title="Surface style" choices={STYLES} isDisabled={!hasSurface} />
        <Choice option="color" title="Coloured by" choices={COLORS} />
        <Choice option="palette" title="Colours" choices={PALETTES} />
        <Choice option="projection" title="Projection" choices={PROJECTIONS} />
        <LabelsNote />
        <Suspense>
          <ReaderAids />
        </Suspense>
        <HistoryButtons />
      </div>
    </>
  );
}
