// The form of the molecule in the pore: with or without the proton on its amine, as the pH tool makes it.

import { useEffect, useId, useMemo, useState } from 'react';
import { amineSites } from '../../chemistry/properties/protonation-forms';
import { receptor } from '../../languages/en/receptor';
import { protonation } from '../../languages/en/protonation';
import { baseOf, NO_EXHIBIT } from '../../state/picture-actions';
import { type Form, useForm } from '../protonation/use-form';
import { FaultText } from '../FaultText';
import { useWords } from '../language-context';
import { useViewer, useViewerStore } from '../viewer-context';

const FORMS: readonly Form[] = ['neutral', 'charged'];

export function ChargeSwitch() {
  const words = useWords(receptor);
  const { working } = useWords(protonation);
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
      <legend>{words.amine}</legend>
      {FORMS.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={form === value} onChange={() => setChosen({ of: molecule, form: value })} />
          {words.forms[value]}
        </label>
      ))}
      <output>{isWorking ? working : fault && <FaultText fault={fault} />}</output>
    </fieldset>
  );
}
