// The form of the molecule in the pore: with or without the proton on its amine, as the pH tool makes it.

import { useEffect, useId, useMemo, useState } from 'react';
import { amineSites } from '../../chemistry/properties/protonation-forms';
import { baseOf, NO_EXHIBIT } from '../../state/picture-actions';
import { type Form, useForm } from '../protonation/use-form';
import { useViewer, useViewerStore } from '../viewer-context';

const FORMS = [
  ['neutral', 'Without the proton'],
  ['charged', 'With it, charged'],
] as const;

export function ChargeSwitch() {
  const store = useViewerStore();
  const shown = useViewer((state) => state.shown);
  const { molecule } = baseOf(shown);
  const site = useMemo(() => amineSites(molecule)[0], [molecule]);
  // The picture is left alone until the reader asks.
  const [chosen, setChosen] = useState<{ readonly of: unknown; readonly form: Form }>();
  const name = useId();
  const canChange = site !== undefined && (!site.isCharged || site.hydrogens.length > 0);
  const wanted = chosen?.of === molecule ? chosen.form : undefined;
  const { isWorking, fault } = useForm(molecule, canChange ? site : undefined, wanted);
  useEffect(
    () =>
      store.subscribe((state, former) => {
        if (state.exhibit === NO_EXHIBIT && former.exhibit !== NO_EXHIBIT) setChosen(undefined);
      }),
    [store],
  );
  if (!canChange) return null;
  const isOther = shown.variant?.kind === 'protonation';
  const form: Form = wanted ?? (site.isCharged === isOther ? 'neutral' : 'charged');
  return (
    <fieldset className="charge-switch">
      <legend>Its amine</legend>
      {FORMS.map(([value, text]) => (
        <label key={value}>
          <input type="radio" name={name} checked={form === value} onChange={() => setChosen({ of: molecule, form: value })} />
          {text}
        </label>
      ))}
      <output>{isWorking ? 'Working out the other form…' : (fault ?? '')}</output>
    </fieldset>
  );
}
