// How much the picture shows: hydrogens, labels, the palette, and the projection. One button in the bar opens it.

import { lazy, Suspense, type ToggleEvent, useId, useRef } from 'react';
import { settings } from '../languages/en/settings';
import type { Options } from '../options/options';
import { MOST_LABELS } from '../representations/atom-labels';
import { HistoryButtons } from './HistoryButtons';
import { Icon } from './Icon';
import { useWords } from './language-context';
import { keepInPlace } from './popover-place';
import { useViewer } from './viewer-context';

const PictureQuality = lazy(async () => ({ default: (await import('./PictureQuality')).PictureQuality }));
const ReaderAids = lazy(async () => ({ default: (await import('./ReaderAids')).ReaderAids }));

const CHOICES = {
  labels: ['none', 'element', 'number', 'stereo', 'charge'],
  hydrogens: ['all', 'polar', 'none'],
  surface: ['none', 'van-der-waals', 'molecular'],
  'surface-style': ['translucent', 'opaque', 'mesh'],
  color: ['element', 'group', 'charge'],
  palette: ['cpk', 'colour-safe'],
  projection: ['perspective', 'orthographic'],
} as const satisfies { readonly [Name in keyof Options]?: readonly Options[Name][] };

/** CSS pixels between the button and what it opens, and to the window's edge. */
const GAP = 8;

interface ChoiceProps {
  readonly option: keyof typeof CHOICES;
  readonly title: string;
  readonly isDisabled?: boolean;
}

function Choice({ option, title, isDisabled = false }: ChoiceProps) {
  const value = useViewer(({ options }) => options[option]);
  const setOptions = useViewer((state) => state.setOptions);
  const labels: Readonly<Record<string, string>> = useWords(settings).choices[option];
  const name = useId();
  return (
    <fieldset disabled={isDisabled}>
      <legend>{title}</legend>
      {CHOICES[option].map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={value === choice} onChange={() => setOptions({ [option]: choice })} />
          {labels[choice]}
        </label>
      ))}
    </fieldset>
  );
}

/** Says why nothing is written where nothing can be. */
function LabelsNote() {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const labels = useViewer(({ options }) => options.labels);
  const words = useWords(settings);
  if (labels === 'stereo' && ![...molecule.atoms, ...molecule.bonds].some(({ stereo }) => stereo)) {
    return <p>{words.noStereo}</p>;
  }
  if (labels === 'charge' && molecule.atoms.every(({ charge }) => charge === 0)) return <p>{words.noCharge}</p>;
  if ((labels === 'element' || labels === 'number') && molecule.atoms.length > MOST_LABELS) {
    return <p>{words.tooMany(MOST_LABELS)}</p>;
  }
  return null;
}

export function ViewSettings() {
  const hasSurface = useViewer(({ options }) => options.surface !== 'none');
  const words = useWords(settings);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = ({ newState, currentTarget: menu }: ToggleEvent<HTMLElement>) => {
    if (newState !== 'open') return;
    keepInPlace(menu, () => {
      const anchor = button.current?.getBoundingClientRect();
      if (!anchor) return;
      // As wide as it likes to be, wherever it stood before.
      menu.style.left = '0';
      const { offsetWidth, offsetHeight } = menu;
      const left = anchor.left + anchor.width / 2 - offsetWidth / 2;
      menu.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - offsetWidth - GAP))}px`;
      menu.style.top = `${Math.max(GAP, Math.min(anchor.top - offsetHeight - GAP, window.innerHeight - offsetHeight - GAP))}px`;
    });
  };
  return (
    <>
      <button ref={button} type="button" className="tool" aria-label={words.name} title={words.what} popoverTarget={id}>
        <Icon name="view" />
      </button>
      <fieldset id={id} popover="auto" className="menu view-settings" onToggle={place} aria-label={words.name}>
        <Choice option="labels" title={words.labels} />
        <Choice option="hydrogens" title={words.hydrogens} />
        <Choice option="surface" title={words.surface} />
        <Choice option="surface-style" title={words.surfaceStyle} isDisabled={!hasSurface} />
        <Choice option="color" title={words.color} />
        <Choice option="palette" title={words.palette} />
        <Choice option="projection" title={words.projection} />
        <LabelsNote />
        <Suspense>
          <PictureQuality />
          <ReaderAids />
        </Suspense>
        <HistoryButtons />
      </fieldset>
    </>
  );
}
